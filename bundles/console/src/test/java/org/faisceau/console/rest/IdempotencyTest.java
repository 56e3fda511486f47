// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.faisceau.console.spi.Problem;
import org.faisceau.store.api.StoreUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotencyTest {
    private static final String OTHER = Lamp.LEAST.replace("Lampe", "Autre");

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

    private Response create(String body, String key) {
        return door.post("/lamps", body, "Idempotency-Key", key);
    }

    @Test
    void doesItOnceAndAnswersTwice() {
        var first = create(Lamp.LEAST, "k-1");
        var second = create(Lamp.LEAST, "k-1");
        assertEquals(1, door.lamps.kept.size());
        assertEquals(first.with("Idempotency-Replayed", "true"), second);
    }

    @Test
    void doesAnActOnce() {
        door.post("/lamps/1/switch", "", "Idempotency-Key", "k-1");
        assertEquals("{\"switched\":1}", door.post("/lamps/1/switch", "", "Idempotency-Key", "k-1").body());
    }

    @Test
    void doesItAgainUnderAnotherKey() {
        create(Lamp.LEAST, "k-1");
        create(Lamp.LEAST, "k-2");
        assertEquals(2, door.lamps.kept.size());
    }

    @Test
    void doesItForEachAccount() {
        create(Lamp.LEAST, "k-1");
        door.post("/lamps", Lamp.LEAST, "Idempotency-Key", "k-1", "Authorization", "Bearer manager-WRITE");
        assertEquals(2, door.lamps.kept.size());
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        create(Lamp.LEAST, "k-1");
        assertEquals("422 Idempotency-Key", OpenDoor.told(create(OTHER, "k-1")));
        assertEquals("422 Idempotency-Key", OpenDoor.told(door.post("/lamps/1/switch", "", "Idempotency-Key", "k-1")));
    }

    @Test
    void refusesAKeyThatIsNone() {
        assertEquals("422 Idempotency-Key", OpenDoor.told(create(Lamp.LEAST, "k".repeat(256))));
        assertEquals("422 Idempotency-Key", OpenDoor.told(create(Lamp.LEAST, "clé")));
    }

    @Test
    void asksToWaitWhileTheFirstRuns() {
        door.lamps.before = lamp -> {
            door.lamps.before = it -> it;
            assertEquals("409", OpenDoor.told(create(Lamp.LEAST, "k-1")));
            return lamp;
        };
        assertEquals(201, create(Lamp.LEAST, "k-1").status());
        assertEquals(1, door.lamps.kept.size());
    }

    @Test
    void neverRunsAgainWhatWasCutOff() {
        door.lamps.before = lamp -> {
            throw new StackOverflowError();
        };
        try {
            create(Lamp.LEAST, "k-1");
        } catch (StackOverflowError cutOff) {
            door.lamps.before = lamp -> lamp;
        }
        door.turn(Duration.ofHours(1));
        var answer = create(Lamp.LEAST, "k-1");
        assertEquals(409, answer.status());
        assertTrue(OpenDoor.json(answer).get("detail").getAsString().contains("may have been done"));
    }

    @Test
    void keepsARefusal() {
        door.lamps.before = lamp -> {
            throw Problem.conflict("Full.");
        };
        create(Lamp.LEAST, "k-1");
        door.lamps.before = lamp -> lamp;
        assertEquals("409 true", create(Lamp.LEAST, "k-1").status() + " " + create(Lamp.LEAST, "k-1").header("Idempotency-Replayed"));
    }

    @Test
    void keepsNoRefusalOfABodyThatCouldNotBeRead() {
        create("{}", "k-1");
        assertEquals(201, create(Lamp.LEAST, "k-1").status());
    }

    @Test
    void freesTheKeyWhereNothingCouldBeWritten() {
        door.lamps.before = lamp -> {
            throw new StoreUnavailable(StoreUnavailable.Reason.FULL, "test");
        };
        assertEquals(503, create(Lamp.LEAST, "k-1").status());
        door.lamps.before = lamp -> lamp;
        assertEquals(201, create(Lamp.LEAST, "k-1").status());
    }

    @Test
    void forgetsTheKeyAfterADay() {
        create(Lamp.LEAST, "k-1");
        door.turn(Duration.ofHours(24));
        assertEquals("", create(Lamp.LEAST, "k-1").header("Idempotency-Replayed"));
    }

    @Test
    void purgesWhatIsOlderThanADay() {
        create(Lamp.LEAST, "k-1");
        door.turn(Duration.ofHours(25));
        create(OTHER, "k-2");
        assertFalse(door.answers.purge());
        assertEquals("true", create(OTHER, "k-2").header("Idempotency-Replayed"));
    }

    @Test
    void honoursNoKeyOnAChange() {
        create(Lamp.LEAST, "k-1");
        var answer = door.ask("PUT", "/lamps/Lampe", Lamp.LEAST, "If-Match", "\"1\"", "Idempotency-Key", "k-1");
        assertEquals("200 ", answer.status() + " " + answer.header("Idempotency-Replayed"));
    }
}
