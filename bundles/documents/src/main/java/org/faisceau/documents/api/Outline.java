// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;

/**
 * What a table holds, seen before anything of it is imported.
 *
 * @param header names of the columns, in order; some may be empty or alike
 * @param samples for each column, up to three different texts found in it
 * @param lines below the header, 1 or more
 */
public record Outline(List<String> header, List<List<String>> samples, int lines) {
    public Outline {
        header = List.copyOf(header);
        samples = samples.stream().map(List::copyOf).toList();
    }
}
