// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.sourcing.api.Entry.Reach;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Standings MIXED = new Standings(Map.of("all", Reach.ALL, "residents", Reach.RESIDENTS, "one", Reach.CHOSEN, "both", Reach.CHOSEN, "nobody", Reach.CHOSEN),
            Map.of("here", Set.of("both", "all"), "there", Set.of("one", "both", "residents"), "stranger", Set.of("one")), Map.of(), Set.of("here"));

    @Test
    void tellsWhatSomeKnowAndOthersDoNot() {
        assertEquals(Set.of("one"), MIXED.uneven(List.of("here", "there")));
        assertEquals(Set.of("both", "residents"), MIXED.uneven(List.of("there", "stranger")));
        assertEquals(Set.of(), MIXED.uneven(List.of("there")));
    }

    @Test
    void listsWhomToTellWhatAndNoMoreThanAsked() {
        assertEquals(Map.of("both", List.of("stranger"), "one", List.of("here"), "residents", List.of("stranger")), MIXED.lacking(List.of("here", "stranger"), Set.of("all", "residents", "one", "both"), 10));
        assertEquals(Map.of("both", List.of("stranger"), "one", List.of("here")), MIXED.lacking(List.of("here", "stranger"), Set.of("all", "residents", "one", "both"), 2));
        assertEquals(Map.of("nobody", List.of("here")), MIXED.lacking(List.of("here", "there"), Set.of("nobody"), 1));
    }

    @Test
    void leavesOutWhomNoMessageReachesUntilSomebodyReads() {
        var told = Map.of("here", Set.of("one"));
        var unreached = Map.of("there", Set.of("one", "meant"), "gone", Set.of("lost"));
        var entries = Map.of("one", Reach.CHOSEN, "meant", Reach.CHOSEN, "lost", Reach.CHOSEN);
        var unread = new Standings(entries, told, unreached, Set.of("here"));
        var panel = List.of("here", "there");
        assertEquals(Set.of("one", "meant"), unread.uneven(panel));
        assertEquals(Map.of("meant", List.of("here")), unread.lacking(panel, Set.of("one", "meant"), 10));
        assertEquals(Map.of("one", List.of("there"), "meant", List.of("here", "there")), new Standings(entries, told, unreached, Set.of("here", "there")).lacking(panel, Set.of("one", "meant"), 10));
    }

    @Test
    void knowsWhatEachKnows() {
        assertTrue(MIXED.knows("here", "residents") && MIXED.knows("stranger", "all"));
        assertFalse(MIXED.knows("stranger", "both") || MIXED.knows("stranger", "unknown"));
    }
}
