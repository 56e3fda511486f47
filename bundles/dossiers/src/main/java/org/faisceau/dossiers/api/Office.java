// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

/** The offices of an authority that look at a dossier before it is concluded. */
public enum Office {
    REQUESTING,
    PURCHASING,
    LEGAL,
    FINANCE
}
