// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Form;
import org.faisceau.gatherings.api.Composition;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Invitations.ByHand;
import org.faisceau.gatherings.api.Invitations.Mailing;
import org.faisceau.gatherings.api.Invitations.Why;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Seats;
import org.faisceau.kernel.api.Words;

/**
 * The people of a gathering on their page.
 *
 * @param shown those that pass the filter
 * @param total all of them
 * @param state the filter; empty for all
 * @param reach how many each mailing would reach now
 * @param seatForm places as typed
 * @param unproved who registered by the open link and whose mail nobody proved, as {@link org.faisceau.gatherings.api.Guests#unproved} has it
 * @param typed what listed people wrote of themselves otherwise, as {@link org.faisceau.gatherings.api.Guests#typed} has it
 * @param proves whether mail leaves that proves addresses
 * @param removed who was taken off the list and may be put back
 * @param suggestions whose organisation the directory may have
 * @param link the open link, just made; empty otherwise
 */
record PeopleView(GatheringHead head, List<Guest> shown, int total, Map<State, Integer> counts, String state, Map<Mailing, Integer> reach, Composition composition, Seats seats, Form seatForm,
        List<ByHand> byHand, Opinions.Sum opinions, Map<String, Optional<Instant>> unproved, Map<String, Guest.Content> typed, boolean proves, List<Guests.Removed> removed, List<Guests.Suggestion> suggestions, String link) {
    String address() {
        return head.address() + "/people";
    }

    int count(State one) {
        return counts.getOrDefault(one, 0);
    }

    /** Each of those who are told by hand once, with all they are told. */
    Map<Guest, List<Why>> byHandOnce() {
        return byHand.stream().collect(Collectors.groupingBy(ByHand::guest, LinkedHashMap::new, Collectors.mapping(ByHand::why, Collectors.toList())));
    }

    String byHandMark() {
        return Invitations.mark(byHand);
    }

    static String said(Words words, List<Why> whys) {
        return whys.stream().map(why -> words.say("why." + why)).collect(Collectors.joining(", "));
    }

    /** What somebody wrote of themself that the list does not say, in one line; empty of all others. */
    static String typed(Words words, Optional<Guest.Content> typed) {
        return typed.map(one -> Stream.of(one.name(), words.say("part." + one.part()), one.organisationName()).filter(said -> !said.isEmpty()).collect(Collectors.joining(" · "))).orElse("");
    }

    /** Of one whose mail is not proved: how long the place is held, or that nobody can prove it; empty of all others. */
    String proof(Words words, Guest guest) {
        var until = unproved.get(guest.id());
        if (until == null) return "";
        if (until.isEmpty()) return words.say("people.unprovable");
        return guest.state() == State.COMING || guest.state() == State.WAITING ? words.say("people.heldUntil", words.moment(until.get())) : words.say("people.unproved");
    }

    /** How many addresses no mail could check. */
    long unprovable() {
        return unproved.values().stream().filter(Optional::isEmpty).count();
    }

    /** A suggestion as its box says it: of that line as it is shown. */
    static String ticked(Guests.Suggestion one) {
        return one.guest().id() + " " + one.guest().version() + " " + one.organisation();
    }

    boolean isAhead() {
        return head.gathering().state().isAhead();
    }

    /** How sums and remarks speak once it is over: of who was there, or, where nobody noted it, of who was to come. Empty before. */
    String past() {
        if (!head.gathering().state().isOver()) return "";
        return opinions.present() > 0 ? ".there" : ".was";
    }

    String said(Words words, State state) {
        return words.say((past().isEmpty() ? "guestState." : "guestStatePast.") + state);
    }

    boolean isOpen() {
        return head.gathering().state() == GatheringState.OPEN;
    }

    /** How many of the waiting are before this one. */
    int turn(Guest guest) {
        return 1 + (int) shown.stream().filter(one -> one.state() == State.WAITING && one.answeredAt().isPresent() && one.answeredAt().get().isBefore(guest.answeredAt().orElseThrow())).count();
    }

    /** What a guest is told of the own answer: expected no more once it is over. */
    static String own(Words words, Gathering gathering, Guest guest) {
        if (!gathering.state().isOver() || !guest.isComing()) return words.say("ownState." + guest.state());
        return words.say(guest.attendance() == Guest.Attendance.PRESENT ? "ownState.wasThere" : "ownState.wasExpected");
    }

    static String tone(State state) {
        return switch (state) {
            case LISTED -> "plain";
            case INVITED -> "info";
            case COMING -> "good";
            case WAITING -> "warn";
            case DECLINED -> "";
        };
    }

    static String tone(Guest.Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> "good";
            case ABSENT -> "bad";
            case EXCUSED -> "warn";
            case UNKNOWN -> "plain";
        };
    }

    List<Map.Entry<Opinions.Useful, Integer>> useful() {
        return opinions.useful().entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey)).toList();
    }
}
