// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Task;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds a gathering: its people, programme, room and tasks. */
public class WithinGatheringTest {
    private static final String PEOPLE = "/gatherings/{id}/people";
    private static final String GUEST = PEOPLE + "/{guest}";
    private static final String PROGRAMME = "/gatherings/{id}/programme";
    private static final String ROOM = "/gatherings/{id}/room";
    private static final String TASKS = "/gatherings/{id}/tasks";
    private OpenGuests open;
    private CaughtRoutes people;
    private CaughtRoutes programme;
    private CaughtRoutes room;
    private CaughtRoutes tasks;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        people = CaughtRoutes.of(new PeopleResource(open.open.gatherings, open.guests, new OrganisationRegister(open.open.store.store(), open.clock, open.open.ids)));
        programme = CaughtRoutes.of(new ProgrammeResource(open.programmes, open.open.ids));
        room = CaughtRoutes.of(new RoomResource(open.rooms));
        tasks = CaughtRoutes.of(new TasksResource(open.open.plans));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TestCall call() {
        return TestCall.by(MANAGER).of(open.gathering().id().word());
    }

    private TestCall foreign() {
        return TestCall.by(OBSERVER).of(open.gathering().id().word());
    }

    private static Problem refused(CaughtRoutes routes, String route, TestCall call, Object body) {
        return assertThrows(Problem.class, () -> routes.call(route, call, body));
    }

    private static Problem refused(CaughtRoutes routes, String route, TestCall call) {
        return assertThrows(Problem.class, () -> routes.call(route, call, null));
    }

    private static GuestBody ada(String mail, String part) {
        return new GuestBody("Ada Specimen", mail, null, "Ville fictive", part, null, null);
    }

    private List<Guest> list() {
        return open.guests.list(MANAGER, open.gathering().id());
    }

    @Test
    void writesPeopleDownAndListsThemByState() {
        people.call("POST " + PEOPLE, call(), ada("ada@ville.example", "PURCHASER"));
        assertEquals("Ada Specimen", list().get(0).name());
        assertTrue(people.call("GET " + PEOPLE, call().with(Map.of("state", "LISTED")), null).toString().contains("ada@ville.example"));
        assertFalse(people.call("GET " + PEOPLE, call().with(Map.of("state", "COMING")), null).toString().contains("ada@ville.example"));
        assertEquals("state", refused(people, "GET " + PEOPLE, call().with(Map.of("state", "NOWHERE"))).field());
    }

    @Test
    void namesTheFieldThatIsOffInAPerson() {
        assertEquals("part", refused(people, "POST " + PEOPLE, call(), ada("ada@ville.example", "KING")).field());
        assertEquals("mail", refused(people, "POST " + PEOPLE, call(), ada("nowhere", "OTHER")).field());
        assertEquals("organisation", refused(people, "POST " + PEOPLE, call(), new GuestBody("Ada", null, "unknown", null, "OTHER", null, null)).field());
        people.call("POST " + PEOPLE, call(), ada("ada@ville.example", "OTHER"));
        assertEquals(409, refused(people, "POST " + PEOPLE, call(), ada("Ada@ville.example", "OTHER")).status());
        assertEquals(1, list().size());
    }

    @Test
    void changesAPersonAsSeenAlone() {
        var guest = open.added("Ada Specimen", GuestPart.OTHER);
        var one = call().of("guest", guest.id());
        people.call("PUT " + GUEST, one.seen(guest.version()), ada("new@ville.example", "PURCHASER"));
        assertEquals("new@ville.example", open.now(guest).content().mail());
        assertEquals(412, refused(people, "PUT " + GUEST, one.seen(guest.version()), ada("late@ville.example", "PURCHASER")).status());
        assertEquals(404, refused(people, "GET " + GUEST, call().of("guest", "nobody")).status());
    }

