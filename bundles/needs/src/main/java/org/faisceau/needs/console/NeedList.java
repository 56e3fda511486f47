// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Slice;

/**
 * What the list shows.
 *
 * @param count of all that match, up to {@link #COUNT_MOST}
 */
record NeedList(Slice<NeedLine> slice, int count, NeedSearch search, boolean mayAdd, boolean mayEditThemes) {
    static final int COUNT_MOST = 2000;

    /** What the filters offer. */
    record Offer(List<Option> themes, List<Option> states, List<Option> kinds, List<Option> organisations, List<Option> dues, List<Option> amounts) {}

    boolean isEmpty() {
        return slice.items().isEmpty();
    }

    boolean isFiltered() {
        return search.isFiltered();
    }

    boolean isCountedWhole() {
        return count < COUNT_MOST;
    }
}
