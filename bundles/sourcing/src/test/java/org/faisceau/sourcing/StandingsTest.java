// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.sourcing.api.Entry.Reach;
import org.faisceau.sourcing.api.Standing;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Standings MIXED = new Standings(Map.of("all", Reach.ALL, "residents", Reach.RESIDENTS, "one", Reach.CHOSEN, "both", Reach.CHOSEN, "nobody", Reach.CHOSEN),
            Map.of("here", Set.of("both", "all"), "there", Set.of("one", "both", "residents"), "stranger", Set.of("one")), Set.of("here"));

    @Test
    void countsWhatEachKnowsAndWhatAnotherKnows() {
        assertEquals(List.of(new Standing("here", 3, 1), new Standing("there", 4, 0)), MIXED.of(List.of("here", "there")));
        assertEquals(List.of(new Standing("there", 4, 0)), MIXED.of(List.of("there")));
        assertEquals(List.of(), MIXED.of(List.of()));
    }

    @Test
    void tellsWhatSomeKnowAndOthersDoNot() {
        assertEquals(Set.of("one"), MIXED.uneven(List.of("here", "there")));
        assertEquals(Set.of("both", "residents"), MIXED.uneven(List.of("there", "stranger")));
        assertEquals(Set.of(), MIXED.uneven(List.of("there")));
    }

    @Test
    void listsWhatEachKnows() {
        assertEquals(Map.of("here", Set.of("all", "residents", "both"), "stranger", Set.of("all", "one")), MIXED.knownBy(List.of("here", "stranger")));
        assertTrue(MIXED.knows("here", "residents") && MIXED.knows("stranger", "all"));
        assertFalse(MIXED.knows("stranger", "both") || MIXED.knows("stranger", "unknown"));
    }
}
