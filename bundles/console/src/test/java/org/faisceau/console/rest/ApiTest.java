// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    @TempDir
    Path folder;

    private OpenDoor door;

    @BeforeEach
    void open() {
        door = new OpenDoor(folder);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void asksForATokenWhereNoneIsSent() {
        var answer = door.get("/lamps", "Authorization", "");
        assertEquals("401 Bearer realm=\"Faisceau\"", answer.status() + " " + answer.header("WWW-Authenticate"));
        assertEquals("application/problem+json", answer.type());
    }

    @Test
    void saysThatATokenIsUnknown() {
        var answer = door.get("/lamps", "Authorization", "Bearer stolen");
        assertEquals(401, answer.status());
        assertTrue(answer.header("WWW-Authenticate").contains("error=\"invalid_token\""));
    }

    @Test
    void takesTheSchemeInAnyCase() {
        assertEquals(200, door.get("/lamps", "Authorization", "bearer buyer-READ").status());
    }

    @Test
    void slowsDownWhoTriesTokens() {
        IntStream.range(0, Throttle.UNKNOWN_PER_MINUTE).forEach(each -> door.get("/lamps", "Authorization", "Bearer guess" + each));
        var answer = door.get("/lamps", "Authorization", "Bearer guess");
        assertEquals("429 60", answer.status() + " " + answer.header("Retry-After"));
    }

    @Test
    void letsOneTokenRunSoManyCallsAtOnce() {
        IntStream.range(0, Throttle.AT_ONCE).forEach(each -> door.throttle.enter("buyer-WRITE"));
        assertEquals(429, door.get("/lamps").status());
        door.throttle.leave("buyer-WRITE");
        assertEquals(200, door.get("/lamps").status());
    }

    @Test
    void refusesToWriteWithATokenToRead() {
        var answer = door.post("/lamps", Lamp.LEAST, "Authorization", "Bearer buyer-READ");
        assertEquals(403, answer.status());
        assertTrue(answer.header("WWW-Authenticate").contains("scope=\"write\""));
        assertTrue(door.lamps.kept.isEmpty());
    }

    @Test
    void refusesAnotherRoleAndNamesIt() {
        var answer = door.post("/lamps", Lamp.LEAST, "Authorization", "Bearer company-WRITE");
        assertEquals(403, answer.status());
        assertTrue(OpenDoor.json(answer).get("detail").getAsString().contains("BUYER"));
    }

    @Test
    void asksForTheScopeAdminOnRoutesOfAdministrators() {
        var answer = door.post("/lamps/all/off", "", "Authorization", "Bearer manager-WRITE");
        assertTrue(answer.header("WWW-Authenticate").contains("scope=\"admin\""));
    }

    @Test
    void findsNothingUnderAnUnknownPath() {
        var problem = OpenDoor.json(door.get("/stars"));
        assertEquals("urn:faisceau:problem:not-found", problem.get("type").getAsString());
        assertEquals(404, problem.get("status").getAsInt());
    }

    @Test
    void namesTheStoppedModule() {
        var answer = door.get("/bottles/7");
        assertEquals(404, answer.status());
        assertEquals("cellar", OpenDoor.json(answer).get("module").getAsString());
        assertEquals("urn:faisceau:problem:module-stopped", OpenDoor.json(answer).get("type").getAsString());
    }

    @Test
    void forgetsTheRoutesOfWhatStopped() {
        door.resources.remove(door.lamps);
        assertEquals(404, door.get("/lamps").status());
    }

    @Test
    void servesOnWhereOneResourceIsBroken() {
        door.resources.add(new Resource() {
            @Override
            public String module() {
                return "broken";
            }

            @Override
            public void declare(Routes routes) {
                throw new IllegalStateException("mistake");
            }
        });
        assertEquals(200, door.get("/lamps").status());
    }

    @Test
    void saysWhichMethodsAPathKnows() {
        var answer = door.ask("DELETE", "/lamps/1", "");
        assertEquals("405 GET, HEAD, PATCH, PUT", answer.status() + " " + answer.header("Allow"));
    }

    @Test
    void answersHeadAsGet() {
        assertEquals(200, door.ask("HEAD", "/lamps", "").status());
    }

    @Test
    void prefersThePreciserPath() {
        assertEquals("{\"switched\":77}", door.get("/lamps/formats").body());
    }

    @Test
    void answersJsonAlone() {
        assertEquals(406, door.get("/lamps", "Accept", "text/html, application/json;q=0").status());
        assertEquals(200, door.get("/lamps", "Accept", "text/html, */*;q=0.1").status());
    }

    @Test
    void readsJsonAlone() {
        assertEquals(415, door.post("/lamps", "name=Lampe", "Content-Type", "application/x-www-form-urlencoded").status());
        assertEquals(415, door.post("/lamps", Lamp.LEAST, "Content-Encoding", "gzip").status());
        assertEquals(201, door.post("/lamps", Lamp.LEAST, "Content-Type", "application/json; charset=UTF-8").status());
    }

    @Test
    void refusesABodyTooLarge() {
        assertEquals(413, door.post("/lamps", "\"" + "x".repeat(Media.BODY_MOST) + "\"").status());
    }

    @Test
    void refusesWhatIsNoJson() {
        assertEquals(400, door.post("/lamps", "{name: Lampe}").status());
        assertEquals(400, door.post("/lamps", Lamp.LEAST + "{}").status());
        assertEquals(400, door.post("/lamps", "{\"bulbs\":[" + "{\"spare\":".repeat(Json.DEPTH_MOST)).status());
    }

    @Test
    void actsWithoutABody() {
        assertEquals("{\"switched\":1}", door.post("/lamps/1/switch", "").body());
    }

    @Test
    void hidesWhyItFailedAndGivesItAName() {
        door.lamps.before = lamp -> {
            throw new IllegalStateException("secret");
        };
        var answer = door.post("/lamps", Lamp.LEAST);
        assertEquals(500, answer.status());
        assertTrue(OpenDoor.json(answer).has("incident"));
        assertTrue(!answer.body().contains("secret"));
    }
}
