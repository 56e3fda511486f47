// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.network.OpenNetwork;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructuresResourceTest {
    private OpenNetwork open;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNetwork(folder);
        routes = CaughtRoutes.of(new StructuresResource(open.structures));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static StructureBody body(String name, Integer surface) {
        return new StructureBody("INCUBATOR", name, null, null, surface, null, null, null, null, "Plaquette fictive", "2026-02-01");
    }

    private static Problem problem(Runnable call) {
        return assertThrows(Problem.class, call::run);
    }

    @Test
    void listsStructuresNarrowed() {
        open.structure("Éclosoir fictif");
        var seen = routes.call("GET /network/structures", TestCall.by(OBSERVER).with(Map.of("kind", "LIVING_LAB")), null).toString();
        assertTrue(seen.contains("orleans-metropole") && !seen.contains("Éclosoir"), seen);
        assertEquals("kind", problem(() -> routes.call("GET /network/structures", TestCall.by(OBSERVER).with(Map.of("kind", "SHED")), null)).field());
        assertFalse(routes.call("GET /network/structures", TestCall.by(OBSERVER).with(Map.of("text", "eclosoir")), null).toString().contains("orleans"));
    }

    @Test
    void addsAStructureAndSaysWhichFieldIsOff() {
        assertTrue(routes.call("POST /network/structures", TestCall.by(MANAGER), body("By machine", 12)).toString().contains("surface=12"));
        assertEquals("surface", problem(() -> routes.call("POST /network/structures", TestCall.by(MANAGER), body("x", -1))).field());
        assertEquals("name", problem(() -> routes.call("POST /network/structures", TestCall.by(MANAGER), body("", null))).field());
        assertEquals(403, problem(() -> routes.call("POST /network/structures", TestCall.by(OBSERVER), body("x", null))).status());
    }

    @Test
    void changesTheVersionSeenAlone() {
        var id = open.structure("Éclosoir fictif").id();
        routes.call("PUT /network/structures/{id}", TestCall.by(MANAGER).of(id).seen(1), body("Renamed", null));
        assertEquals(412, problem(() -> routes.call("PUT /network/structures/{id}", TestCall.by(MANAGER).of(id).seen(1), body("Again", null))).status());
        assertEquals(404, problem(() -> routes.call("GET /network/structures/{id}", TestCall.by(OBSERVER).of("nothing"), null)).status());
    }
}
