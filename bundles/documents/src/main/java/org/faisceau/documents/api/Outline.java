// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;

/**
 * What a table holds, seen before anything of it is imported.
 *
 * @param header names of the columns, in order; some may be empty or alike
 * @param samples for each column, up to three different texts found in it
 * @param lines below the header, 1 or more
 * @param sheets of a workbook, the one that is read before those that are left; empty for what has none
 */
public record Outline(List<String> header, List<List<String>> samples, int lines, List<String> sheets) {
    public Outline {
        // What was kept by an earlier version names none.
        sheets = sheets == null ? List.of() : List.copyOf(sheets);
        header = List.copyOf(header);
        samples = samples.stream().map(List::copyOf).toList();
    }
}
