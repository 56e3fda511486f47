// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.HashSet;
import java.util.Set;

/** A slip of the pen: one letter replaced, added or dropped in a word. Pure. */
final class Slip {
    /** Shorter words that differ by one letter are two words, such as Denis and Genis. */
    private static final int SHORTEST = 6;

    private Slip() {}

    /** True where a slip may be looked for in it: a number that differs is another one. */
    static boolean mayBear(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    /** True for two different words of which one may be the other, mistyped. */
    static boolean isOne(String one, String other) {
        if (one.equals(other) || !mayBear(one) || !mayBear(other) || Math.abs(one.length() - other.length()) > 1) return false;
        int first = 0;
        while (first < Math.min(one.length(), other.length()) && one.charAt(first) == other.charAt(first)) first++;
        int last = 0;
        while (last < Math.min(one.length(), other.length()) - first && one.charAt(one.length() - 1 - last) == other.charAt(other.length() - 1 - last)) last++;
        return Math.max(one.length(), other.length()) - first - last <= 1;
    }

    /** The word, and the word without each one of its letters: two words that are one slip apart have one of these in common. */
    static Set<String> traces(String word) {
        var traces = new HashSet<>(Set.of(word));
        if (mayBear(word)) for (int at = 0; at < word.length(); at++) traces.add(word.substring(0, at) + word.substring(at + 1));
        return traces;
    }
}
