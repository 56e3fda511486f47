// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.showcase.api.Subscriber;

/**
 * What the list of subscribers shows.
 *
 * @param areReached whether mail reaches people without account
 */
record SubscriberList(Slice<Subscriber> slice, int count, SubscriberFilters filters, boolean areReached) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
