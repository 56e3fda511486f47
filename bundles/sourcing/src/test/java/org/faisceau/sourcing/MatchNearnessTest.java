// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.sourcing.api.MatchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchNearnessTest {
    private OpenMatches world;
    private MatchNearness nearness;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new OpenMatches(folder);
        nearness = new MatchNearness(world.matches, world.solutions);
        world.offered("Écoute des fuites", "Des sondes écoutent les conduites", 0, "", 7);
        world.offered("Autre chose", "Des fuites aussi", 0, "", 7);
        world.offered("Éponge", "Pour les caves", 1, "", 7);
        world.drafted("Brouillon de fuites", "", 2, "", 7);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void givesTheNearestPublishedSolutionOfEachCompany() {
        var near = nearness.near(world.open.buyer, "fuites").orElseThrow();
        assertEquals(Set.of(world.open.companies.get(0)), near.keySet());
        var best = world.matches.solutions(world.open.buyer, MatchQuery.all().withWords("fuites")).matches().get(0);
        assertEquals(100 * best.score() / best.most(), near.get(world.open.companies.get(0)));
        assertTrue(near.values().stream().allMatch(one -> one > 0 && one <= 100), near::toString);
    }

    @Test
    void saysNothingToCompaniesAndNothingBeforeTheIndexIsOpen() {
        assertEquals(Optional.empty(), nearness.near(world.open.seller, "fuites"));
        world.candidates.closed();
        assertEquals(Optional.empty(), nearness.near(world.open.buyer, "fuites"));
    }

    @Test
    void namesItself() {
        assertEquals("the match points of sourcing", nearness.title(Locale.ENGLISH));
    }
}
