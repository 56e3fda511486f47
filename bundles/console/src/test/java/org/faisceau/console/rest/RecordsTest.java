// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions, pages, places. */
class RecordsTest {
    @TempDir
    Path folder;

    private OpenDoor door;

    @BeforeEach
    void open() {
        door = new OpenDoor(folder);
        door.post("/lamps", Lamp.LEAST);
        door.post("/lamps", Lamp.LEAST.replace("Lampe", "Autre lampe"));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void saysWhereTheNewRecordLies() {
        var answer = door.post("/lamps", Lamp.LEAST.replace("Lampe", "Été 1"));
        assertEquals("201 /api/v1/lamps/%C3%89t%C3%A9%201 \"1\"", answer.status() + " " + answer.header("Location") + " " + answer.header("ETag"));
    }

    @Test
    void givesTheVersionAsEtag() {
        assertEquals("\"1\"", door.get("/lamps/Lampe").header("ETag"));
    }

    @Test
    void answersNothingNewToWhoKnows() {
        var answer = door.get("/lamps/Lampe", "If-None-Match", "\"0\", W/\"1--gzip\"");
        assertEquals("304 \"1\"", answer.status() + " " + answer.header("ETag"));
        assertTrue(answer.body().isEmpty());
    }

    @Test
    void changesOnlyForWhoSaysWhichVersion() {
        assertEquals(428, door.ask("PUT", "/lamps/Lampe", Lamp.LEAST).status());
        assertEquals(428, door.ask("PUT", "/lamps/Lampe", Lamp.LEAST, "If-Match", "*").status());
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        assertEquals(412, door.ask("PUT", "/lamps/Lampe", Lamp.LEAST, "If-Match", "\"9\"").status());
        assertEquals(412, door.ask("PUT", "/lamps/Lampe", Lamp.LEAST, "If-Match", "W/\"1\"").status());
    }

    @Test
    void takesAStepFromTheVersionSeenAlone() {
        assertEquals(428, door.ask("POST", "/lamps/Lampe/repairs", "").status());
        assertEquals(412, door.ask("POST", "/lamps/Lampe/repairs", "", "If-Match", "\"9\"").status());
        assertEquals("\"2\"", door.ask("POST", "/lamps/Lampe/repairs", "", "If-Match", "\"1\"").header("ETag"));
    }

    @Test
    void givesTheNextVersionAfterAChange() {
        var answer = door.ask("PUT", "/lamps/Lampe", Lamp.LEAST, "If-Match", "\"1\"");
        assertEquals("200 \"2\"", answer.status() + " " + answer.header("ETag"));
    }

    @Test
    void patchesSomeFieldsAndKeepsTheOthers() {
        var answer = door.ask("PATCH", "/lamps/Lampe", "{\"watts\":11}", "If-Match", "\"1\"", "Content-Type", "application/merge-patch+json");
        assertEquals("200 \"2\"", answer.status() + " " + answer.header("ETag"));
        assertEquals(11, OpenDoor.json(answer).get("watts").getAsInt());
        assertEquals("WARM", OpenDoor.json(answer).get("colour").getAsString());
    }

    @Test
    void refusesAPatchThatEmptiesARequiredFieldOrNamesNone() {
        assertEquals("422 colour", OpenDoor.told(door.ask("PATCH", "/lamps/Lampe", "{\"colour\":null}", "If-Match", "\"1\"")));
        assertEquals("422 color", OpenDoor.told(door.ask("PATCH", "/lamps/Lampe", "{\"color\":\"COLD\"}", "If-Match", "\"1\"")));
        assertEquals("422", OpenDoor.told(door.ask("PATCH", "/lamps/Lampe", "[]", "If-Match", "\"1\"")));
    }

    @Test
    void refusesAPatchOfAnOlderVersion() {
        assertEquals(412, door.ask("PATCH", "/lamps/Lampe", "{\"watts\":11}", "If-Match", "\"9\"").status());
        assertEquals(428, door.ask("PATCH", "/lamps/Lampe", "{\"watts\":11}").status());
    }

    @Test
    void takesBackWhatItGave() {
        var answer = door.ask("PUT", "/shades/s1", door.get("/shades/s1").body().replace("linen", "silk"), "If-Match", "\"1\"");
        assertEquals("200 silk", answer.status() + " " + OpenDoor.json(answer).get("cloth").getAsString());
        assertEquals(200, door.ask("PATCH", "/shades/s1", "{\"id\":\"s1\",\"cloth\":\"wool\"}", "If-Match", "\"2\"").status());
    }

    @Test
    void refusesToChangeWhatTheServerAloneWrites() {
        assertEquals("422 id", OpenDoor.told(door.ask("PUT", "/shades/s1", "{\"id\":\"s2\",\"cloth\":\"silk\"}", "If-Match", "\"1\"")));
        assertEquals("422 color", OpenDoor.told(door.ask("PUT", "/shades/s1", "{\"id\":\"s1\",\"cloth\":\"silk\",\"color\":\"red\"}", "If-Match", "\"1\"")));
    }

    @Test
    void pages() {
        var first = OpenDoor.json(door.get("/lamps?limit=1"));
        var second = OpenDoor.json(door.get("/lamps?limit=1&after=" + first.get("next").getAsString()));
        assertEquals("Autre lampe", second.getAsJsonArray("items").get(0).getAsJsonObject().get("name").getAsString());
        assertTrue(second.get("next").isJsonNull());
    }

    @Test
    void keepsTheLimitBetweenOneAndTwoHundred() {
        assertEquals("422 limit", OpenDoor.told(door.get("/lamps?limit=0")));
        assertEquals("422 limit", OpenDoor.told(door.get("/lamps?limit=201")));
        assertEquals("422 limit", OpenDoor.told(door.get("/lamps?limit=ten")));
        assertEquals(200, door.get("/lamps?limit=200").status());
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertEquals("422 after", OpenDoor.told(door.get("/lamps?after=made-up")));
    }

    @Test
    void findsNoneOfThatName() {
        assertEquals("404", OpenDoor.told(door.get("/lamps/Lustre")));
    }
}
