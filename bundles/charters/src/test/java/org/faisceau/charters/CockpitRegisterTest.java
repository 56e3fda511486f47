// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.faisceau.charters.OpenCharters.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Cockpits.Pacing;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Obligation;
import org.faisceau.charters.api.Owners;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Reading;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A charter from 1 March 2026 on, three years; today is 26 November 2026. */
class CockpitRegisterTest {
    private static final Ref GATHERING = new Ref("gathering", "g1");
    private OpenCharters open;
    private Lab lab;
    private Charter charter;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        charter = open.charter(lab, "2026-03-01");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Reading year(String obligation) {
        var row = open.cockpits().of(MANAGER, charter.id()).orElseThrow().rows().stream().filter(one -> one.obligation().word().equals(obligation)).findFirst().orElseThrow();
        return row.years().get(0);
    }

    /** One meeting, with a resident of that day. */
    private void meets(PersonSide... sides) {
        meets(open.resident(lab, "2026-03-01"), sides);
    }

    private void meets(String firm, PersonSide... sides) {
        open.tells(new DeedsTold(MeetingRule.HELD).with("2026-06-10", GATHERING, new Ref("organisation", firm)));
        for (var side : List.of(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER)) {
            var deed = new DeedsTold(MeetingRule.word(side));
            open.tells(List.of(sides).contains(side) ? deed.with("2026-06-10", GATHERING) : deed);
        }
    }

    @Test
    void showsFiveCommitmentsOverThreeYears() {
        var rows = open.cockpits().of(OBSERVER, charter.id()).orElseThrow().of(Obligation.Kind.COMMITMENT);
        assertEquals(List.of("ENG-1", "ENG-2", "ENG-3", "ENG-4", "ENG-5"), rows.stream().map(row -> row.obligation().word()).toList());
        assertEquals(List.of(3, 3, 3, 3, 3), rows.stream().map(row -> row.years().size()).toList());
    }

