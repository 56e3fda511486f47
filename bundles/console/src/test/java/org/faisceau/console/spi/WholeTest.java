// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.Test;

final class WholeTest {
    private static final List<String> ALL = List.of("a", "b", "c");

    @Test
    void answersInPages() {
        var first = Whole.by(Function.identity(), ALL).page(new Asked("", 2));
        assertEquals(List.of("a", "b"), first.items());
        assertEquals("b", first.next());
        var second = Whole.by(Function.identity(), ALL).page(new Asked(first.next(), 2));
        assertEquals(List.of("c"), second.items());
        assertEquals("", second.next());
    }

    @Test
    void pagesTwinsByTheirPlace() {
        var twins = Whole.numbered(List.of("a", "a", "a"));
        assertEquals("2", twins.page(new Asked("1", 1)).next());
        assertEquals(List.of(), twins.page(new Asked("3", 1)).items());
    }

    @Test
    void refusesACursorOfAnotherListInTheCallersLanguage() {
        var refused = assertThrows(Problem.class, () -> Whole.numbered(ALL).page(new Asked("z", 2)));
        assertEquals("after: Ce n’est pas une suite de cette liste : reprenez « next » tel qu’il a été donné.", refused.field() + ": " + refused.getMessage());
    }

    private record Asked(String after, int limit) implements Call {
        @Override
        public Actor actor() {
            return Actor.nobody();
        }

        @Override
        public Locale locale() {
            return Locale.FRENCH;
        }

        @Override
        public String path(String variable) {
            return "";
        }

        @Override
        public String query(String name) {
            return "";
        }

        @Override
        public int seenVersion() {
            return 0;
        }
    }
}
