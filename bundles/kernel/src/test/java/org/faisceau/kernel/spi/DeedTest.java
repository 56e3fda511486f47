// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed.Done;
import org.junit.jupiter.api.Test;

class DeedTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Period YEAR = new Period(FIRST, LocalDate.of(2026, 12, 31));

    @Test
    void handsOverEveryDeedOnceAcrossSlices() {
        var seen = new ArrayList<String>();
        new Diary(2500).each(Actor.system(), YEAR, done -> seen.add(done.refs().get(0).id()));
        assertEquals(IntStream.range(0, 2500).mapToObj(at -> "n" + at).toList(), seen);
    }

    @Test
    void asksForNoSliceOnceTheReaderHasEnough() {
        var diary = new Diary(2500);
        diary.each(Actor.system(), YEAR, done -> !done.isAbout(new Ref("need", "n3")));
        assertEquals(1, diary.slices);
    }

    @Test
    void findsTheDeedsAboutOneRecord() {
        var diary = new Diary(2500);
        assertEquals(List.of(new Ref("need", "n2100")), diary.about(Actor.system(), new Ref("need", "n2100"), 10).stream().map(done -> done.refs().get(0)).toList());
        assertEquals(List.of(), diary.about(Actor.system(), new Ref("need", "n2500"), 10));
        assertThrows(IllegalArgumentException.class, () -> diary.about(Actor.system(), new Ref("need", "n1"), 0));
    }

    @Test
    void countsADeedAsOftenAsItStandsFor() {
        assertEquals(3 * 7, new Diary(3).count(Actor.system(), YEAR));
    }

    @Test
    void standsForItselfAtLeast() {
        assertEquals(1, Done.once(FIRST, "a1").count());
        assertThrows(IllegalArgumentException.class, () -> new Done(FIRST, "a1", List.of(), 0));
    }

    /** So many deeds on the first day, each of which stands for seven. */
    private static final class Diary implements Deed {
        private final int size;
        private int slices;

        Diary(int size) {
            this.size = size;
        }

        @Override
        public String word() {
            return "need-told";
        }

        @Override
        public Slice<Done> during(Actor actor, Period period, String after, int limit) {
            slices++;
            int from = after.isEmpty() ? 0 : Integer.parseInt(after);
            int to = Math.min(size, from + limit);
            var items = IntStream.range(from, to).mapToObj(at -> new Done(FIRST, "a1", List.of(new Ref("need", "n" + at)), 7)).toList();
            return new Slice<>(items, to < size ? String.valueOf(to) : "");
        }
    }
}
