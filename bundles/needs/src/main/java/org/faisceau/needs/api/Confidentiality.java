// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

/** Who may read a need once it is published; before, only its organisation and managers do. */
public enum Confidentiality {
    /** Its organisation and managers. */
    INTERNAL,
    /** Everybody with an account. */
    RESIDENTS,
    /** Everybody. */
    PUBLIC
}
