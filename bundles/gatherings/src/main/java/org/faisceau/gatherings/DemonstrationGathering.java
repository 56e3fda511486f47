// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Gathering.Expected;
import org.faisceau.gatherings.api.GatheringState;

/**
 * A gathering of the demonstration as its file has it: a line of facts, then what it is about.
 *
 * @param days from today, below nought in the past
 * @param plannedDays before its day, when it was written down
 * @param left tasks whose day is past and which are still open
 */
record DemonstrationGathering(int days, int plannedDays, GatheringState state, int left, String title, String format, LocalTime from, LocalTime until, String place, String theme, Expected expected, String about) {
    static DemonstrationGathering of(String block) {
        var lines = block.strip().lines().toList();
        var facts = lines.get(0).split("\\|", -1);
        var heads = facts[9].split(" ");
        return new DemonstrationGathering(number(facts[0]), number(facts[1]), GatheringState.valueOf(facts[2]), number(facts[3]), facts[4], facts[5], LocalTime.parse(facts[6]), LocalTime.parse(facts[7]), facts[8].split(";", -1)[0], facts[8].split(";", -1)[1],
                new Expected(number(heads[0]), number(heads[1]), number(heads[2]), number(heads[3]), number(heads[4])), String.join("\n", lines.subList(1, lines.size())));
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    /** No meeting of this territory is on a day off. */
    Content content(LocalDate day) {
        return Content.titled(title, format, day).at(from, until).in(place).withTheme(theme).expecting(expected).about(about);
    }
}
