// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;

/**
 * A need of the demonstration as its file has it: title, facts, objectives, expected results, functions, and why it was abandoned. The
 * facts are organisation, themes, state and age in days, kind, thousands of euros, CPV, confidentiality, and days from today to the deadline.
 *
 * @param ageDays since it was first written
 */
record DemonstrationNeed(Content content, NeedState state, int ageDays, String reason) {
    private static final int PUBLICATION_DAYS = 21;
    private static final int START_DAYS = 75;

    static DemonstrationNeed of(String block, LocalDate today) {
        var lines = block.strip().lines().toList();
        var facts = lines.get(1).split("\\|", -1);
        var life = facts[2].split(" ");
        var state = NeedState.valueOf(life[0]);
        var deadline = facts[7].isEmpty() ? Optional.<LocalDate>empty() : Optional.of(today.plusDays(Long.parseLong(facts[7])));
        var content = new Content(NeedKind.valueOf(facts[3]), lines.get(0), new Description(lines.get(2), lines.get(3), lines.get(4)), facts[0],
                List.of(facts[1].split(",")), List.of(facts[5]), "", amount(facts[4]), deadline.map(day -> day.minusDays(PUBLICATION_DAYS)),
                deadline.map(day -> day.plusDays(START_DAYS)), deadline, Confidentiality.valueOf(facts[6]), "", "");
        return new DemonstrationNeed(content, state, Integer.parseInt(life[1]), lines.size() > 5 ? lines.get(5) : "");
    }

    /** The states it went through, the last being where it is; one that was abandoned had been published. */
    List<NeedState> life() {
        if (state == NeedState.ABANDONED) return List.of(NeedState.DRAFT, NeedState.SUBMITTED, NeedState.PUBLISHED, NeedState.ABANDONED);
        return Stream.of(NeedState.values()).filter(one -> one.compareTo(state) <= 0).toList();
    }

    private static Amount amount(String thousands) {
        if (thousands.isEmpty()) return Amount.unknown();
        var ends = thousands.split("-");
        return Amount.between(euros(ends[0]), euros(ends[ends.length - 1]));
    }

    private static Euros euros(String thousands) {
        return Euros.of(Long.parseLong(thousands) * 1000);
    }
}
