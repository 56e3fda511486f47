// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.faisceau.sourcing.spi.State;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static State note(String id, String kind, String day) {
        return State.empty(1).with("id", id).with("kind", kind).with("day", day);
    }

    private static State full(String kind) {
        return State.empty(1).with("notes", IntStream.range(0, Reading.NOTES).mapToObj(at -> note("known-" + at, kind, at == 7 ? "2026-01-01" : "2026-02-01")).toList());
    }

    private static boolean has(State state, String id) {
        return !state.find("notes", "id", id).texts().isEmpty();
    }

    @Test
    void dropsTheOldestItemOfAFeedForANewerOne() {
        var next = Reading.noted(full("feed"), note("feed-new", "feed", "2026-03-01"));
        assertTrue(has(next, "feed-new") && !has(next, "known-7"));
        assertEquals(Reading.NOTES, next.list("notes").size());
        assertFalse(has(Reading.noted(next, note("feed-old", "feed", "2026-01-15")), "feed-old"));
        assertTrue(has(Reading.noted(next, note("solution-1", "solution", "2026-01-15")), "solution-1"));
    }

    @Test
    void keepsWhatSomebodyThoughtOf() {
        var graded = full("feed").put("notes", "id", note("known-7", "feed", "2026-01-01").with("grade", "useful"));
        assertTrue(has(Reading.noted(graded, note("feed-new", "feed", "2026-03-01")), "known-7"));
    }

    @Test
    void saysThatItIsFullWhereNothingMayGo() {
        var next = Reading.noted(full("contract"), note("feed-new", "feed", "2026-03-01"));
        assertFalse(has(next, "feed-new"));
        assertEquals("yes", next.text("full"));
    }
}
