// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.challenges.OpenChallenges;
import org.faisceau.console.spi.Problem;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ChallengesResourceTest {
    private OpenChallenges open;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        routes = CaughtRoutes.of(new ChallengesResource(open.editions, open.clock));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static EditionBody body(String closesAt, int weight) {
        return new EditionBody("By machine", 2027, null, null, null, null, null, List.of("ASSOCIATION"), null, List.of(new CriterionBody("Fit", weight)), "2027-01-31", closesAt, null, null, null);
    }

    private static Problem problem(Runnable call) {
        return assertThrows(Problem.class, call::run);
    }

    @Test
    void listsEditionsNarrowed() {
        open.open();
        var seen = routes.call("GET /challenges", TestCall.by(OBSERVER).with(Map.of("stage", "OPEN,JURY", "year", "2026")), null).toString();
        assertTrue(seen.contains("Défi fictif") && seen.contains("closesAt=2026-12-10T12:00"), seen);
        assertEquals("stage", problem(() -> routes.call("GET /challenges", TestCall.by(OBSERVER).with(Map.of("stage", "SOON")), null)).field());
        assertEquals(404, problem(() -> routes.call("GET /challenges/{id}", TestCall.by(OBSERVER).of("nothing"), null)).status());
    }

    @Test
    void addsAnEditionAndSaysWhichFieldIsOff() {
        assertTrue(routes.call("POST /challenges", TestCall.by(MANAGER), body("2027-03-01T12:00", 10)).toString().contains("stage=DRAFT"));
        assertEquals("closesAt", problem(() -> routes.call("POST /challenges", TestCall.by(MANAGER), body("soon", 10))).field());
        assertEquals("criteria", problem(() -> routes.call("POST /challenges", TestCall.by(MANAGER), body(null, 0))).field());
        assertEquals(403, problem(() -> routes.call("POST /challenges", TestCall.by(OBSERVER), body(null, 10))).status());
    }

    @Test
    void changesAnEditionOfTheVersionSeenAlone() {
        var id = open.draft().id();
        assertTrue(routes.call("PUT /challenges/{id}", TestCall.by(MANAGER).of(id).seen(1), body(null, 5)).toString().contains("version=2"));
        assertEquals(412, problem(() -> routes.call("PUT /challenges/{id}", TestCall.by(MANAGER).of(id).seen(1), body(null, 5))).status());
    }
}
