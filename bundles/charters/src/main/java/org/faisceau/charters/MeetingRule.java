// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.PersonSide;

/**
 * Commitment 5: once in each year of the charter residents meet elected officials, technical staff and purchasers. Each of them was there,
 * and a resident of that day, or the meeting is incomplete and says who was not. The year is the charter's own, so being late is no proposal.
 */
final class MeetingRule implements Rule {
    static final String HELD = "gathering-held";
    /** Who was there of each public, told apart; residents are told by the organisations at the meeting itself. */
    private static final Map<PersonSide, String> WITH = new EnumMap<>(Map.of(PersonSide.ELECTED_OFFICIAL, "gathering-attended-elected", PersonSide.TECHNICAL_STAFF, "gathering-attended-technical",
            PersonSide.PURCHASER, "gathering-attended-purchaser"));

    @Override
    public Set<String> deeds() {
        return Stream.concat(Stream.of(HELD), WITH.values().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The word of the deeds that tell who of a public was there. */
    static String word(PersonSide side) {
        return WITH.get(side);
    }

    @Override
    public Finding find(Evidence evidence) {
        var meetings = Stream.concat(held(evidence), shown(evidence)).sorted(Comparator.comparing((Meeting one) -> one.missing().size()).thenComparing(Meeting::day)).toList();
        if (meetings.isEmpty()) {
            boolean isOver = evidence.today().isAfter(evidence.year().last());
            return new Finding(isOver ? State.LATE : State.DUE, isOver ? "meeting.late" : "meeting.due", 0, Optional.of(evidence.year().last()), List.of(), false);
        }
        var best = meetings.get(0);
        var missing = best.missing().stream().map(Enum::name).toList();
        return new Finding(missing.isEmpty() ? State.KEPT : State.INCOMPLETE, missing.isEmpty() ? "meeting.kept" : "meeting.lacking", meetings.size(), Optional.of(best.day()), missing, false);
    }

    private static Stream<Meeting> held(Evidence evidence) {
        return evidence.deeds().stream().filter(deed -> deed.word().equals(HELD) && evidence.isWithin(deed.day())).map(deed -> {
            var there = EnumSet.noneOf(PersonSide.class);
            WITH.forEach((side, word) -> {
                if (evidence.deeds().stream().anyMatch(other -> other.word().equals(word) && other.refs().contains(deed.refs().get(0)))) there.add(side);
            });
            if (evidence.residents(deed.day()).stream().anyMatch(one -> deed.isAbout(Organisation.KIND, one.content().company()))) there.add(PersonSide.COMPANY);
            return Meeting.of(deed.day(), there);
        });
    }

    private static Stream<Meeting> shown(Evidence evidence) {
        return evidence.proofs().stream().filter(proof -> evidence.isWithin(proof.content().heldOn())).map(proof -> Meeting.of(proof.content().heldOn(), proof.content().publics()));
    }

    /** @param missing publics who were not there, in the order of the charter */
    private record Meeting(LocalDate day, List<PersonSide> missing) {
        static Meeting of(LocalDate day, Iterable<PersonSide> there) {
            var missing = EnumSet.of(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);
            there.forEach(missing::remove);
            return new Meeting(day, List.copyOf(missing));
        }
    }
}