    @Test
    void readsWhatReallyHappened() {
        open.resident(lab, "2026-03-01", "Cuves fictives SAS");
        open.tells(new DeedsTold("need-told").with("2026-11-20", new Ref("need", "n1")));
        open.tells(new DeedsTold("need-published"));
        assertEquals(State.KEPT, year("ENG-4").finding().state());
        meets(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        assertEquals(State.KEPT, year("ENG-5").finding().state());
    }

    @Test
    void withoutElectedOfficialsTheMeetingIsIncomplete() {
        meets(PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        assertEquals(State.INCOMPLETE, year("ENG-5").finding().state());
        assertEquals(List.of("ELECTED_OFFICIAL"), year("ENG-5").finding().about());
    }

    @Test
    void aStoppedModuleLeavesTheLastStateWithItsDay() {
        meets(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        new ReadingJob(open.store.store(), open.reader()).run(new TestRun(open.clock));
        open.stops("gathering-");
        open.turn(Duration.ofDays(10));
        new ReadingJob(open.store.store(), open.reader()).run(new TestRun(open.clock));
        var reading = year("ENG-5");
        assertEquals(State.KEPT, reading.finding().state());
        assertEquals("gatherings", reading.stopped());
        assertEquals(Optional.of(Instant.parse("2026-11-26T09:00:00Z")), reading.readAt());
    }

    @Test
    void aModuleThatStopsRightAfterALookLeavesWhatWasSeen() {
        meets(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        assertEquals(State.KEPT, year("ENG-5").finding().state());
        open.turn(Duration.ofMinutes(10));
        year("ENG-5");
        open.stops("gathering-");
        open.turn(Duration.ofDays(2));
        assertEquals(State.KEPT, year("ENG-5").finding().state());
        assertEquals(Optional.of(Instant.parse("2026-11-26T09:00:00Z")), year("ENG-5").readAt(), "the same again that day is not written");
    }

    @Test
    void aLookKeepsWhatIsOtherThanItWasAndOncePerDay() {
        var firm = open.resident(lab, "2026-03-01");
        meets(firm, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        assertEquals(State.INCOMPLETE, year("ENG-5").finding().state());
        open.turn(Duration.ofMinutes(10));
        open.stops("gathering-");
        meets(firm, PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        assertEquals(State.KEPT, year("ENG-5").finding().state());
        open.stops("gathering-");
        assertEquals(Optional.of(Instant.parse("2026-11-26T09:10:00Z")), year("ENG-5").readAt());
        meets(firm, PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        open.turn(Duration.ofDays(1));
        year("ENG-5");
        open.stops("gathering-");
        assertEquals(Optional.of(Instant.parse("2026-11-27T09:10:00Z")), year("ENG-5").readAt(), "the same, of another day");
    }

    @Test
    void readsSoonAfterAStartAndUntilThereIsACharter(@TempDir Path empty) {
        var job = new ReadingJob(open.store.store(), open.reader());
        assertEquals(new Schedule.Every(Duration.ofMinutes(1)), job.when());
        job.run(new TestRun(open.clock));
        assertEquals(new Schedule.Every(Duration.ofMinutes(15)), job.when());
        try (var other = new OpenCharters(empty)) {
            var idle = new ReadingJob(other.store.store(), other.reader());
            idle.run(new TestRun(other.clock));
            assertEquals(new Schedule.Every(Duration.ofMinutes(1)), idle.when());
        }
    }

    @Test
    void evidenceByHandDoesNotHideALastStateThatWasKept() {
        meets(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER);
        var all = Set.of(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);
        open.proofs.bring(MANAGER, lab.id(), new Proof.Content("ENG-5", LocalDate.of(2026, 7, 10), "Rencontre", "", all));
        new ReadingJob(open.store.store(), open.reader()).run(new TestRun(open.clock));
        open.stops("gathering-");
        assertEquals(2, year("ENG-5").finding().count());
        assertEquals(Optional.of(Instant.parse("2026-11-26T09:00:00Z")), year("ENG-5").readAt());
    }

    @Test
    void countsWhatWasKeptWhenItWasReadLast() {
        open.resident(lab, "2026-03-01", "Cuves fictives SAS");
        open.tells(new DeedsTold("need-told").with("2026-11-20", new Ref("need", "n1")));
        open.tells(new DeedsTold("need-published"));
        assertEquals(2, open.cockpits().kept(OBSERVER, charter.id(), 1).orElseThrow().count(), "never read: read now");
        new ReadingJob(open.store.store(), open.reader()).run(new TestRun(open.clock));
        open.turn(Duration.ofMinutes(10));
        assertEquals(Optional.of(new Cockpits.Kept(2, 5, Instant.parse("2026-11-26T09:00:00Z"))), open.cockpits().kept(OBSERVER, charter.id(), 1));
        assertEquals(Optional.empty(), open.cockpits().kept(OBSERVER, charter.id(), 4));
        assertEquals(Optional.empty(), open.cockpits().kept(Actor.nobody(), charter.id(), 1));
    }

    @Test
    void evidenceByHandCountsWhileTheModuleIsStopped() {
        assertEquals(State.DUE, year("ENG-5").finding().state());
        assertEquals("gatherings", year("ENG-5").stopped());
        var all = Set.of(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY);
        open.proofs.bring(MANAGER, lab.id(), new Proof.Content("ENG-5", LocalDate.of(2026, 6, 10), "Rencontre", "", all));
        assertEquals(State.KEPT, year("ENG-5").finding().state());
    }

    @Test
    void aProposedRhythmCanBeChangedAndTheCharterOwnCannot() {
        open.resident(lab, "2026-03-01");
        open.tells(new DeedsTold("need-told").with("2026-06-20", new Ref("need", "n1")));
        open.tells(new DeedsTold("need-published"));
        assertEquals(State.LATE, year("ENG-4").finding().state());
        assertInstanceOf(Pacing.Done.class, open.cockpits().pace(MANAGER, lab.id(), "ENG-4", 6));
        assertEquals(State.KEPT, year("ENG-4").finding().state());
        assertInstanceOf(Pacing.Fixed.class, open.cockpits().pace(MANAGER, lab.id(), "ENG-5", 24));
        assertInstanceOf(Pacing.Refused.class, open.cockpits().pace(new Actor("buyer", Role.BUYER, open.town), lab.id(), "ENG-4", 1));
    }

    @Test
    void somebodyAnswersForEachObligationAndWhoWritesSecondIsToldOfTheFirst() {
        var owners = new OwnerRegister(open.store.store());
        assertInstanceOf(Owners.Owning.Done.class, owners.own(MANAGER, lab.id(), "ENG-4", 0, "Direction des achats"));
        assertEquals("Direction des achats", owners.of(OBSERVER, lab.id()).get("ENG-4").name());
        assertInstanceOf(Owners.Owning.Done.class, owners.own(MANAGER, lab.id(), "ENG-4", 1, "Service développement"));
        assertEquals(new Owners.Owning.Lost(new Owners.Owner("Service développement", 2)), owners.own(MANAGER, lab.id(), "ENG-4", 1, "Un autre service"));
        assertInstanceOf(Owners.Owning.Done.class, owners.own(MANAGER, lab.id(), "ENG-4", 2, ""));
        assertEquals(Map.of(), owners.of(OBSERVER, lab.id()));
        assertInstanceOf(Owners.Owning.Done.class, owners.own(MANAGER, lab.id(), "ENG-4", 0, "Direction des achats"));
        assertInstanceOf(Owners.Owning.Refused.class, owners.own(OBSERVER, lab.id(), "ENG-4", 3, "Moi"));
        assertInstanceOf(Owners.Owning.Unknown.class, owners.own(MANAGER, lab.id(), "ENG-9", 0, "Moi"));
    }

    @Test
    void nobodyWithoutAccountReadsIt() {
        assertEquals(Optional.empty(), open.cockpits().of(Actor.nobody(), charter.id()));
    }
}
