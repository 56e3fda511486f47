// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.List;

/** The cells of a line beside its header: separators too many at its end are no cells. */
final class Fit {
    private Fit() {}

    /** The cells, without empty ones beyond that width. */
    static List<String> to(int width, List<String> cells) {
        int size = cells.size();
        while (size > width && cells.get(size - 1).isEmpty()) size--;
        return size == cells.size() ? cells : cells.subList(0, size);
    }
}
