// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Solution;
import org.faisceau.needs.api.CpvCode;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Need;
import org.faisceau.search.api.Candidates.Asked;

/**
 * The texts that a record is compared by, and how much their words count.
 *
 * @param vocabulary names of its main code of the common procurement vocabulary and of those above, the leaf first; may be empty
 */
record Sought(List<Asked> texts, List<String> vocabulary) {
    private static final double ADDED = 3;
    private static final double TITLE = 2;
    private static final double TEXT = 1;
    /** The name of a code is nobody's own words. */
    private static final double CODE = 0.5;
    private static final int DIVISION = 2;
    private static final int DIGITS = 8;

    static Sought of(Need need, Optional<CpvCodes> codes) {
        var above = codes.map(all -> above(all, need.content().cpv())).orElse(List.of());
        var texts = new ArrayList<>(List.of(new Asked(need.title(), TITLE), new Asked(Profiles.text(need), TEXT)));
        above.stream().limit(1).forEach(leaf -> texts.add(new Asked(leaf, CODE)));
        return new Sought(texts, above);
    }

    static Sought of(Solution solution) {
        return new Sought(List.of(new Asked(solution.title(), TITLE), new Asked(Profiles.text(solution), TEXT)), List.of());
    }

    static Sought nothing() {
        return new Sought(List.of(), List.of());
    }

    Sought with(String words) {
        return words.isBlank() ? this : new Sought(Stream.concat(texts.stream(), Stream.of(new Asked(words, ADDED))).toList(), vocabulary);
    }

    /** 38424000, 38420000, 38400000, 38000000: a code and those it is below, by their names. */
    private static List<String> above(CpvCodes codes, List<String> some) {
        if (some.isEmpty()) return List.of();
        var digits = some.get(0).replaceFirst("0+$", "");
        var names = new ArrayList<String>();
        for (int length = Math.max(DIVISION, digits.length()); length >= DIVISION; length--) {
            var code = (digits + "0".repeat(DIGITS)).substring(0, length) + "0".repeat(DIGITS - length);
            codes.find(code).map(CpvCode::nameFr).filter(name -> !names.contains(name)).ifPresent(names::add);
        }
        return names;
    }
}
