// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.faisceau.directory.api.Mentor;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.api.MentorCalls.Proposed;

/** Whom to ask: who is there on the day, knows the sector, and bought that way before. Pure. */
final class MentorChoice {
    private static final Comparator<Proposed> ORDER = Comparator.comparing((Proposed one) -> !one.isAvailable()).thenComparing(one -> !one.knowsTheme())
            .thenComparing(Comparator.comparingInt(Proposed::contracts).reversed()).thenComparing(Proposed::organisation);

    private MentorChoice() {}

    /** @param theme empty where the gathering has none: then nobody knows it better */
    static List<Proposed> of(List<Mentor> mentors, Set<String> asked, String theme, LocalDate day) {
        return mentors.stream().filter(one -> !asked.contains(one.organisation())).map(one -> proposed(one, theme, day)).sorted(ORDER).limit(MentorCalls.PROPOSED_MOST).toList();
    }

    private static Proposed proposed(Mentor mentor, String theme, LocalDate day) {
        var content = mentor.content();
        boolean isAvailable = content.from().filter(day::isBefore).isEmpty() && content.until().filter(day::isAfter).isEmpty();
        return new Proposed(mentor.organisation(), content.themes().contains(theme), content.contractCount(), isAvailable, content.availability());
    }
}
