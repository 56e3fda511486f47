// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.Set;

/**
 * What is asked beyond the record itself: a « what if », kept nowhere.
 *
 * @param words looked for besides those of the record, and counting more; may be empty
 * @param themes one in common is enough; empty leaves nobody out
 * @param kinds names of natures of solutions, or of kinds of needs; empty leaves nobody out
 * @param reach how far the place may be
 * @param kilometres as the crow flies between chief towns of departments, at most {@link #KILOMETRES_MAX}; 0 leaves nobody out, and a place nobody
 *     knows is left out by none
 * @param trlLeast 1 to 9, of solutions; 0 leaves nobody out. An unknown level is left out by it
 */
public record MatchQuery(String words, Set<String> themes, Set<String> kinds, MatchReach reach, int kilometres, int trlLeast) {
    /** The widest radius. */
    public static final int KILOMETRES_MAX = 20_000;
    /** Characters of the words; what is beyond is not heeded. */
    public static final int WORDS_MAX = 500;

    public MatchQuery {
        if (kilometres < 0 || kilometres > KILOMETRES_MAX) throw new IllegalArgumentException("kilometres: 0 to " + KILOMETRES_MAX + ", got " + kilometres);
        if (trlLeast < 0 || trlLeast > 9) throw new IllegalArgumentException("trlLeast: 0 to 9, got " + trlLeast);
        words = words.substring(0, Math.min(WORDS_MAX, words.length())).strip();
        themes = Set.copyOf(themes);
        kinds = Set.copyOf(kinds);
    }

    /** Leaves nobody out but what is not offered. */
    public static MatchQuery all() {
        return new MatchQuery("", Set.of(), Set.of(), MatchReach.ANYWHERE, 0, 0);
    }

    public MatchQuery withWords(String other) {
        return new MatchQuery(other, themes, kinds, reach, kilometres, trlLeast);
    }

    public MatchQuery withThemes(Set<String> some) {
        return new MatchQuery(words, some, kinds, reach, kilometres, trlLeast);
    }

    public MatchQuery withKinds(Set<String> some) {
        return new MatchQuery(words, themes, some, reach, kilometres, trlLeast);
    }

    public MatchQuery withReach(MatchReach other) {
        return new MatchQuery(words, themes, kinds, other, kilometres, trlLeast);
    }

    public MatchQuery withKilometres(int radius) {
        return new MatchQuery(words, themes, kinds, reach, radius, trlLeast);
    }

    public MatchQuery withTrlLeast(int level) {
        return new MatchQuery(words, themes, kinds, reach, kilometres, level);
    }
}
