// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.faisceau.gatherings.OpenGatherings.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Page;
import org.faisceau.documents.agenda.IcsAgendas;
import org.faisceau.gatherings.GuestRegister;
import org.faisceau.gatherings.NoticeRegister;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.ProgrammeRegister;
import org.faisceau.gatherings.api.Clones;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatheringPagesTest {
    private OpenGatherings open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private GatheringForm form() {
        return new GatheringForm(open.formats, open.themes, open.accounts);
    }

    private PageTester page() {
        return tester(new GatheringPage(open.gatherings, new GatheringHeads(open.gatherings, open.formats, open.themes, open.accounts), notices(), new GuestRegister(open.store.store(), open.clock, open.ids, open.formats, OpenGuests.belonging(), OpenGuests.jobs()), new ProgrammeRegister(open.store.store(), open.formats)));
    }

    private NoticeRegister notices() {
        return new NoticeRegister(open.store.store(), open.clock);
    }

    private PageTester list() {
        return tester(new GatheringsPage(open.gatherings, open.formats, open.themes, open.accounts));
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("format", "masterclass", "title", "Masterclass de mai", "day", "2027-05-10", "from", "9h30", "authorities", "3", "companies", "3", "mentors", "1", "facilitators", "1", "owner", "manager"));
        fields.putAll(other);
        return fields;
    }

    /** So many were told of it, by themselves and by a person. */
    private static Invitations informed(int reached, int byHand) {
        return (Invitations) Proxy.newProxyInstance(Invitations.class.getClassLoader(), new Class<?>[] {Invitations.class}, (proxy, method, args) -> {
            if (method.getName().equals("informed")) return new Invitations.Informed(reached, byHand);
            throw new UnsupportedOperationException(method.getName());
        });
    }

    @Test
    void listsWhatOneReads() {
        open.planned();
        assertTrue(list().show("/gatherings").text().contains("Masterclass de mai"));
        assertTrue(list().show("/gatherings?state=HELD").text().contains("Aucun événement ne correspond"));
        assertFalse(list().as(OBSERVER).show("/gatherings").text().contains("Masterclass de mai"));
    }

    @Test
    void exportsWhatTheListShowsByItsFormatToo() {
        var export = new GatheringExport(open.gatherings, open.formats, open.themes, open.accounts);
        open.planned();
        assertFalse(export.filters().contains("format"), "that is the kind of the file");
        assertEquals(1, export.rows(MANAGER, Locale.FRENCH, Map.of("kind", List.of("masterclass")), "", 10).items().size());
        assertEquals(0, export.rows(MANAGER, Locale.FRENCH, Map.of("kind", List.of("afterwork")), "", 10).items().size());
        assertTrue(list().show("/gatherings?kind=afterwork").text().contains("Aucun événement ne correspond"));
    }

    @Test
    void leavesTheEndToTheFormat() {
        var page = tester(new NewGatheringPage(open.gatherings, form()));
        assertEquals(303, page.submit("/gatherings/new", typed(Map.of())).status());
        var planned = open.gatherings.page(MANAGER, GatheringFilter.all(), GatheringOrder.DAY, "", 1).items().get(0);
        assertEquals(LocalTime.of(11, 0), planned.content().until());
        assertEquals(303, page.submit("/gatherings/new", typed(Map.of("title", "Nine", "companies", "4", "from", "10.00"))).status());
        assertEquals(LocalTime.of(12, 0), open.gatherings.page(MANAGER, GatheringFilter.all().withText("nine"), GatheringOrder.DAY, "", 1).items().get(0).content().until());
    }

    private Gathering only() {
        return open.gatherings.page(MANAGER, GatheringFilter.all(), GatheringOrder.DAY, "", 1).items().get(0);
    }

    private Seen changed(Map<String, String> other) {
        return tester(new EditGatheringPage(open.gatherings, informed(0, 0), form())).submit(only().address() + "/edit", typed(other));
    }

    @Test
    void letsTheEndFollowTheNumberOfPeopleAsLongAsItIsTheFormats() {
        open.planned();
        var seen = changed(Map.of("until", "11:00", "authorities", "4", "version", "1"));
        assertEquals(LocalTime.of(11, 30), only().content().until());
        assertTrue(seen.text().contains("il dure maintenant 2 h"), seen::text);
        changed(Map.of("until", "12:15", "authorities", "4", "version", "2"));
        changed(Map.of("until", "12:15", "version", "3"));
        assertEquals(LocalTime.of(12, 15), only().content().until(), "a person chose it");
        assertTrue(page().show(only().address()).text().contains("L’événement dure 2 h 45 ; pour ce nombre de personnes, son format prévoit 1 h 30."));
    }

    /** Everything comes along, the mentor on purpose alone. */
    private Clones clones() {
        return (Clones) Proxy.newProxyInstance(Clones.class.getClassLoader(), new Class<?>[] {Clones.class}, (proxy, method, args) -> method.getName().equals("parts")
                ? List.of(new Clones.Part("tasks", true), new Clones.Part("modules", true), new Clones.Part("mentor", false)) : new Written.Done(open.planned()));
    }

    @Test
    void namesWhatStaysBehindWhenAGatheringIsPlannedLikeAnother() {
        var page = tester(new ClonePage(open.gatherings, clones()));
        var where = open.planned().address() + "/clone";
        assertEquals(2, page.show(where).html().split(" checked", -1).length - 1, "who is told is asked on purpose");
        var form = page.visit(where).field("title", "June").field("day", "2027-06-14").field("action", "clone");
        assertTrue(page.submit(form.field("what", "tasks")).text().contains("N’est pas venu avec : les modules, la structure inspirante."));
    }

    @Test
    void saysAtAGlanceWhatIsUnusual() {
        var crowd = done(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2027, 5, 1)).expecting(new Gathering.Expected(2, 10, 1, 1, 0))));
        var text = page().show(crowd.address()).text();
        assertTrue(text.contains("Samedi 1 mai 2027 est un jour férié.") || text.contains("Samedi 1er mai 2027 est un jour férié."), text);
        assertTrue(text.contains("14 personnes, 12 au plus") && text.contains("2 des collectivités pour 10 des entreprises"), text);
        assertFalse(page().show(open.planned().address()).html().contains("notice-warn"));
    }

    @Test
    void refusesAnHourThatDoesNotExist() {
        var page = tester(new NewGatheringPage(open.gatherings, form()));
        var seen = page.submit("/gatherings/new", typed(Map.of("day", "2027-03-28", "from", "02:30")));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Cette heure n’existe pas ce jour-là"), seen::text);
        assertEquals(303, page.submit("/gatherings/new", typed(Map.of("day", "2027-03-28", "from", "01:30"))).status());
        assertEquals(LocalTime.of(4, 0), only().content().until());
        assertEquals(90, only().content().minutes());
    }

    @Test
    void saysBesideTheFieldWhatIsOffAndKeepsTheRest() {
        var page = tester(new NewGatheringPage(open.gatherings, form()));
        var past = page.submit("/gatherings/new", typed(Map.of("day", "2020-01-01")));
        assertEquals(422, past.status());
        assertTrue(past.text().contains("Cette date est passée"), past::text);
        assertTrue(past.html().contains("Masterclass de mai"), past::html);
        assertTrue(page.submit("/gatherings/new", typed(Map.of("from", "dawn"))).text().contains("Une heure s’écrit"));
        assertTrue(page.submit("/gatherings/new", typed(Map.of("from", "23h30"))).text().contains("après minuit"));
        assertEquals(422, page.submit("/gatherings/new", Map.of()).status());
        assertEquals(403, page.as(OBSERVER).show("/gatherings/new").status());
    }

    @Test
    void showsObjectivesWithTheirSourceInBothLanguages() {
        var address = open.planned().address();
        var seen = page().show(address).text();
        assertTrue(seen.contains("S’exercer à la rédaction") && seen.contains("fiche process") && seen.contains("9 h 30 – 11 h 00 (1 h 30)"), seen);
        assertTrue(page().in(Locale.ENGLISH).show(address).text().contains("process sheet"));
    }

    @Test
    void goesThroughItsLife() {
        var gathering = open.planned();
        assertEquals(303, page().submit(gathering.address(), Map.of("action", "OPEN", "version", "1")).status());
        assertEquals(GatheringState.OPEN, open.gatherings.find(OBSERVER, gathering.id()).orElseThrow().state());
        assertEquals("/gatherings/" + gathering.id() + "/cancel", page().submit(gathering.address(), Map.of("action", "CANCELLED", "version", "2")).address());
        var cancel = tester(new CancelPage(open.gatherings, informed(2, 3)));
        assertEquals(422, cancel.submit(gathering.address() + "/cancel", Map.of("reason", " ", "version", "2")).status());
        assertEquals(409, cancel.submit(gathering.address() + "/cancel", Map.of("reason", "Flood", "version", "1")).status());
        var off = cancel.submit(gathering.address() + "/cancel", Map.of("reason", "Flood", "version", "2"));
        assertTrue(off.text().contains("2 personnes prévenues l’apprendront") && off.text().contains("3 personnes sont à prévenir vous-même"), off::text);
        assertTrue(page().as(OBSERVER).show(gathering.address()).text().contains("Flood"));
    }

    /** Where no mail leaves, and nobody has an account. */
    @Test
    void promisesNobodyThatTheyHearOfANewDayWhoAreToldByHandAlone() {
        open.opened();
        var seen = tester(new EditGatheringPage(open.gatherings, informed(0, 1), form())).submit(only().address() + "/edit", typed(Map.of("day", "2027-05-11", "version", "2")));
        assertTrue(seen.text().contains("1 personne est à prévenir vous-même, depuis la liste des participants."), seen::text);
        assertFalse(seen.text().contains("l’apprendr"), seen::text);
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var gathering = open.opened();
        var clash = tester(new EditGatheringPage(open.gatherings, informed(0, 0), form())).submit(gathering.address() + "/edit", typed(Map.of("title", "Mine", "version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Mine") && clash.text().contains("Masterclass de mai"), clash::text);
    }

    @Test
    void isAbsentForStrangersAndRefusedToReaders() {
        var planned = open.planned();
        assertEquals(404, page().as(OBSERVER).show(planned.address()).status());
        open.moved(planned, GatheringState.OPEN);
        assertEquals(403, tester(new EditGatheringPage(open.gatherings, informed(0, 0), form())).as(OBSERVER).show(planned.address() + "/edit").status());
        assertEquals(404, page().show("/gatherings/nothing").status());
    }

    @Test
    void showsEverybodyWhatWasOpenedAndIsMeantForThem() {
        var calendar = PageTester.of(new PublicCalendar(notices(), new IcsAgendas(), open.clock)).as(Role.NOBODY);
        var gathering = open.planned();
        assertEquals(303, page().submit(gathering.address(), Map.of("action", "show")).status());
        assertFalse(ics(calendar).contains("Masterclass"), "not before it is announced");
        var opened = open.moved(gathering, GatheringState.OPEN);
        assertTrue(ics(calendar).contains("DTSTART:20270510T073000Z"), "9:30 of Paris in summer");
        assertEquals(403, page().as(OBSERVER).submit(gathering.address(), Map.of("action", "hide")).status());
        open.moved(opened, GatheringState.CANCELLED);
        assertTrue(ics(calendar).contains("STATUS:CANCELLED"));
        assertEquals(303, page().submit(gathering.address(), Map.of("action", "hide")).status());
        assertFalse(ics(calendar).contains("Masterclass"));
        assertEquals(404, calendar.show("/public/gatherings/other.ics").status());
    }

    private static String ics(PageTester calendar) {
        return new String(calendar.show("/public/gatherings/calendar.ics").file(), StandardCharsets.UTF_8);
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = done(open.gatherings.plan(MANAGER, open.golden().in(PageTester.NASTY).about(PageTester.NASTY)));
        PageTester.assertClean(page().show(nasty.address()));
        PageTester.assertClean(list().show("/gatherings"));
    }

    @Test
    void saysOnTheOverviewThatNobodyBuysAndNobodySells() {
        var gathering = OpenGatherings.done(open.gatherings.plan(MANAGER, open.golden().expecting(new Gathering.Expected(0, 0, 12, 0, 0))));
        var text = page().show(gathering.address()).text();
        assertTrue(text.contains("Personne ne vient encore comme : Acheteur public.") && text.contains("Personne ne vient encore comme : Entreprise."), text);
    }
}
