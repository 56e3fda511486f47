// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Minutes.Keeping;
import org.faisceau.gatherings.api.Minutes;
import org.faisceau.gatherings.api.Opinions.Opinion;
import org.faisceau.gatherings.api.Opinions.Useful;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays of a gathering: minutes, deeds, and what is forgotten. */
public class AfterwardsTest {
    private static final Period YEAR = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
    private OpenGuests open;
    private MinutesRegister minutes;
    private GuestRetentionRegister retention;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        minutes = new MinutesRegister(open.open.store.store(), open.clock, open.open.ids);
        retention = new GuestRetentionRegister(open.open.store.store(), open.clock, open.open.store.journal(), open.open.formats);
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** Two technicians of a town were there, and an elected official was not. */
    private void held() {
        var there = List.of(open.added(content("Tess Nicien").mail("tess@ville.example")), open.added(content("Tom Nicien").mail("tom@ville.example")));
        var absent = open.coming("Elue Absente", GuestPart.ELECTED_OFFICIAL);
        var coming = there.stream().map(one -> OpenGuests.done(open.guests.answerFor(MANAGER, one.id(), one.version(), true))).toList();
        open.held();
        coming.forEach(one -> OpenGuests.done(open.guests.mark(MANAGER, one.id(), one.version(), Attendance.PRESENT, Optional.empty())));
        OpenGuests.done(open.guests.mark(MANAGER, absent.id(), absent.version(), Attendance.ABSENT, Optional.empty()));
    }

    private static Guest.Content content(String name) {
        return Guest.Content.named(name, GuestPart.TECHNICAL_STAFF).of("town", "Ville fictive");
    }

    private List<Deed.Done> deeds(Deed deed) {
        return deed.during(Actor.system(), YEAR, "", 100).items();
    }

