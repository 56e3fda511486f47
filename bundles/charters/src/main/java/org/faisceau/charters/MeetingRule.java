// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.directory.api.PersonSide;

/**
 * Commitment 5: once in each year of the charter residents meet elected officials, technical staff and purchasers. Each of them was there,
 * or the meeting is incomplete and says who was not. The year is the charter's own, so being late is no proposal.
 */
final class MeetingRule implements Rule {
    static final String HELD = "gathering-held";
    /** Before the name of a side, as {@code gathering-with-elected-official}. */
    static final String WITH = "gathering-with-";
    private static final List<PersonSide> ASKED = List.of(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);

    @Override
    public Set<String> deeds() {
        return Stream.concat(Stream.of(HELD), ASKED.stream().map(MeetingRule::word)).collect(Collectors.toUnmodifiableSet());
    }

    static String word(PersonSide side) {
        return WITH + side.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
            var there = ASKED.stream().filter(side -> evidence.deeds().stream().anyMatch(other -> other.word().equals(word(side)) && other.refs().contains(deed.refs().get(0)))).toList();
            return Meeting.of(deed.day(), there);
        });
    }

    private static Stream<Meeting> shown(Evidence evidence) {
        return evidence.proofs().stream().filter(proof -> evidence.isWithin(proof.content().heldOn())).map(proof -> Meeting.of(proof.content().heldOn(), proof.content().publics()));
    }

    /** @param missing publics who were not there, in the order of the charter */
    private record Meeting(LocalDate day, List<PersonSide> missing) {
        static Meeting of(LocalDate day, Iterable<PersonSide> there) {
            var missing = EnumSet.copyOf(ASKED);
            there.forEach(missing::remove);
            return new Meeting(day, Arrays.stream(PersonSide.values()).filter(missing::contains).toList());
        }
    }
}
