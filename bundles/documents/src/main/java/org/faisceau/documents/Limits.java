// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

/**
 * What a table may be, against files made to fill memory.
 *
 * @param expandedBytes of a workbook, unpacked, all parts together
 * @param sharedTextBytes of a workbook's table of texts, which the reader keeps in memory
 * @param ratio unpacked to packed, for parts beyond a megabyte
 * @param rows below the header
 * @param columns in a line
 * @param cellChars in a cell
 */
record Limits(long expandedBytes, long sharedTextBytes, int ratio, int rows, int columns, int cellChars) {
    static final int MEGABYTE = 1024 * 1024;

    static Limits standard() {
        return new Limits(400L * MEGABYTE, 48L * MEGABYTE, 250, 1_000_000, 300, 100_000);
    }
}
