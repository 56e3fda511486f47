// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Technique;

/** What does a technique do once a week, wherever it stands? It comes back in time, and what it sends says something in both languages. */
final class WeekCheck {
    private WeekCheck() {}

    static List<String> offences(Technique technique, List<State> states, Duration limit) throws InterruptedException {
        var offences = new ArrayList<String>();
        for (var state : states) {
            var desk = FakeDesk.amidOthers();
            var called = Call.of(limit, () -> technique.weekly(state, desk));
            if (called.back().isEmpty()) offences.add("weekly " + called.problem());
            else said(technique, desk, offences);
        }
        return offences;
    }

    private static void said(Technique technique, FakeDesk desk, List<String> offences) {
        var texts = Texts.beside(technique.getClass());
        for (var report : desk.reports()) {
            for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) if (report.apply(texts.in(locale)).title().isBlank()) offences.add("weekly reports without a title in " + locale);
        }
        if (!desk.acts().isEmpty() || !desk.asked().isEmpty()) offences.add("weekly is in touch with companies: somebody has to say so");
    }
}
