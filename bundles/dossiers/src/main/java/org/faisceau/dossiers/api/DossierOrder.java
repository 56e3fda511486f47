// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

/** The orders of the list. */
public enum DossierOrder {
    /** Changed last first. */
    CHANGED,
    TITLE,
    TITLE_BACKWARDS
}
