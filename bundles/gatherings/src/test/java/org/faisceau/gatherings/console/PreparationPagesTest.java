// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparationPagesTest {
    private OpenGuests open;
    private GatheringHeads heads;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        heads = new GatheringHeads(open.open.gatherings, open.open.formats, open.open.themes, open.open.accounts);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String address(String page) {
        return open.gathering().address() + "/" + page;
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester programme() {
        return tester(new ProgrammePage(heads, open.programmes));
    }

    private PageTester room() {
        return tester(new RoomPage(heads, open.rooms));
    }

    private PageTester meetings() {
        return tester(new MeetingsPage(heads, open.meetings, open.programmes));
    }

    private PageTester workshop(Kind... kinds) {
        return tester(new WorkshopPage(heads, open.workshops, open.programmes, open.open.accounts).beside(List.of(kinds), List.of(new Review())));
    }

    private Sheet sheet() {
        return open.programmes.find(MANAGER, open.gathering().id(), Locale.FRENCH).orElseThrow();
    }

    @Test
    void showsTheProposedProgrammeWithItsHours() {
        var text = programme().show(address("programme")).text();
        assertTrue(text.contains("Proposé par le format") && text.contains("9 h 30 – 9 h 40") && text.contains("10 h 55 – 11 h 00") && text.contains("3 × 9 min"), text);
        assertEquals(200, programme().as(OpenGatherings.OBSERVER).show(address("programme")).status());
        assertEquals(403, programme().as(OpenGatherings.OBSERVER).submit(address("programme"), Map.of("action", "up")).status());
    }

    @Test
    void movesAnItemAndComputesTheHoursAnew() {
        var second = sheet().items().get(1);
        assertEquals(303, programme().submit(address("programme"), Map.of("action", "up", "item", second.id(), "version", "0")).status());
        assertEquals(second, sheet().items().get(0));
        assertTrue(programme().show(address("programme")).text().contains("9 h 30 – 9 h 35"));
    }

    @Test
    void keepsTheFocusOnWhatMovedAndTakesTheOtherButtonAtTheEnd() {
        var second = sheet().items().get(1);
        var moved = programme().submit(address("programme"), Map.of("action", "down", "item", second.id(), "version", "0"));
        assertEquals(address("programme") + "?moved=" + second.id() + "&by=down", moved.address());
        assertEquals("Descendre « " + second.title() + " » (3 sur " + sheet().items().size() + ")", focused(programme().show(moved.address()).html()));
        programme().submit(address("programme"), Map.of("action", "up", "item", second.id(), "version", "1"));
        programme().submit(address("programme"), Map.of("action", "up", "item", second.id(), "version", "2"));
        assertEquals("Descendre « " + second.title() + " » (1 sur " + sheet().items().size() + ")", focused(programme().show(address("programme") + "?moved=" + second.id() + "&by=up").html()));
    }

    @Test
    void putsALineInThePlaceOfTheOneItIsDroppedOn() {
        var before = sheet().items();
        assertEquals(303, programme().submit(address("programme"), Map.of("action", "place", "item", before.get(3).id(), "to", "1", "version", "0")).status());
        assertEquals(List.of(before.get(0), before.get(3), before.get(1), before.get(2)), sheet().items().subList(0, 4));
        var moved = programme().submit(address("programme"), Map.of("action", "place", "item", before.get(0).id(), "to", "59", "version", "1"));
        assertEquals(before.get(0), sheet().items().get(before.size() - 1));
        assertEquals("Monter « " + before.get(0).title() + " » (" + before.size() + " sur " + before.size() + ")", focused(programme().show(moved.address()).html()));
    }

    /** What a screen reader says of the button that has the focus; fails where there are two. */
    private static String focused(String html) {
        var buttons = Pattern.compile("<button[^>]*autofocus[^>]*>.*?<span class=\"visually-hidden\">(.*?)</span>").matcher(html).results().map(one -> one.group(1)).toList();
        assertEquals(1, buttons.size(), html);
        return buttons.get(0);
    }

    @Test
    void showsBothOrdersWhereSomebodyWasFaster() {
        var before = sheet().items();
        programme().submit(address("programme"), Map.of("action", "up", "item", before.get(1).id(), "version", "0"));
        var clash = programme().submit(address("programme"), Map.of("action", "down", "item", before.get(2).id(), "version", "0"));
        assertEquals(409, clash.status());
        assertTrue(clash.html().contains("name=\"theirs.order\"") && clash.html().contains("value=\"arrange\""), clash::html);
        var turned = new ArrayList<>(sheet().items());
        Collections.reverse(turned);
        var order = turned.stream().map(one -> one.id()).collect(Collectors.joining(" "));
        assertEquals(303, programme().submit(address("programme"), Map.of("action", "arrange", "order", order, "version", "1")).status());
        assertEquals(turned, sheet().items());
    }

    @Test
    void showsBothVersionsOfAnItemAndLosesNothingWhereItIsGone() {
        var page = tester(new ItemPage(heads, open.programmes, open.open.ids));
        var first = sheet().items().get(0);
        page.submit(address("programme/" + first.id()), Map.of("itemTitle", "Theirs", "itemMinutes", "10", "version", "0"));
        var clash = page.submit(address("programme/" + first.id()), Map.of("itemTitle", "Mine", "itemMinutes", "10", "version", "0"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Theirs") && clash.text().contains("Mine"), clash::text);
        assertEquals(303, programme().submit(address("programme"), Map.of("action", "remove", "item", first.id(), "version", "1")).status());
        var gone = page.submit(address("programme/" + first.id()), Map.of("itemTitle", "Mine", "itemMinutes", "10", "version", "1"));
        assertEquals(409, gone.status());
        assertTrue(gone.html().contains("Mine") && gone.html().contains("action=\"" + address("programme/new") + "\""), gone::html);
    }

    @Test
    void namesTheMinutesThatAreTooMany() {
        var page = tester(new ItemPage(heads, open.programmes, open.open.ids));
        assertEquals(303, page.submit(address("programme/new"), Map.of("itemTitle", "Visite", "itemMinutes", "20", "version", "0")).status());
        assertTrue(programme().show(address("programme")).text().contains("20 min de plus que les 1 h 30"), () -> programme().show(address("programme")).text());
        assertEquals(422, page.submit(address("programme/new"), Map.of("itemTitle", "", "itemMinutes", "zero", "version", "1")).status());
        assertEquals(409, page.submit(address("programme/new"), Map.of("itemTitle", "Mine", "itemMinutes", "5", "version", "0")).status());
    }

    @Test
    void saysOnTheDayWhatToShorten() {
        var page = tester(new DayPage(heads, open.programmes, open.clock));
        assertTrue(page.show(address("day")).text().contains("Rien n’a commencé"));
        open.turn(Duration.between(open.clock.instant(), open.gathering().begins().plus(Duration.ofMinutes(21))));
        assertEquals(303, page.submit(address("day"), Map.of("action", "run", "item", sheet().items().get(2).id(), "version", "0")).status());
        var text = page.show(address("day")).text();
        assertTrue(text.contains("En retard de 6 min") && text.contains("Raccourcir « Tour de table » de 6 min"), text);
    }

    @Test
    void saysOnTheDayThatAllIsOverAndTakesItBack() {
        var page = tester(new DayPage(heads, open.programmes, open.clock));
        open.turn(Duration.between(open.clock.instant(), open.gathering().begins().plus(Duration.ofMinutes(35))));
        page.submit(address("day"), Map.of("action", "run", "item", sheet().items().get(2).id(), "version", "0"));
        open.turn(Duration.ofMinutes(5));
        page.submit(address("day"), Map.of("action", "end", "version", "1"));
        var over = page.show(address("day"));
        assertTrue(over.text().contains("Terminé à 10 h 10.") && !over.text().contains("Rien n’a commencé") && !over.html().contains("value=\"run\""), over::text);
        page.submit(address("day"), Map.of("action", "resume", "version", "2"));
        assertTrue(page.show(address("day")).text().contains("« " + sheet().items().get(2).title() + " » depuis 10 h 05"), "with the hour at which it began");
    }

    @Test
    void letsTheDayGoOnWhereTheItemThatRanLastWasTakenOut() {
        var page = tester(new DayPage(heads, open.programmes, open.clock));
        page.submit(address("day"), Map.of("action", "run", "item", sheet().items().get(2).id(), "version", "0"));
        page.submit(address("day"), Map.of("action", "end", "version", "1"));
        open.programmes.save(OpenGuests.MANAGER, open.gathering().id(), 2, sheet().items().subList(0, 2), Locale.FRENCH);
        assertTrue(page.show(address("day")).html().contains("value=\"run\""), page.show(address("day")).html());
        assertEquals(303, page.submit(address("day"), Map.of("action", "run", "item", sheet().items().get(1).id(), "version", "3")).status());
        assertFalse(page.show(address("day")).text().contains("Terminé à"));
    }

    @Test
    void namesOnBothProgrammesWhoIsWantedInBoth() {
        var other = OpenGatherings.done(open.open.gatherings.plan(MANAGER, Gathering.Content.titled("Afterwork", "masterclass", OpenGatherings.GOLDEN_DAY).at(LocalTime.of(9, 30), LocalTime.of(11, 0)).in("Ailleurs")));
        var item = new ItemPage(heads, open.programmes, open.open.ids);
        var talk = Map.of("itemTitle", "Parle", "itemMinutes", "20", "itemBeside", "yes", "itemLead", "Zoé Specimen", "version", "0");
        tester(item).submit(other.address() + "/programme/new", talk);
        var saved = tester(item).submit(address("programme/new"), talk);
        var said = "Zoé Specimen intervient dans « Parle » et, à la même heure, dans un autre événement : « Afterwork ».";
        assertTrue(String.valueOf(saved.answer()).contains(said), () -> String.valueOf(saved.answer()));
        assertTrue(programme().show(address("programme")).text().contains(said));
        assertTrue(programme().show(other.address() + "/programme").text().contains("un autre événement : « Masterclass de mai »"));
        assertTrue(tester(item).show(address("programme/" + sheet().items().get(sheet().items().size() - 1).id())).text().contains(said), "and on its form");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void drawsAndListsTheRoomAlike(Shape shape) {
        assertEquals(303, room().submit(address("room"), Map.of("roomShape", shape.name(), "roomWheelchairs", "2", "version", "0")).status());
        var seen = room().show(address("room"));
        assertTrue(seen.html().contains("<svg class=\"room\"") && seen.html().contains("role=\"img\""), "drawn");
        assertTrue(seen.text().contains("Places pour fauteuil roulant") && seen.text().contains("8 personnes, 2 places pour fauteuil roulant"), seen::text);
        PageTester.assertClean(seen);
    }

    @Test
    void showsBothRoomsWhereSomebodyWasFaster() {
        room().submit(address("room"), Map.of("roomShape", "U", "roomPeople", "20", "version", "0"));
        var clash = room().submit(address("room"), Map.of("roomShape", "ROWS", "roomPeople", "12", "version", "0"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Tables en U") && clash.text().contains("Rangées") && clash.html().contains("name=\"yours.roomPeople\""), clash::text);
        assertEquals(303, room().submit(address("room"), Map.of("roomShape", "ROWS", "roomPeople", "12", "version", "1", "action", "save")).status());
    }

    @Test
    void namesTheWayThatIsTooNarrow() {
        room().submit(address("room"), Map.of("roomShape", "SQUARE", "roomWidth", "400", "roomDepth", "900", "version", "0"));
        assertTrue(room().show(address("room")).text().contains("il faut 1,40 m"), () -> room().show(address("room")).text());
        assertEquals(422, room().submit(address("room"), Map.of("roomShape", "SQUARE", "roomWidth", "400", "version", "1")).status());
    }

    @Test
    void plansSpeedMeetingsOfThoseWhoCome() {
        assertTrue(meetings().show(address("meetings")).text().contains("Il manque un côté"));
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.coming("Onde Specimen", GuestPart.COMPANY);
        assertEquals(303, meetings().submit(address("meetings"), Map.of("action", "plan", "meetingRounds", "3", "meetingMinutes", "10", "version", "0")).status());
        assertTrue(meetings().show(address("meetings")).text().contains("1 rendez-vous"));
        assertTrue(meetings().show(address("meetings")).text().contains("d’après les souhaits et les mots en commun"));
        assertEquals(422, meetings().submit(address("meetings"), Map.of("action", "plan", "meetingRounds", "99", "meetingMinutes", "10", "version", "1")).status());
        assertEquals(403, meetings().as(OpenGatherings.OBSERVER).show(address("meetings")).status());
    }

    @Test
    void claimsNoMeetingsForThoseWhoHaveNone() {
        open.added("Onde Specimen", GuestPart.COMPANY);
        var plan = Map.of("action", "plan", "meetingRounds", "1", "meetingMinutes", "10", "version", "0");
        var notice = meetings().submit(address("meetings"), plan).text();
        assertTrue(notice.contains("personne n’a de rendez-vous"), notice);
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.coming("Bob Specimen", GuestPart.PURCHASER);
        open.coming("Cleo Specimen", GuestPart.COMPANY);
        var some = meetings().submit(address("meetings"), with(plan, "version", "1")).text();
        assertTrue(some.contains("certains n’ont pas de rendez-vous"), some);
        assertTrue(meetings().submit(address("meetings"), with(with(plan, "version", "2"), "meetingRounds", "2")).text().contains("chacun a ses rendez-vous"));
    }

    private static Map<String, String> with(Map<String, String> fields, String key, String value) {
        var all = new HashMap<>(fields);
        all.put(key, value);
        return all;
    }

    @Test
    void tellsTheHoursOfEachRoundAndThatTheyDoNotFit() {
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        open.coming("Onde Specimen", GuestPart.COMPANY);
        meetings().submit(address("meetings"), Map.of("action", "plan", "meetingRounds", "3", "meetingMinutes", "10", "version", "0"));
        assertTrue(meetings().show(address("meetings")).text().contains("les tours n’ont pas d’heure"));
        var items = List.of(new ProgrammeItem("welcome", "Accueil", "", 15, "", "", 0, false, false), new ProgrammeItem("meetings", "Rendez-vous", "", 5, "", "", 0, false, false));
        open.programmes.save(OpenGatherings.MANAGER, open.gathering().id(), 0, items, Locale.FRENCH);
        var text = meetings().show(address("meetings")).text();
        assertTrue(text.contains("Tour 1 9 h 45"), text);
        meetings().submit(address("meetings"), Map.of("action", "plan", "meetingRounds", "3", "meetingMinutes", "10", "meetingItem", "welcome", "version", "1"));
        assertTrue(meetings().show(address("meetings")).text().contains("Tour 1 9 h 30"));
        assertTrue(text.contains("Un tour de 10 min fait 10 min : « Rendez-vous » dure 5 min."), text);
    }

    @Test
    void saysWhoIsStillInThePlanWithoutBeingThere() {
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        var onde = open.coming("Onde Specimen", GuestPart.COMPANY);
        meetings().submit(address("meetings"), Map.of("action", "plan", "meetingRounds", "3", "meetingMinutes", "10", "version", "0"));
        assertFalse(meetings().show(address("meetings")).text().contains("Refaites le plan."));
        OpenGuests.done(open.guests.mark(OpenGatherings.MANAGER, onde.id(), onde.version(), Attendance.ABSENT, Optional.empty()));
        assertTrue(meetings().show(address("meetings")).text().contains("Encore dans le plan, sans être là : Onde Specimen. Refaites le plan."));
        meetings().submit(address("meetings"), Map.of("action", "plan", "meetingRounds", "3", "meetingMinutes", "10", "version", "1"));
        assertFalse(meetings().show(address("meetings")).text().contains("Onde Specimen"), "no line of breaks for who is away");
    }

    @Test
    void leavesANameWhereTheModuleOfTheDossierIsStopped() {
        assertEquals(303, workshop(new Dossiers()).submit(address("workshop"), Map.of("action", "add", "formCompany", "Onde", "formDossier", "Capteurs", "formMinutes", "9")).status());
        assertTrue(workshop(new Dossiers()).show(address("workshop")).html().contains("/dossiers/d1"));
        assertTrue(workshop().show(address("workshop")).text().contains("module Dossiers arrêté"));
        assertEquals(422, workshop().submit(address("workshop"), Map.of("action", "add", "formCompany", "Bois", "formDossier", "Autre", "formMinutes", "9")).status());
    }

    @Test
    void leadsFromADossierStraightToItsMockReview() {
        workshop(new Dossiers()).submit(address("workshop"), Map.of("action", "add", "formCompany", "Onde", "formDossier", "Capteurs", "formMinutes", "9"));
        assertTrue(workshop(new Dossiers()).show(address("workshop")).html().contains("href=\"/anywhere/d1\""));
        assertFalse(workshop().show(address("workshop")).html().contains("/anywhere/d1"), "without its kind nobody knows whether it may be read");
    }

    @Test
    void saysOfEachFormWhereItStands() {
        for (var company : List.of("Onde", "Bois")) workshop().submit(address("workshop"), Map.of("action", "add", "formCompany", company, "formMinutes", "9"));
        var html = workshop().show(address("workshop")).html();
        assertTrue(html.contains("Monter « Bois » (2 sur 2)") && html.contains("Descendre « Onde » (1 sur 2)"), html);
    }

    @Test
    void showsRemarksAndRefusesOthersTheWorkshop() {
        workshop().submit(address("workshop"), Map.of("action", "add", "formCompany", PageTester.NASTY, "formMinutes", "9"));
        var form = open.workshops.forms(MANAGER, open.gathering().id()).orElseThrow().get(0).id();
        assertEquals(303, workshop().submit(address("workshop"), Map.of("action", "remark", "form", form, "remarkTopic", PageTester.NASTY, "remarkText", PageTester.NASTY)).status());
        PageTester.assertClean(workshop().show(address("workshop")));
        assertEquals(403, workshop().as(OpenGatherings.OBSERVER).show(address("workshop")).status());
    }

    @Test
    void escapesWhatPeopleWriteOfMeetings() {
        var nasty = open.added(Guest.Content.named(PageTester.NASTY, GuestPart.COMPANY));
        open.guests.answerFor(MANAGER, nasty.id(), nasty.version(), true);
        open.coming("Ada Specimen", GuestPart.PURCHASER);
        meetings().submit(address("meetings"), Map.of("action", "plan", "meetingRounds", "1", "meetingMinutes", "10", "version", "0"));
        PageTester.assertClean(meetings().show(address("meetings") + "?guest=" + nasty.id()));
    }

    /** The act of the bundle that keeps dossiers. */
    private record Review() implements Action {
        @Override
        public String id() {
            return "dossiers.training";
        }

        @Override
        public String kind() {
            return "dossier";
        }

        @Override
        public Role role() {
            return Role.BUYER;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public String label(Visit visit) {
            return "Mock review";
        }

        @Override
        public String icon() {
            return "users-group";
        }

        @Override
        public Optional<String> address(Visit visit, Ref ref) {
            return Optional.of("/anywhere/" + ref.id());
        }
    }

    private static final class Dossiers implements Kind {
        @Override
        public String word() {
            return "dossier";
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return Optional.of("Capteurs de fuites");
        }

        @Override
        public String address(Ref ref) {
            return "/dossiers/" + ref.id();
        }

        @Override
        public List<Ref> pick(Actor actor, String text, int limit) {
            return text.equals("Capteurs") ? List.of(new Ref("dossier", "d1")) : List.of();
        }
    }
}
