// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.OpenMatches;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchesResourceTest {
    private OpenMatches world;
    private String probe;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new OpenMatches(folder);
        probe = world.offered("Écoute acoustique", "Situe les fuites la nuit", 0, "Hérault", 8);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private String get(Actor actor, Map<String, String> query) {
        return CaughtRoutes.of(new MatchesResource(world.matches)).call("GET /matches", TestCall.by(actor).with(query), null).toString();
    }

    @Test
    void givesPointsAndWordsAndWhoIsLeftOut() {
        assertTrue(get(world.open.buyer, Map.of("need", world.open.need.id())).contains("words=[ecoute, fuite]"));
        assertTrue(get(world.open.buyer, Map.of("need", world.open.need.id(), "trl", "9", "apart", "true")).contains("leftOutBy=[READINESS]"));
        assertTrue(get(world.open.seller, Map.of("solution", probe)).contains(world.open.need.id()));
    }

    @Test
    void isAbsentForWhoMayNotAndWantsASubject() {
        assertEquals(404, assertThrows(Problem.class, () -> get(world.open.seller, Map.of("need", world.open.need.id()))).status());
        assertEquals("need", assertThrows(Problem.class, () -> get(world.open.buyer, Map.of())).field());
    }

    @Test
    void saysThatTheIndexIsOpeningWhereNothingWasCompared() {
        world.candidates.closed();
        assertEquals(503, assertThrows(Problem.class, () -> get(world.open.buyer, Map.of("need", world.open.need.id()))).status());
    }

    @Test
    void refusesAFilterThatIsMisspelt() {
        for (var wrong : Map.of("reach", "MOON", "trl", "10", "kind", "NEED").entrySet()) {
            var problem = assertThrows(Problem.class, () -> get(world.open.buyer, Map.of("need", world.open.need.id(), wrong.getKey(), wrong.getValue())));
            assertEquals(wrong.getKey() + " 422", problem.field() + " " + problem.status());
        }
        assertTrue(get(world.open.seller, Map.of("solution", probe, "kind", "NEED")).contains(world.open.need.id()));
    }
}