    @Test
    void answersForAPersonInAStep() {
        var guest = open.added("Ada Specimen", GuestPart.OTHER);
        var one = call().of("guest", guest.id());
        assertTrue(people.call("POST " + GUEST + "/answer", one.seen(guest.version()), new AnswerBody(true)).toString().contains("COMING"));
        assertEquals(412, refused(people, "POST " + GUEST + "/answer", one.seen(guest.version()), new AnswerBody(false)).status());
        assertEquals(Guest.State.COMING, open.now(guest).state());
    }

    @Test
    void showsPeopleToWhoLeadsAlone() {
        var guest = open.added("Ada Specimen", GuestPart.OTHER);
        assertEquals(403, refused(people, "GET " + PEOPLE, foreign()).status());
        assertEquals(403, refused(people, "GET " + GUEST, foreign().of("guest", guest.id())).status());
        assertEquals(404, refused(people, "GET " + PEOPLE, TestCall.by(MANAGER).of("nothing")).status());
    }

    private List<ItemBody> items() {
        return new ArrayList<>(open.programmes.find(MANAGER, open.gathering().id(), call().locale()).orElseThrow().items().stream().map(ItemBody::of).toList());
    }

    @Test
    void replacesTheProgrammeInTheOrderGiven() {
        var turned = items();
        Collections.swap(turned, 0, 1);
        var answer = programme.call("PUT " + PROGRAMME, call(), new ProgrammeBody(turned)).toString();
        assertTrue(answer.contains("isProposed=false") && answer.contains("version=1"), answer);
        assertEquals(turned, items());
        assertEquals(412, refused(programme, "PUT " + PROGRAMME, call(), new ProgrammeBody(turned)).status());
        assertTrue(programme.call("GET " + PROGRAMME, foreign(), null).toString().contains("Hours"));
        assertEquals(403, refused(programme, "PUT " + PROGRAMME, foreign().seen(1), new ProgrammeBody(turned)).status());
    }

    @Test
    void saysWhichItemIsOffAndWritesNone() {
        var bad = items();
        bad.set(1, new ItemBody(null, "Too long", null, 900, null, null, null, null, null));
        var problem = refused(programme, "PUT " + PROGRAMME, call(), new ProgrammeBody(bad));
        assertEquals("items", problem.field());
        assertTrue(problem.getMessage().contains("Item 2: minutes from 1 to 600"), problem::getMessage);
        assertEquals("items", refused(programme, "PUT " + PROGRAMME, call(), new ProgrammeBody(null)).field());
        var twice = List.of(new ItemBody("a", "One", null, 5, null, null, null, null, null), new ItemBody("a", "Two", null, 5, null, null, null, null, null));
        assertEquals("items", refused(programme, "PUT " + PROGRAMME, call(), new ProgrammeBody(twice)).field());
        assertEquals("items", refused(programme, "PUT " + PROGRAMME, call(), new ProgrammeBody(List.of(new ItemBody("an id", "One", null, 5, null, null, null, null, null)))).field());
        assertTrue(programme.call("GET " + PROGRAMME, call(), null).toString().contains("isProposed=true"));
    }

    @Test
    void choosesTheRoomAsSeenAlone() {
        var answer = room.call("PUT " + ROOM, call(), new RoomBody("U", 20, null, 900, 700)).toString();
        assertTrue(answer.contains("shape=U, people=20, wheelchairs=null") && answer.contains("source=LAB"), answer);
        assertEquals(412, refused(room, "PUT " + ROOM, call(), new RoomBody("ROWS", null, null, null, null)).status());
        assertEquals("depth", refused(room, "PUT " + ROOM, call().seen(1), new RoomBody("U", null, null, 900, null)).field());
        assertEquals("shape", refused(room, "PUT " + ROOM, call().seen(1), new RoomBody("HEART", null, null, null, null)).field());
        assertEquals(403, refused(room, "PUT " + ROOM, foreign().seen(1), new RoomBody("ROWS", null, null, null, null)).status());
        assertTrue(room.call("GET " + ROOM, foreign(), null).toString().contains("isPassable"));
    }

    private Task task() {
        return open.open.plans.find(MANAGER, open.gathering().id()).orElseThrow().tasks().get(0);
    }

