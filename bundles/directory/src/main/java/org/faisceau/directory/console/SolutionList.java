// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.kernel.api.Slice;

/**
 * What the list of solutions shows.
 *
 * @param count of all that match, up to {@link #COUNT_MOST}
 * @param twins how many pairs may be one, for who may merge them
 */
record SolutionList(Slice<SolutionLine> slice, int count, Form filters, List<Chip> chips, SolutionChoices offer, boolean mayAdd, boolean mayImport, int twins) {
    static final int COUNT_MOST = 2000;

    boolean isEmpty() {
        return slice.items().isEmpty();
    }

    boolean isFiltered() {
        return !chips.isEmpty();
    }

    boolean isCountedWhole() {
        return count < COUNT_MOST;
    }
}
