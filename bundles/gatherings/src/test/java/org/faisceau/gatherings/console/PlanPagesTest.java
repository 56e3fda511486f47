// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.BUYER;
import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.faisceau.gatherings.OpenGatherings.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Page;
import org.faisceau.documents.agenda.IcsAgendas;
import org.faisceau.documents.api.Agenda;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Task;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanPagesTest {
    private OpenGatherings open;
    private Gathering gathering;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        gathering = open.planned();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private GatheringHeads heads() {
        return new GatheringHeads(open.gatherings, open.formats, open.themes, open.accounts);
    }

    private PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester plan() {
        return tester(new PlanPage(open.plans, heads(), open.accounts, open.clock));
    }

    private PageTester task() {
        return tester(new TaskPage(open.plans, heads(), open.accounts));
    }

    private String address() {
        return gathering.address() + "/plan";
    }

    private Task first() {
        return open.plans.find(MANAGER, gathering.id()).orElseThrow().tasks().get(0);
    }

    @Test
    void showsTheGoldenPlanAsAListInBothLanguages() {
        var seen = plan().show(address()).text();
        assertTrue(List.of("Jeudi 11 mars 2027", "Mercredi 5 mai 2027", "Vendredi 7 mai 2027", "J-60").stream().allMatch(seen::contains), seen);
        assertFalse(seen.contains("resserré"), seen);
        assertTrue(plan().in(Locale.ENGLISH).show(address()).text().contains("Hand the filled forms to the mentor"));
    }

    @Test
    void drawsAMarkForEachTask() {
        var html = plan().show(address()).html();
        assertEquals(14, html.split("class=\"plan-mark", -1).length - 1, "the last one lies too far away");
        assertEquals(2, html.split("<rect class=\"plan-mark", -1).length - 1, "dates of sharing are diamonds");
    }

    @Test
    void namesWhatIsTooLateAlready() {
        var soon = done(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2026, 12, 14))));
        var seen = plan().show(soon.address() + "/plan").text();
        assertTrue(seen.contains("à 20 jours") && seen.contains("auraient déjà dû être faites"), seen);
    }

    @Test
    void doesATaskAndOpensItAgain() {
        assertEquals(303, plan().submit(address(), Map.of("action", "done", "task", first().id(), "version", "1")).status());
        assertTrue(first().isDone());
        assertEquals(303, plan().submit(address(), Map.of("action", "open", "task", first().id(), "version", "2")).status());
        assertFalse(first().isDone());
        assertEquals(404, plan().submit(address(), Map.of("action", "burn", "task", first().id(), "version", "2")).status());
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("text", "Réserver la salle", "taskDay", "2027-04-02", "part", "ORGANISER", "account", "buyer", "document", ""));
        fields.putAll(other);
        return fields;
    }

    @Test
    void addsATaskForSomebodyWhoSeesIt() {
        assertEquals(303, task().submit(gathering.address() + "/tasks/new", typed(Map.of())).status());
        assertTrue(plan().as(BUYER).show(address()).text().contains("Réserver la salle"));
        assertEquals(422, task().submit(gathering.address() + "/tasks/new", typed(Map.of("text", " "))).status());
        assertEquals(422, task().submit(gathering.address() + "/tasks/new", typed(Map.of("taskDay", "soon"))).status());
        assertEquals(403, task().as(BUYER).show(gathering.address() + "/tasks/new").status());
    }

    @Test
    void saysThatADateOfSharingOnADayOffWasMovedEarlier() {
        var seen = task().submit(gathering.address() + "/tasks/new", typed(Map.of("taskDay", "2027-05-06", "isSharing", "yes")));
        assertEquals("La tâche est ajoutée au plan. Le 6 mai 2027 est chômé : le partage est avancé au 5 mai 2027.", seen.text());
        assertTrue(plan().show(address()).text().contains("Mercredi 5 mai 2027 avancée : le 6 mai 2027 est chômé · date : Living-Lab"));
    }

    @Test
    void saysAbovePlanWhatIsUnusual() {
        var sunday = done(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2027, 5, 9))));
        assertTrue(plan().show(sunday.address() + "/plan").text().contains("Dimanche 9 mai 2027 n’est pas un jour ouvré."));
    }

    @Test
    void changesATaskAndTellsWhoComesSecond() {
        var where = gathering.address() + "/tasks/" + first().id();
        assertTrue(task().show(where).html().contains("Commencer la préparation"));
        assertEquals(303, task().submit(where, typed(Map.of("version", "1"))).status());
        assertEquals(LocalDate.of(2027, 4, 2), open.plans.find(MANAGER, gathering.id()).orElseThrow().tasks().stream().filter(one -> one.content().text().fr().equals("Réserver la salle")).findFirst().orElseThrow().day());
        var lost = task().submit(where, typed(Map.of("text", "Mine", "version", "1")));
        assertEquals(409, lost.status());
        assertTrue(lost.text().contains("Enregistré entre-temps") && lost.text().contains("Réserver la salle") && lost.html().contains("Mine"), lost::text);
    }

    @Test
    void handsTheTasksOfOnePartToACalendar() {
        var page = tester(new PlanCalendar(open.plans, new IcsAgendas()));
        var mentor = ics(page.show(address() + "/mentor.ics"));
        assertEquals(2, mentor.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(mentor.contains("DTSTART:20270510T073000Z"), mentor);
        assertEquals(16, ics(page.show(address() + "/all.ics")).split("BEGIN:VEVENT", -1).length - 1);
        assertEquals(404, page.show(address() + "/nobody.ics").status());
        assertEquals(404, page.as(OBSERVER).show(address() + "/all.ics").status());
    }

    private static String ics(Seen seen) {
        return new String(seen.file(), StandardCharsets.UTF_8);
    }

    @Test
    void raisesLateTasksToTheDashboard() {
        var later = Clock.offset(open.clock, Duration.ofDays(110));
        var card = new TasksCard(open.plans, later);
        var visit = PageTester.of(new GatheringsPage(open.gatherings, open.formats, open.themes, open.accounts)).as(MANAGER).visit("/gatherings");
        assertTrue(card.show(visit).map(Seen::html).orElse("").contains("en retard"));
        assertEquals(Optional.empty(), new TasksCard(open.plans, open.clock).show(visit));
    }

    @Test
    void handsEachPersonTheirOwnDates() {
        task().submit(gathering.address() + "/tasks/new", typed(Map.of()));
        var own = new OwnDates(open.gatherings, open.plans);
        var first = LocalDate.of(2027, 1, 1);
        assertEquals(15, own.entries(MANAGER, Locale.FRENCH, first, LocalDate.of(2027, 12, 31), "").stream().filter(one -> one.id().startsWith("gathering-task")).count());
        assertEquals(List.of("À faire : Réserver la salle"), own.entries(BUYER, Locale.FRENCH, first, LocalDate.of(2027, 12, 31), "https://faisceau.example").stream().map(Agenda.Entry::title).toList());
        assertEquals(List.of(), own.entries(OBSERVER, Locale.FRENCH, first, LocalDate.of(2027, 12, 31), ""));
    }

    /** Beside those of others, which fill the same days before them. */
    @Test
    void losesNoOwnDateBesideThoseOfOthers() {
        var other = new Actor("other", Role.MANAGER, "");
        IntStream.range(0, 210).forEach(at -> assertInstanceOf(Written.Done.class, open.gatherings.plan(other, open.golden())));
        IntStream.range(0, 40).forEach(at -> assertInstanceOf(Written.Done.class, open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2027, 6, 14)))));
        var own = new OwnDates(open.gatherings, open.plans).entries(MANAGER, Locale.FRENCH, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), "");
        long tasks = own.stream().filter(one -> one.id().startsWith("gathering-task")).count();
        assertEquals(41, own.size() - tasks);
        assertEquals(41L * open.plans.find(MANAGER, gathering.id()).orElseThrow().tasks().size(), tasks);
        assertTrue(tasks > 500, () -> tasks + " tasks");
    }

    @Test
    void saysOfAMovedTaskWhoseDateItIsAndNamesWhatIsBeyondTheDrawing() {
        var seen = plan().show(address());
        var text = seen.text();
        assertTrue(text.contains("avancée : le 10 avr. 2027 est chômé · date : proposé"), text);
        assertTrue(text.contains("Une tâche plus loin : Faire le point"), text);
        assertTrue(text.contains("Partage · Tâche : fiche process"), text);
    }

    @Test
    void escapesWhatPeopleWrite() {
        task().submit(gathering.address() + "/tasks/new", typed(Map.of("text", PageTester.NASTY, "document", PageTester.NASTY)));
        PageTester.assertClean(plan().show(address()));
    }
}