    @Test
    void tellsTheTasksToWhoLeads() {
        assertTrue(tasks.call("GET " + TASKS, call(), null).toString().contains("2027-05-05"));
        assertEquals(404, refused(tasks, "GET " + TASKS, foreign()).status());
    }

    @Test
    void addsChangesAndEndsATask() {
        var added = tasks.call("POST " + TASKS, call(), new TaskBody("Réserver la salle", null, "ORGANISER", null, "2027-04-01", null)).toString();
        assertTrue(added.contains("Réserver la salle") && added.contains("daySource=LAB"), added);
        var task = task();
        var one = call().of("task", task.id());
        var words = task.content().text();
        tasks.call("PUT " + TASKS + "/{task}", one.seen(task.version()), new TaskBody(words.fr(), null, "MANAGER", null, "2027-03-15", true));
        assertEquals(words, task().content().text(), "a text sent back as it was read keeps both languages");
        assertEquals(412, refused(tasks, "PUT " + TASKS + "/{task}", one.seen(task.version()), new TaskBody("Late", null, "MANAGER", null, "2027-03-15", true)).status());
        assertFalse(tasks.call("POST " + TASKS + "/{task}/done", one.seen(task.version() + 1), new DoneBody(null)).toString().contains("doneAt=,"));
        assertTrue(task().isDone());
        tasks.call("POST " + TASKS + "/{task}/done", one.seen(task.version() + 2), new DoneBody(false));
        assertFalse(task().isDone());
    }

    @Test
    void namesTheFieldThatIsOffInATask() {
        assertEquals("day", refused(tasks, "POST " + TASKS, call(), new TaskBody("One", null, "ORGANISER", null, "soon", null)).field());
        assertEquals("day", refused(tasks, "POST " + TASKS, call(), new TaskBody("One", null, "ORGANISER", null, "2040-01-01", null)).field());
        assertEquals("text", refused(tasks, "POST " + TASKS, call(), new TaskBody(" ", null, "ORGANISER", null, "2027-04-01", null)).field());
        assertEquals("owner", refused(tasks, "POST " + TASKS, call(), new TaskBody("One", null, "KING", null, "2027-04-01", null)).field());
        assertEquals("account", refused(tasks, "POST " + TASKS, call(), new TaskBody("One", null, "ORGANISER", "nobody", "2027-04-01", null)).field());
    }

    @Test
    void changesNothingAroundACancelledGathering() {
        var guest = open.coming("Ada Specimen", GuestPart.PURCHASER);
        var task = task();
        open.moved(GatheringState.CANCELLED);
        assertEquals(409, refused(people, "POST " + PEOPLE, call(), ada("eve@ville.example", "OTHER")).status());
        assertEquals(409, refused(people, "PUT " + GUEST, call().of("guest", guest.id()).seen(guest.version()), ada("eve@ville.example", "OTHER")).status());
        assertEquals(409, refused(programme, "PUT " + PROGRAMME, call().seen(0), new ProgrammeBody(List.of(new ItemBody("one", "One", null, 90, null, null, null, null, null)))).status());
        assertEquals(409, refused(room, "PUT " + ROOM, call().seen(0), new RoomBody("ROWS", null, null, null, null)).status());
        var off = refused(tasks, "POST " + TASKS + "/{task}/done", call().of("task", task.id()).seen(task.version()), new DoneBody(null));
        assertEquals("409 The gathering is CANCELLED and does not take this then; it may become PLANNED.", off.status() + " " + off.getMessage());
    }

    /** A sentence stands for each key that people read. */
    @Test
    void sentencesTellWhatIsOff() {
        assertEquals("Item 1: A programme keeps one item at least.", refused(programme, "PUT " + PROGRAMME, call(), new ProgrammeBody(List.of())).getMessage());
        assertEquals("Must be given.", refused(tasks, "POST " + TASKS, call(), new TaskBody("", null, "ORGANISER", null, "2027-04-01", null)).getMessage());
    }
}
