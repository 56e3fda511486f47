// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Set;

/**
 * What is looked for among records of other Living-Labs.
 *
 * @param text words of their titles and texts; empty for all
 * @param kinds words of kinds; empty for all
 * @param labs what keys go by; empty for all
 * @param withGone true for those too that were taken back
 * @param isBehind true for those alone whose record here has not followed
 */
public record ReceivedFilter(String text, Set<String> kinds, Set<String> labs, boolean withGone, boolean isBehind) {
    public ReceivedFilter {
        kinds = Set.copyOf(kinds);
        labs = Set.copyOf(labs);
    }

    public static ReceivedFilter all() {
        return new ReceivedFilter("", Set.of(), Set.of(), false, false);
    }

    public ReceivedFilter withText(String part) {
        return new ReceivedFilter(part, kinds, labs, withGone, isBehind);
    }

    public ReceivedFilter withKinds(Set<String> some) {
        return new ReceivedFilter(text, some, labs, withGone, isBehind);
    }

    public ReceivedFilter goneToo() {
        return new ReceivedFilter(text, kinds, labs, true, isBehind);
    }

    /** What is behind may have been taken back. */
    public ReceivedFilter behind() {
        return new ReceivedFilter(text, kinds, labs, true, true);
    }
}
