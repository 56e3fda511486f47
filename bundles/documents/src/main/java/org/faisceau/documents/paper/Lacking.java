// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;

/** Letters that no font of a paper shows: told by their script and their number, since they cannot be drawn. One paper, one thread. */
final class Lacking {
    private static final int NUMBERS_MOST = 12;
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(UnicodeScript.ARABIC, "arabic", UnicodeScript.HEBREW, "hebrew", UnicodeScript.HAN, "han", UnicodeScript.HIRAGANA, "kana",
            UnicodeScript.KATAKANA, "kana", UnicodeScript.HANGUL, "hangul", UnicodeScript.DEVANAGARI, "devanagari", UnicodeScript.THAI, "thai", UnicodeScript.COMMON, "signs", UnicodeScript.INHERITED, "signs");
    private final Set<Integer> letters = new LinkedHashSet<>();

    void add(int letter) {
        letters.add(letter);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** A sentence with the scripts, and the numbers of the first letters. */
    String said(Words words) {
        var scripts = letters.stream().map(letter -> SCRIPTS.getOrDefault(UnicodeScript.of(letter), "others")).distinct().map(script -> words.say("script." + script)).collect(Collectors.joining(", "));
        var numbers = letters.stream().limit(NUMBERS_MOST).map("U+%04X"::formatted).collect(Collectors.joining(" "));
        return words.say("letters.lacking", scripts, letters.size() > NUMBERS_MOST ? numbers + " …" : numbers);
    }
}
