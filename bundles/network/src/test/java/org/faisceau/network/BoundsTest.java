// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Publishing.Published;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static Entry standing(String id, String what) {
        return Entry.of("feedback", new Item(id, "Fiche fictive", Map.of("what", what)), 1, false);
    }

    private static List<Entry> full() {
        return IntStream.range(0, Arrivals.LINES_MOST).mapToObj(number -> standing("r" + number, "x")).toList();
    }

    private static Outgoing next(List<Entry> published, List<Entry> leaving) {
        return Outgoing.of(published, leaving, Set.of("feedback"), 2);
    }

    @Test
    void whatOnlyTakesBackIsNeverRefused() {
        var published = Stream.concat(full().stream(), Stream.of(standing("more", "x"))).toList();
        assertEquals(Optional.empty(), Bounds.tooLarge(published, next(published, List.of())));
    }

    @Test
    void countsWhatWouldStandAndNotWhatWasTakenBack() {
        var gone = IntStream.range(0, 100).mapToObj(number -> Entry.gone("feedback", "g" + number, 1)).toList();
        var published = Stream.concat(full().stream().skip(1), gone.stream()).toList();
        var leaving = Stream.concat(full().stream().skip(1), Stream.of(standing("new", "x"))).toList();
        assertEquals(Optional.empty(), Bounds.tooLarge(published, next(published, leaving)));
        var more = Stream.concat(leaving.stream(), Stream.of(standing("newer", "x"))).toList();
        assertEquals(Arrivals.LINES_MOST + 1, assertInstanceOf(Published.TooLarge.class, Bounds.tooLarge(published, next(published, more)).orElseThrow()).lines());
    }

    @Test
    void aChangedRecordCountsOnce() {
        var half = "y".repeat(3_000_000 / 20);
        var published = IntStream.range(0, 20).mapToObj(number -> standing("r" + number, half)).toList();
        var leaving = IntStream.range(0, 20).mapToObj(number -> standing("r" + number, half + "!")).toList();
        assertEquals(Optional.empty(), Bounds.tooLarge(published, next(published, leaving)));
    }

    @Test
    void keepsTheLatestOfWhatWasTakenBack() {
        var gone = IntStream.rangeClosed(1, Arrivals.GONE_MOST + 1).mapToObj(number -> Entry.gone("feedback", "g" + number, number)).toList();
        var within = Bounds.within(Stream.concat(gone.stream(), Stream.of(standing("a", "x"))).toList());
        assertEquals(List.of(Arrivals.GONE_MOST + 1, "g2"), List.of(within.size(), within.get(0).id()));
    }

    @Test
    void aRecordThatBecomesOneForLeadersChanges() {
        var leaders = standing("a", "x").withLeaders(true);
        assertEquals(1, next(List.of(standing("a", "x")), List.of(leaders)).changed().size());
    }
}
