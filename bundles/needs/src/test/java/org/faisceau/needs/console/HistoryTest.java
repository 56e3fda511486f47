// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Step;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static Step step(NeedState state, int daysAgo, String who) {
        return new Step(state, NOW.minus(Duration.ofDays(daysAgo)), who, "");
    }

    private static History told(String action, Duration ago) {
        return new History(action, "Faisceau", NOW.minus(ago), "", List.of());
    }

    @Test
    void tellsTheStepsThatTheJournalLacks() {
        var steps = List.of(step(NeedState.DRAFT, 40, "buyer"), step(NeedState.SUBMITTED, 30, "buyer"), step(NeedState.PUBLISHED, 20, "manager"));
        var whole = History.of(List.of(told("published", Duration.ZERO)), steps, who -> "the " + who);
        assertEquals(List.of("loaded", "published", "submitted", "created"), whole.stream().map(History::action).toList());
        assertEquals(List.of("Faisceau", "the manager", "the buyer", "the buyer"), whole.stream().map(History::who).toList());
    }

    @Test
    void leavesAJournalAloneThatHasEveryStep() {
        var entries = List.of(told("taken-back", Duration.ofDays(1)), told("submitted", Duration.ofDays(2)), told("created", Duration.ofDays(3)));
        assertEquals(entries, History.of(entries, List.of(step(NeedState.DRAFT, 3, "buyer")), who -> who));
    }
}
