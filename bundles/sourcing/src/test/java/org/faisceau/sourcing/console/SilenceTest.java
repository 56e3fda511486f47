// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.api.Invitation;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Instant ASKED = Instant.parse("2026-11-02T09:00:00Z");

    private static String advice(int days, Optional<Instant> answered, Set<String> panel) {
        var one = new Invitation("asked", "run", "campaign", "company", "answer", "Title", "lead", List.of(), LocalDate.of(2027, 3, 1), ASKED, answered, Map.of(), Optional.empty());
        return Silence.of(Texts.beside(Silence.class).in(Locale.ENGLISH), List.of(one), panel, ASKED.plus(Duration.ofDays(days))).getOrDefault("asked", "");
    }

    @Test
    void changesItsAdviceOnTheDaysInItsFile() {
        var panel = Set.of("company");
        assertEquals("", advice(8, Optional.empty(), panel));
        assertTrue(advice(9, Optional.empty(), panel).startsWith("No answer for 9 days: one polite reminder"));
        assertTrue(advice(21, Optional.empty(), panel).contains("call"));
        assertTrue(advice(60, Optional.empty(), panel).startsWith("No answer for 60 days: insist no more"));
    }

    @Test
    void letsAloneWhoAnsweredOrLeftThePanel() {
        assertEquals("", advice(30, Optional.of(ASKED), Set.of("company")));
        assertEquals("", advice(30, Optional.empty(), Set.of()));
    }
}
