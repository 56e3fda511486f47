// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A feed as it was read.
 *
 * @param title may be empty
 * @param items at most {@link FeedText#ITEMS_MOST}, in the order they stand
 */
public record Feed(String title, List<Item> items) {
    public Feed {
        items = List.copyOf(items);
    }

    /**
     * One of its items, in plain text.
     *
     * @param id what the feed calls it; its link or title where it does not
     * @param title never empty
     * @param link http or https; empty where it has none that is
     */
    public record Item(String id, String title, String link, String summary, Optional<LocalDate> day) {}
}
