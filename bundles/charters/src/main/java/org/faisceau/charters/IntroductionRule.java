// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.Organisation;

/** Commitment 3: each resident meets a public actor within the rhythm, counted from its arrival on. A piece brought by hand counts for all of them: it names none. */
final class IntroductionRule implements Rule {
    static final String MADE = "introduction-made";

    @Override
    public Set<String> deeds() {
        return Set.of(MADE);
    }

    @Override
    public Finding find(Evidence evidence) {
        var here = evidence.residents(evidence.day());
        boolean isProposed = evidence.obligation().isProposed();
        if (here.isEmpty()) return new Rhythm("introduction").find(evidence, evidence.proven());
        long told = evidence.deeds().stream().filter(deed -> evidence.isWithin(deed.day()) && here.stream().anyMatch(one -> isOf(deed, one))).count();
        int made = (int) (told + evidence.proven().filter(evidence::isWithin).count());
        var late = here.stream().filter(one -> until(evidence, one).isBefore(evidence.day())).map(one -> one.content().company()).toList();
        if (!late.isEmpty()) return new Finding(late.size() == here.size() ? State.LATE : State.INCOMPLETE, "introduction.lacking", made, Optional.empty(), late, isProposed);
        var next = here.stream().map(one -> until(evidence, one)).min(Comparator.naturalOrder());
        if (made == 0 && evidence.isOver()) return new Finding(State.KEPT, "introduction.notYet", 0, Optional.empty(), List.of(), isProposed);
        return new Finding(made == 0 ? State.DUE : State.KEPT, made == 0 ? "introduction.due" : "introduction.each", made, next, List.of(), isProposed);
    }

    /** The day by which this resident should have met somebody again. */
    private static LocalDate until(Evidence evidence, Residency resident) {
        var arrived = resident.content().arrivesOn().orElse(evidence.year().first());
        var met = evidence.deeds().stream().filter(deed -> isOf(deed, resident)).map(Told::day).filter(day -> !day.isAfter(evidence.day()));
        return Stream.of(Stream.of(arrived), met, evidence.proven()).flatMap(days -> days).max(Comparator.naturalOrder()).orElse(arrived).plusMonths(evidence.obligation().months());
    }

    private static boolean isOf(Told deed, Residency resident) {
        return deed.isAbout(Organisation.KIND, resident.content().company());
    }
}
