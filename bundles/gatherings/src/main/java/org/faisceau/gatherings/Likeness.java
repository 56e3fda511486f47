// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.SortKey;

/** How much what one seeks and what another offers have in common: the share of the shorter text's words that the other has too. */
final class Likeness {
    /** Shorter words are articles and prepositions. */
    private static final int WORD_LEAST = 4;

    private Likeness() {}

    /** @return 0 to 100; 0 where either says nothing */
    static int of(String one, String other) {
        var mine = words(one);
        var theirs = words(other);
        if (mine.isEmpty() || theirs.isEmpty()) return 0;
        long both = mine.stream().filter(theirs::contains).count();
        return (int) (100 * both / Math.min(mine.size(), theirs.size()));
    }

    /** Without the s of plurals: « déchets » seeks « déchet ». */
    private static Set<String> words(String text) {
        return Arrays.stream(SortKey.of(text).split(" ")).filter(word -> word.length() >= WORD_LEAST).map(word -> word.replaceFirst("[sx]$", "")).collect(Collectors.toSet());
    }
}
