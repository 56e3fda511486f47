// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text part of the address, in any case; empty for all
 * @param states empty for all
 */
public record SubscriberFilter(String text, Set<Subscriber.State> states) {
    public SubscriberFilter {
        states = Set.copyOf(states);
    }

    public static SubscriberFilter all() {
        return new SubscriberFilter("", Set.of());
    }
}
