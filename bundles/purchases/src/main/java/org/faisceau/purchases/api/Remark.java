// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

/**
 * What is to be said of one field of a contract that was read.
 *
 * @param field by the name of the official schema
 * @param kind whether what was meant was kept
 * @param text what stood there, shortened
 */
public record Remark(String field, Kind kind, String text) {
    private static final int SHOWN = 60;

    public Remark {
        text = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** What was done. */
    public enum Kind {
        /** Written otherwise than the schema wants, understood. */
        MENDED,
        /** A word of 2019, told in the words of 2022. */
        TRANSLATED,
        /** A word that stands for nothing, such as « NaN »: left empty. */
        EMPTIED,
        /** Could not be understood: left out. */
        DROPPED,
        /** Kept as it stood, though it fails its check. */
        DOUBTFUL
    }
}
