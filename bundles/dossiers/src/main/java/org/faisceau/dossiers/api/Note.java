// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

/**
 * What a person noted for themselves.
 *
 * @param text may be empty
 * @param version 0 for a first one
 */
public record Note(String text, int version) {
    /** Nothing noted yet. */
    public static Note none() {
        return new Note("", 0);
    }
}
