// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class GatheringsResourceTest {
    private OpenGatherings open;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        routes = CaughtRoutes.of(new GatheringsResource(open.gatherings, open.formats));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static GatheringBody body(String day, String from) {
        return new GatheringBody("By machine", null, "masterclass", day, from, "11:00", null, null, null, 3, 3, 1, 1, null);
    }

    @Test
    void listsAndFiltersByState() {
        var planned = open.planned();
        assertTrue(routes.call("GET /gatherings", TestCall.by(MANAGER).with(Map.of("state", "PLANNED,OPEN")), null).toString().contains(planned.id().word()));
        assertFalse(routes.call("GET /gatherings", TestCall.by(OBSERVER), null).toString().contains(planned.id().word()));
        assertFalse(routes.call("GET /gatherings", TestCall.by(MANAGER).with(Map.of("format", "afterwork")), null).toString().contains(planned.id().word()));
        assertEquals(422, assertThrows(Problem.class, () -> routes.call("GET /gatherings", TestCall.by(MANAGER).with(Map.of("state", "NOWHERE")), null)).status());
    }

    @Test
    void plansOneAndSaysWhichFieldIsOff() {
        assertTrue(routes.call("POST /gatherings", TestCall.by(MANAGER), body("2027-05-10", "09:30")).toString().contains("2027-05-10T07:30:00Z"));
        assertEquals("day", assertThrows(Problem.class, () -> routes.call("POST /gatherings", TestCall.by(MANAGER), body("soon", "09:30"))).field());
        assertEquals("day", assertThrows(Problem.class, () -> routes.call("POST /gatherings", TestCall.by(MANAGER), body("2020-05-10", "09:30"))).field());
        assertEquals("from", assertThrows(Problem.class, () -> routes.call("POST /gatherings", TestCall.by(MANAGER), body("2027-05-10", "25:00"))).field());
        var never = assertThrows(Problem.class, () -> routes.call("POST /gatherings", TestCall.by(MANAGER), body("2027-03-28", "02:30")));
        assertEquals("from That hour does not exist on that day: summer time begins.", never.field() + " " + never.getMessage());
        assertEquals(403, assertThrows(Problem.class, () -> routes.call("POST /gatherings", TestCall.by(OBSERVER), body("2027-05-10", "09:30"))).status());
    }

    @Test
    void takesAsLongAsItsFormatSaysWhereNoEndIsGiven() {
        var open = new GatheringBody("By machine", null, "masterclass", "2027-05-10", "09:30", null, null, null, null, 4, 3, 1, 1, null);
        assertTrue(routes.call("POST /gatherings", TestCall.by(MANAGER), open).toString().contains("2027-05-10T09:30:00Z"), "two hours for nine people");
        var none = new GatheringBody("By machine", null, "nothing", "2027-05-10", "09:30", null, null, null, null, 4, 3, 1, 1, null);
        assertEquals("format", assertThrows(Problem.class, () -> routes.call("POST /gatherings", TestCall.by(MANAGER), none)).field());
    }

    @Test
    void tellsFormatsWithTheirSources() {
        assertTrue(routes.call("GET /gatherings/formats", TestCall.by(OBSERVER), null).toString().contains("masterclass"));
        assertTrue(routes.call("GET /gatherings/formats/{id}", TestCall.by(OBSERVER).of("masterclass"), null).toString().contains("SHEET"));
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /gatherings/formats/{id}", TestCall.by(OBSERVER).of("nothing"), null)).status());
    }

    @Test
    void takesAFormatInAsItWasHandedOut() {
        var json = open.formats.write(open.formats.find(MANAGER, "afterwork").orElseThrow().format()).replace("\"afterwork\"", "\"by-machine\"");
        assertTrue(routes.call("POST /gatherings/formats", TestCall.by(MANAGER), new FormatBody(json)).toString().contains("by-machine"));
        assertEquals(409, assertThrows(Problem.class, () -> routes.call("POST /gatherings/formats", TestCall.by(MANAGER), new FormatBody(json))).status());
        assertEquals("json", assertThrows(Problem.class, () -> routes.call("POST /gatherings/formats", TestCall.by(MANAGER), new FormatBody("{}"))).field());
    }

    @Test
    void isAbsentForStrangers() {
        var planned = open.planned();
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /gatherings/{id}", TestCall.by(OBSERVER).of(planned.id().word()), null)).status());
    }
}
