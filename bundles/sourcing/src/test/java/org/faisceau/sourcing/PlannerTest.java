// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.api.Fit;
import org.faisceau.sourcing.spi.Effort;
import org.faisceau.sourcing.spi.Effort.Stage;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final LocalDate WANTED = LocalDate.of(2027, 3, 1);
    private static final Effort MEETING = new Effort(Stage.MEET, 2, 10, true);
    private static final Effort ASKING = new Effort(Stage.ASK, 3, 25, true);

    @Test
    void keepsDaysForTheConclusionAndWorksOnWorkingDays() {
        var days = Planner.backwards(WANTED, Map.of("meet", MEETING)).get("meet");
        assertEquals(LocalDate.of(2027, 2, 22), days.last());
        assertEquals(9, WorkingDays.ofFrance().between(days.first(), days.last()));
        assertTrue(WorkingDays.ofFrance().isWorking(days.first()));
    }

    @Test
    void asksBeforeItMeetsAndLetsOneStageRunSideBySide() {
        var efforts = new LinkedHashMap<String, Effort>();
        efforts.put("meet", MEETING);
        efforts.put("ask", ASKING);
        efforts.put("visit", new Effort(Stage.MEET, 1, 3, true));
        var plan = Planner.backwards(WANTED, efforts);
        assertTrue(plan.get("ask").last().isBefore(plan.get("meet").first()));
        assertEquals(plan.get("meet").last(), plan.get("visit").last());
    }

    @Test
    void plansLaterOnceATechniqueIsTakenOff() {
        var both = Planner.backwards(WANTED, Map.of("meet", MEETING, "ask", ASKING)).get("ask");
        assertTrue(Planner.backwards(WANTED, Map.of("ask", ASKING)).get("ask").last().isAfter(both.last()));
    }

    @Test
    void saysWhatFits() {
        var today = LocalDate.of(2027, 1, 4);
        assertEquals(Fit.FITS, Fit.of(ASKING, Optional.of(WANTED), today, 3));
        assertEquals(Fit.TOO_LONG, Fit.of(ASKING, Optional.of(LocalDate.of(2027, 1, 15)), today, 3));
        assertEquals(Fit.NO_PANEL, Fit.of(ASKING, Optional.empty(), today, 0));
        assertEquals(Fit.EXPLORE_FIRST, Fit.of(MEETING, Optional.empty(), today, 1));
    }
}
