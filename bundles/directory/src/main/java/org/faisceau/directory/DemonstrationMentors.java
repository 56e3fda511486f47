// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.MentorState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invented mentors: two that accepted, one that was asked, one that declined. */
@Component
public final class DemonstrationMentors implements Demonstration {
    private final MentorRegister mentors;
    private final Clock clock;

    @Activate
    public DemonstrationMentors(@Reference MentorRegister mentors, @Reference Clock clock) {
        this.mentors = mentors;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "directory-mentors";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public void load() {
        var today = Days.today(clock);
        record("org-mentor", MentorState.ACCEPTED, 7, List.of("soils", "water"), "Une demi-journée par mois, le mardi de préférence", Optional.of(today.minusMonths(2)), Optional.of(today.plusMonths(10)), List.of(
                new MentorContract("Diagnostic rapide de sols de cour d’école", 2024, Optional.of(Euros.of(38_500))),
                new MentorContract("Modules végétalisés pour une place sans ombre", 2023, Optional.of(Euros.of(40_000))),
                new MentorContract("Mesure en continu d’un étang de baignade", 2025, Optional.empty())), "");
        record("org-department", MentorState.ACCEPTED, 3, List.of("biowaste", "valems"), "Visioconférences, sauf en août", Optional.empty(), Optional.empty(), List.of(
                new MentorContract("Collecte à vélo des biodéchets de cinq collèges", 2025, Optional.of(Euros.of(62_000)))), "");
        record("org-hospital", MentorState.ASKED, 1, List.of("numems"), "", Optional.empty(), Optional.empty(), List.of(
                new MentorContract("Suivi des consommations d’eau du bâtiment B", 2025, Optional.of(Euros.of(24_900)))), "");
        record("org-housing", MentorState.DECLINED, 1, List.of("ecocitems"), "", Optional.empty(), Optional.empty(), List.of(), "Pas assez de recul sur notre unique marché ; reparlons-en dans un an.");
    }

    private void record(String organisation, MentorState state, int count, List<String> themes, String availability, Optional<LocalDate> from, Optional<LocalDate> until,
            List<MentorContract> contracts, String reason) {
        var asked = clock.instant().minus(Duration.ofDays(40));
        boolean isAnswered = state != MentorState.ASKED;
        mentors.record(new Mentor(organisation, new MentorContent(themes, count, contracts, availability, from, until), state, Actor.system().id(), asked,
                isAnswered ? Actor.system().id() : "", isAnswered ? Optional.of(asked.plus(Duration.ofDays(6))) : Optional.empty(), reason, 1));
    }
}
