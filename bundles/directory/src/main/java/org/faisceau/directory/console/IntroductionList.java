// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.kernel.api.Slice;

/**
 * What the list of introductions shows.
 *
 * @param count of all that match, up to {@link #COUNT_MOST}
 */
record IntroductionList(Slice<IntroductionLine> slice, int count, Form filters, List<Chip> chips, List<Option> states, List<Option> outcomes, List<Option> years, boolean mayAsk, boolean isManager) {
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
