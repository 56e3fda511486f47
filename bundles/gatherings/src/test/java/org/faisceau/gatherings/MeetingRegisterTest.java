// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.faisceau.gatherings.OpenGuests.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.spi.Nearness;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.MeetingPlans.Plan;
import org.faisceau.gatherings.api.MeetingPlans.Planning;
import org.faisceau.gatherings.api.MeetingPlans.Scoring;
import org.faisceau.gatherings.api.Meetings.Pair;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingRegisterTest {
    private OpenGuests open;
    private Guest buyer;
    private Guest other;
    private Guest water;
    private Guest wood;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        buyer = coming("Ada Acheteuse", GuestPart.PURCHASER, "réduire les fuites d’eau");
        other = coming("Éva Élue", GuestPart.ELECTED_OFFICIAL, "");
        water = coming("Onde", GuestPart.COMPANY, "capteurs de fuites");
        wood = coming("Bois", GuestPart.COMPANY, "chaufferies");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Guest coming(String name, GuestPart part, String seeks) {
        var guest = open.added(Guest.Content.named(name, part).seeking(seeks));
        return done(open.guests.answerFor(MANAGER, guest.id(), guest.version(), true));
    }

    private Plan plan(int seen, int rounds) {
        return assertInstanceOf(Planning.Done.class, open.meetings.plan(MANAGER, open.gathering().id(), seen, rounds, 10)).plan();
    }

    @Test
    void bringsTogetherThoseWhoShareWords() {
        assertTrue(plan(0, 1).meetings().rounds().get(0).pairs().contains(new Pair(buyer.id(), water.id())));
    }

    /** Compares by a table; asked of anything else it says nothing. */
    private record Table(Map<String, Map<String, Integer>> points) implements Nearness {
        @Override
        public String title(Locale locale) {
            return "a table";
        }

        @Override
        public Optional<Map<String, Integer>> near(Actor actor, String sought) {
            return Optional.ofNullable(points.get(sought));
        }
    }

    private Guest ofDirectory(Guest company, String organisation) {
        return done(open.guests.change(MANAGER, company.id(), company.version(), new Guest.Content(company.name(), "", organisation, company.name(), GuestPart.COMPANY, company.content().seeks(), false)));
    }

    @Test
    void letsPointsOfWhoComparesGoBeforeWords() {
        wood = ofDirectory(wood, "org-wood");
        open.meetings.beside(new Table(Map.of(buyer.content().seeks(), Map.of("org-wood", 90))));
        var plan = plan(0, 1);
        assertTrue(plan.meetings().rounds().get(0).pairs().contains(new Pair(buyer.id(), wood.id())));
        assertEquals(Optional.of(Scoring.NEARNESS), plan.scoring());
        open.meetings.pass(MANAGER, open.gathering().id(), 1, 1);
        assertEquals(Optional.of(Scoring.NEARNESS), open.meetings.find(MANAGER, open.gathering().id()).orElseThrow().scoring());
    }

    @Test
    void countsWordsOfCompaniesThatWereNotComparedAndSaysSo() {
        open.meetings.beside(new Table(Map.of(buyer.content().seeks(), Map.of("elsewhere", 90))));
        assertTrue(plan(0, 1).meetings().rounds().get(0).pairs().contains(new Pair(buyer.id(), water.id())));
        assertEquals(Optional.of(Scoring.WORDS), open.meetings.find(MANAGER, open.gathering().id()).orElseThrow().scoring());
        assertEquals(Optional.of("a table"), open.meetings.compares(Locale.FRENCH));
    }

    @Test
    void letsAWishGoBeforeWords() {
        done(open.meetings.wish(MANAGER, buyer.id(), 0, Set.of(wood.id()), Set.of()));
        assertTrue(plan(0, 1).meetings().rounds().get(0).pairs().contains(new Pair(buyer.id(), wood.id())));
    }

    @Test
    void losesNoWishesOfTwoWhoWriteThemAtOnce() {
        done(open.meetings.wish(MANAGER, buyer.id(), 0, Set.of(wood.id()), Set.of()));
        assertInstanceOf(GuestWritten.Lost.class, open.meetings.wish(MANAGER, buyer.id(), 0, Set.of(), Set.of(wood.id())));
        var plan = open.meetings.find(MANAGER, open.gathering().id()).orElseThrow();
        assertEquals(Map.of(buyer.id(), Set.of(wood.id())), plan.wishes());
        assertEquals(List.of(1, 0), List.of(plan.wishVersion(buyer.id()), plan.wishVersion(wood.id())));
    }

    /** Who compares is asked outside the write: meanwhile somebody is excused. */
    private final class Leaving implements Nearness {
        private int asked;

        @Override
        public String title(Locale locale) {
            return "one who leaves";
        }

        @Override
        public Optional<Map<String, Integer>> near(Actor actor, String sought) {
            if (asked++ == 0) done(open.guests.mark(MANAGER, water.id(), open.now(water).version(), Attendance.EXCUSED, Optional.empty()));
            return Optional.empty();
        }
    }

    @Test
    void reckonsAgainWhereSomebodyLeavesMeanwhile() {
        var leaving = new Leaving();
        open.meetings.beside(leaving);
        assertTrue(plan(0, 2).meetings().rounds().stream().noneMatch(round -> round.with(water.id()).isPresent()));
        assertEquals(2, leaving.asked);
    }

    @Test
    void neverPlansARefusal() {
        done(open.meetings.wish(MANAGER, buyer.id(), 0, Set.of(), Set.of(water.id())));
        assertFalse(plan(0, 2).meetings().of(buyer.id()).contains(Optional.of(water.id())));
    }

    @Test
    void plansAroundWhoIsAbsentAndKeepsWhatHasPassed() {
        var first = plan(0, 2).meetings().rounds().get(0);
        open.meetings.pass(MANAGER, open.gathering().id(), 1, 1);
        done(open.guests.mark(MANAGER, wood.id(), wood.version(), Attendance.EXCUSED, Optional.empty()));
        var after = plan(2, 2);
        assertEquals(first, after.meetings().rounds().get(0));
        assertTrue(after.meetings().rounds().stream().skip(1).noneMatch(round -> round.with(wood.id()).isPresent()));
    }

    @Test
    void namesWhatIsOff() {
        assertEquals("meetingRounds", assertInstanceOf(Planning.Invalid.class, open.meetings.plan(MANAGER, open.gathering().id(), 0, 0, 10)).field());
        assertEquals("meetingMinutes", assertInstanceOf(Planning.Invalid.class, open.meetings.plan(MANAGER, open.gathering().id(), 0, 3, 0)).field());
        plan(0, 2);
        assertInstanceOf(Planning.Lost.class, open.meetings.plan(MANAGER, open.gathering().id(), 0, 3, 10));
    }

    @Test
    void isForThoseWhoLead() {
        assertEquals(Optional.empty(), open.meetings.find(OpenGatherings.OBSERVER, open.gathering().id()));
        assertInstanceOf(Planning.Refused.class, open.meetings.plan(OpenGatherings.OBSERVER, open.gathering().id(), 0, 2, 10));
        assertInstanceOf(GuestWritten.Unknown.class, open.meetings.wish(OpenGatherings.OBSERVER, buyer.id(), 0, Set.of(wood.id()), Set.of()));
    }

    @Test
    void listsBothSidesByName() {
        assertEquals(List.of(buyer.id(), other.id()), plan(0, 2).buyers().stream().map(Guest::id).toList());
        assertEquals(List.of(wood.id(), water.id()), plan(1, 2).companies().stream().map(Guest::id).toList());
    }
}
