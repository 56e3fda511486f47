// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.SuccessStory;

/**
 * What the list of stories shows.
 *
 * @param count of all that match, up to {@link #COUNT_MOST}
 */
record StoryList(Slice<SuccessStory> slice, int count, ContractSearch search) {
    static final int COUNT_MOST = 2000;

    boolean isEmpty() {
        return slice.items().isEmpty();
    }

    boolean isCountedWhole() {
        return count < COUNT_MOST;
    }
}
