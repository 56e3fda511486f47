// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.ReceivedFilter;
import org.faisceau.network.api.ReceivedOrder;
import org.faisceau.network.api.TrustedLabs;

/**
 * How a Living-Lab stands, as it said last.
 *
 * @param step of its opening, 1 to 4; 0 where it is open, −1 where it does not say
 * @param stepSaid the same in words
 */
record Standing(Received received, int step, String stepSaid, Optional<LocalDate> charterEnd, String commitments, String events, String contracts, String supports) {
    /** What who leads the network reads. */
    static final String KIND = "lab-state";
    private static final int PAGE = 200;
    /** Some Living-Labs for each key that is trusted. */
    private static final int MOST = TrustedLabs.MOST * 4;
    /** Those on their way first, by step; then the open ones. */
    private static final Comparator<Standing> BY_STEP = Comparator.comparingInt((Standing one) -> one.step() == 0 ? Integer.MAX_VALUE : one.step()).thenComparing(one -> one.received().title(), String.CASE_INSENSITIVE_ORDER);

    static List<Standing> all(Actor actor, String text, Receipts receipts, Kinds kinds, Locale locale) {
        var all = new ArrayList<Standing>();
        var after = "";
        do {
            var page = receipts.page(actor, ReceivedFilter.all().withText(text).withKinds(Set.of(KIND)), ReceivedOrder.TITLE, after, PAGE);
            page.items().forEach(one -> all.add(of(one, kinds, locale)));
            after = page.next();
        } while (!after.isEmpty() && all.size() < MOST);
        return all.stream().sorted(BY_STEP).toList();
    }

    private static Standing of(Received one, Kinds kinds, Locale locale) {
        var item = one.item();
        var step = item.field("step");
        return new Standing(one, step.matches("\\d") ? Integer.parseInt(step) : -1, kinds.said(KIND, "step", step, locale), day(item.field("charterEnd")), item.field("commitments"), item.field("events"), item.field("contracts"),
                item.field("supports"));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