    @Test
    void countsWhoWasThereByTheirPublic() {
        held();
        var store = open.open.store.store();
        assertEquals(List.of(2L), deeds(new TechnicalDeed(store)).stream().map(Deed.Done::count).toList());
        assertEquals(List.of(), deeds(new ElectedDeed(store)));
        assertEquals(List.of(), deeds(new PurchaserDeed(store)));
        var held = deeds(new HeldDeed(store));
        assertEquals(List.of(open.gathering().ref(), new Ref("organisation", "town")), held.get(0).refs());
        assertEquals(LocalDate.of(2027, 5, 10), held.get(0).day());
        assertEquals(List.of(), new HeldDeed(store).during(Actor.system(), new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), "", 100).items());
    }

    /** As the page of contacts has it: nobody pressed that a round is over. */
    @Test
    void countsAsContactsTheMeetingsOfTwoWhoWereThere() {
        var town = open.coming("Ada Ville", GuestPart.PURCHASER);
        var firm = open.coming("Onde Firme", GuestPart.COMPANY);
        open.meetings.plan(MANAGER, open.gathering().id(), 0, 1, 10);
        open.held();
        var deed = new ContactDeed(open.open.store.store());
        assertEquals(List.of(), deeds(deed));
        List.of(town, firm).forEach(one -> OpenGuests.done(open.guests.mark(MANAGER, one.id(), open.now(one).version(), Attendance.PRESENT, Optional.empty())));
        assertEquals(List.of(1L), deeds(deed).stream().map(Deed.Done::count).toList());
    }

    @Test
    void tellsNothingOfWhatWasNotHeld() {
        assertEquals(List.of(), deeds(new HeldDeed(open.open.store.store())));
    }

    @Test
    void writesMinutesOnceItWasHeldAndLosesNoRace() {
        var id = open.gathering().id();
        assertInstanceOf(Keeping.NotNow.class, minutes.write(MANAGER, id, 0, "too soon"));
        open.held();
        assertInstanceOf(Keeping.Done.class, minutes.write(MANAGER, id, 0, "# First"));
        assertEquals("# First", assertInstanceOf(Keeping.Lost.class, minutes.write(MANAGER, id, 0, "# Second")).current().body());
        assertInstanceOf(Keeping.Refused.class, minutes.write(OBSERVER, id, 1, "mine"));
        assertInstanceOf(Keeping.Invalid.class, minutes.write(MANAGER, id, 1, "x".repeat(Minutes.BODY_MAX + 1)));
        assertEquals("# First", minutes.find(OBSERVER, id).orElseThrow().body());
    }

    @Test
    void keepsDecisionsWithWhoCarriesThemOut() {
        var id = open.gathering().id();
        open.held();
        assertInstanceOf(Keeping.Done.class, minutes.decide(MANAGER, id, "Recenser les fuites", "Ville fictive", Optional.of(LocalDate.of(2027, 6, 1))));
        assertInstanceOf(Keeping.Invalid.class, minutes.decide(MANAGER, id, " ", "", Optional.empty()));
        var decision = minutes.find(OBSERVER, id).orElseThrow().decisions().get(0);
        assertInstanceOf(Keeping.Done.class, minutes.done(MANAGER, id, decision.id(), 1, true));
        assertTrue(minutes.find(OBSERVER, id).orElseThrow().decisions().get(0).isDone());
        // Whose page shows it open still: the same again writes nothing, another answer is theirs to see first.
        assertInstanceOf(Keeping.Done.class, minutes.done(MANAGER, id, decision.id(), 1, true));
        assertTrue(assertInstanceOf(Keeping.Lost.class, minutes.done(MANAGER, id, decision.id(), 1, false)).current().decisions().get(0).isDone());
        assertInstanceOf(Keeping.Lost.class, minutes.withdraw(MANAGER, id, decision.id(), 1));
        assertInstanceOf(Keeping.Done.class, minutes.withdraw(MANAGER, id, decision.id(), 2));
        assertInstanceOf(Keeping.Unknown.class, minutes.withdraw(MANAGER, id, decision.id(), 2));
    }

    @Test
    void forgetsPeopleWhenTheTimeOfTheFormatIsOverAndKeepsTheCounts() {
        held();
        assertEquals(List.of(), retention.ending(MANAGER, LocalDate.of(2028, 5, 9), 10));
        assertEquals(List.of(3), retention.ending(MANAGER, LocalDate.of(2028, 5, 10), 10).stream().map(one -> one.people()).toList());
        assertEquals(List.of(), retention.ending(OBSERVER, LocalDate.of(2029, 5, 10), 10));
        assertEquals(0, retention.erase());
        open.turn(Duration.ofDays(367));
        new GuestPurgeJob(open.open.store.store(), open.clock, open.open.store.journal()).run(new TestRun(open.clock));
        assertEquals(List.of("—", "—", "—"), open.guests.list(MANAGER, open.gathering().id()).stream().map(Guest::name).toList());
        assertEquals(List.of(2L), deeds(new TechnicalDeed(open.open.store.store())).stream().map(Deed.Done::count).toList());
        assertEquals(0, retention.erase());
    }

    /** What stays: a public official of the town was there, and met the firm. */
    @Test
    void forgetsAllThatPointsAtAPerson() {
        var id = open.gathering().id();
        var ada = OpenGuests.done(open.guests.answerFor(MANAGER, open.added(content("Ada Ville").mail("ada@ville.example").seeking("fuites")).id(), 1, true));
        var firm = OpenGuests.done(open.guests.answerFor(MANAGER, open.added(Guest.Content.named("Onde Firme", GuestPart.COMPANY).mail("onde@firme.example").of("firm", "Firme fictive")).id(), 1, true));
        open.added(Guest.Content.named("Bois Absent", GuestPart.COMPANY).mail("bois@autre.example").of("other-firm", "Autre firme"));
        var away = OpenGuests.done(open.answers.join(id, Guest.Content.named("Bois Parti", GuestPart.COMPANY).mail("bois@autre.example")));
        assertEquals(Set.of(away.id()), open.guests.typed(MANAGER, id).keySet());
        wish(ada, firm, away);
        open.meetings.plan(MANAGER, id, 0, 2, 10);
        open.programmes.save(MANAGER, id, 0, List.of(new ProgrammeItem("one", "Accueil", "", 10, "Ada Ville", "", 0, false, false)), Locale.FRENCH);
        open.held();
        List.of(ada, firm).forEach(one -> OpenGuests.done(open.guests.mark(MANAGER, one.id(), open.now(one).version(), Attendance.PRESENT, Optional.of(LocalTime.of(9, 12)))));
        OpenGuests.done(open.opinions.give(MANAGER, ada.id(), new Opinion(Useful.YES, "Écrire", "Encore")));
        minutes.decide(MANAGER, id, "Recenser", "ada ville", Optional.empty());
        open.turn(Duration.ofDays(367));
        assertEquals(1, retention.erase());
        var kept = open.guests.list(MANAGER, id);
        assertEquals(List.of("— COMPANY  UNKNOWN", "— COMPANY firm PRESENT", "— TECHNICAL_STAFF town PRESENT"), kept.stream().map(one -> one.name() + " " + one.content().part() + " " + one.content().organisation() + " " + one.attendance()).sorted().toList());
        assertTrue(kept.stream().allMatch(one -> one.arrivedAt().isEmpty() && one.answeredAt().isEmpty() && one.toldAt().isEmpty() && one.account().isEmpty() && one.content().seeks().isEmpty()));
        var plan = open.meetings.find(MANAGER, id).orElseThrow();
        assertEquals(List.of(Map.of(), Map.of(), Set.of(ada.id(), firm.id())), List.of(plan.wishes(), plan.refusals(), plan.meetings().guests()));
        assertEquals(List.of(1L), deeds(new ContactDeed(open.open.store.store())).stream().map(Deed.Done::count).toList());
        assertEquals("", minutes.find(MANAGER, id).orElseThrow().decisions().get(0).who());
        assertEquals("", open.programmes.find(MANAGER, id, Locale.FRENCH).orElseThrow().items().get(0).lead());
        assertEquals(Map.of(Useful.YES, 1), open.opinions.sum(MANAGER, id).orElseThrow().useful());
        assertEquals(Optional.empty(), open.answers.invited(ada.id()));
        assertEquals(Map.of(), open.guests.typed(MANAGER, id));
    }

    private void wish(Guest ada, Guest wanted, Guest refused) {
        OpenGuests.done(open.meetings.wish(MANAGER, ada.id(), 0, Set.of(wanted.id()), Set.of(refused.id())));
        OpenGuests.done(open.meetings.wish(MANAGER, wanted.id(), 0, Set.of(ada.id()), Set.of()));
    }

    /** As earlier versions left them: the names went, and what was known besides stayed. */
    @Test
    void forgetsOnceMoreWhoseNamesAloneWereForgottenEarlier() {
        held();
        var id = open.gathering().id();
        open.turn(Duration.ofDays(367));
        open.open.store.store().schema("gatherings", AfterwardsTest.class).write(Actor.system(), tx -> tx.sql().execute("update gatherings_guest set name = '—', name_sort = '', mail = '', mail_key = '', arrived = '09:12'"));
        assertEquals(List.of(3), retention.ending(MANAGER, LocalDate.of(2028, 5, 10), 10).stream().map(one -> one.people()).toList());
        assertEquals(1, retention.erase());
        assertTrue(open.guests.list(MANAGER, id).stream().allMatch(one -> one.arrivedAt().isEmpty() && one.answeredAt().isEmpty()));
        assertEquals(0, retention.erase());
    }

    @Test
    void forgetsSpeakersWhereNobodyIsOnTheList() {
        var id = open.gathering().id();
        open.programmes.save(MANAGER, id, 0, List.of(new ProgrammeItem("one", "Accueil", "", 10, "Ada Ville", "", 0, false, false)), Locale.FRENCH);
        open.held();
        open.turn(Duration.ofDays(367));
        assertEquals(List.of(0), retention.ending(MANAGER, LocalDate.of(2028, 5, 10), 10).stream().map(one -> one.people()).toList());
        assertEquals(1, retention.erase());
        assertEquals("", open.programmes.find(MANAGER, id, Locale.FRENCH).orElseThrow().items().get(0).lead());
        assertEquals(0, retention.erase());
    }

    @Test
    void keepsWhoLedAsARoleAndLetsNoFormWriteANameBack() {
        var id = open.gathering().id();
        var items = List.of(new ProgrammeItem("one", "Accueil", "", 10, "Animateur", "", 0, false, false), new ProgrammeItem("two", "Questions", "", 10, "Ada Ville", "", 0, false, false));
        open.programmes.save(MANAGER, id, 0, items, Locale.FRENCH);
        open.held();
        open.turn(Duration.ofDays(367));
        assertEquals(1, retention.erase());
        assertEquals(List.of("Animateur", ""), open.programmes.find(MANAGER, id, Locale.FRENCH).orElseThrow().items().stream().map(ProgrammeItem::lead).toList());
        assertInstanceOf(Programmes.Saving.Lost.class, open.programmes.save(MANAGER, id, 1, items, Locale.FRENCH));
        assertEquals(0, retention.erase());
    }

    @Test
    void saysOneLastDayOfPeopleEverywhere() {
        held();
        var until = open.answers.erasedOn(open.gathering());
        assertEquals(List.of(until), retention.ending(MANAGER, until.plusDays(1), 10).stream().map(one -> one.until()).toList());
        assertEquals(until, open.open.formats.find(MANAGER, "masterclass").orElseThrow().format().erasedOn(open.gathering().content().day()));
    }

    /** Other modules' sheets may lie on the same path, as in the tests on PostgreSQL. */
    @Test
    void refusesADecisionDueBeforeTheGathering() {
        held();
        assertEquals(new Keeping.Invalid("due", "decision.early"), minutes.decide(MANAGER, open.gathering().id(), "Passée", "", Optional.of(LocalDate.of(2001, 1, 1))));
        assertEquals(new Keeping.Done(), minutes.decide(MANAGER, open.gathering().id(), "À venir", "", Optional.of(open.gathering().content().day())));
    }

    @Test
    void isNamedWhereItsModuleIsStopped() throws IOException {
        var sheets = new ArrayList<String>();
        for (var sheet : Collections.list(GuestPurgeJob.class.getClassLoader().getResources("module.json"))) {
            try (var file = sheet.openStream()) {
                sheets.add(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertTrue(sheets.stream().anyMatch(sheet -> sheet.contains("\"purges\": [\"" + GuestPurgeJob.class.getName() + "\"]")), sheets::toString);
    }
}
