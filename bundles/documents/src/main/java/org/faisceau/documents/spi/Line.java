// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.util.Map;

/**
 * One line of a table, its cells told by the keys of the columns they were mapped to.
 *
 * @param number of the line in the file, the header being line 1
 * @param cells stripped texts; only columns that were mapped and that this line has; days as {@code 2026-12-18}, numbers with a
 *     point, where the file knows its types
 */
public record Line(int number, Map<String, String> cells) {
    public Line {
        cells = Map.copyOf(cells);
    }

    /** A cell; empty where the cell is empty, the column is not mapped, or the line is too short. */
    public String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    /** True where the file has that column and this line reaches it: an empty cell then means « nothing », not « not said ». */
    public boolean has(String key) {
        return cells.containsKey(key);
    }
}
