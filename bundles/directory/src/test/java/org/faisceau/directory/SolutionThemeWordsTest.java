// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.junit.jupiter.api.Test;

class SolutionThemeWordsTest {
    private final SolutionThemeWords alone = new SolutionThemeWords(List.of());
    private final SolutionThemeWords kept = new SolutionThemeWords(List.of(new Keeper()));

    @Test
    void hasTheEightDomainsOfItsOwnWhileNobodyKeepsThemes() {
        assertEquals(8, alone.codes(Actor.nobody()).size());
        assertEquals("Soils", alone.name(Actor.nobody(), "soils", Locale.ENGLISH));
        assertEquals("unheard", alone.name(Actor.nobody(), "unheard", Locale.ENGLISH));
    }

    @Test
    void asksWhoKeepsThem() {
        assertEquals(List.of("t1"), kept.codes(Actor.nobody()));
        assertEquals("Mobilité", kept.name(Actor.nobody(), "t1", Locale.FRENCH));
        assertEquals("Eau", kept.name(Actor.nobody(), "water", Locale.FRENCH));
    }

    @Test
    void findsACodeByEitherNameOrByItself() {
        for (var written : List.of("mobilite", "Mobility", "t1")) assertEquals(Optional.of("t1"), kept.code(Actor.nobody(), written));
        assertEquals(Optional.empty(), kept.code(Actor.nobody(), "Magie"));
    }

    private static final class Keeper implements Kind {
        @Override
        public String word() {
            return "theme";
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return ref.id().equals("t1") ? Optional.of(locale.equals(Locale.FRENCH) ? "Mobilité" : "Mobility") : Optional.empty();
        }

        @Override
        public String address(Ref ref) {
            return "/themes/" + ref.id();
        }

        @Override
        public List<Ref> pick(Actor actor, String text, int limit) {
            return List.of(new Ref("theme", "t1"));
        }
    }
}
