// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;

/**
 * A forecast of the demonstration as its file has it: organisation, theme, CPV, years from this one, month of publication (and, behind
 * {@code >}, the month of the year after to which it was put off), thousands of euros, state, title, why it was given up.
 *
 * @param movedTo the day to which it was put off
 * @param reason why it was given up; empty where it was not
 */
record DemonstrationForecast(Content content, NeedState state, Optional<LocalDate> movedTo, String reason) {
    private static final int WHY = 8;
    private static final int DAY = 15;
    private static final int MONTHS_TO_START = 4;

    static DemonstrationForecast of(String line, int thisYear) {
        var facts = line.split("\\|", -1);
        var months = facts[4].split(">");
        int year = thisYear + Integer.parseInt(facts[3]);
        var day = LocalDate.of(year, Integer.parseInt(months[0]), DAY);
        var content = new Content(NeedKind.FORECAST, facts[7], Description.none(), facts[0], List.of(facts[1]), List.of(facts[2]), "", amount(facts[5]),
                Optional.of(day), Optional.of(day.plusMonths(MONTHS_TO_START)), Optional.empty(), Confidentiality.PUBLIC, "", "");
        return new DemonstrationForecast(content, NeedState.valueOf(facts[6]),
                months.length > 1 ? Optional.of(LocalDate.of(year + 1, Integer.parseInt(months[1]), DAY)) : Optional.empty(), facts.length > WHY ? facts[WHY] : "");
    }

    boolean isPlannedIn(int year) {
        return content.publicationOn().filter(day -> day.getYear() == year).isPresent();
    }

    /** The states it went through, the last being where it is. */
    List<NeedState> life() {
        return new DemonstrationNeed(content, state, 0, "").life();
    }

    /** The same, put off. */
    Content moved(Content current, LocalDate to) {
        return new Content(current.kind(), current.title(), current.description(), current.organisation(), current.themes(), current.cpv(), current.territory(),
                current.amount(), Optional.of(to), Optional.of(to.plusMonths(MONTHS_TO_START)), current.deadline(), current.confidentiality(), current.procedure(), current.link());
    }

    private static Amount amount(String thousands) {
        if (thousands.isEmpty()) return Amount.unknown();
        var ends = thousands.split("-");
        return Amount.between(Euros.of(Long.parseLong(ends[0]) * 1000), Euros.of(Long.parseLong(ends[ends.length - 1]) * 1000));
    }
}
