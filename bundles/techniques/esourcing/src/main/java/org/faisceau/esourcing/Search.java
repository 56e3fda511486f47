// SPDX-License-Identifier: Apache-2.0
package org.faisceau.esourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Offer;
import org.faisceau.sourcing.spi.State;

/**
 * Searches the catalogue for each word apart, so that every result says which words found it; most words first, then by title. Who offers a
 * solution does not count.
 */
final class Search {
    /** Shorter words are found everywhere. */
    private static final int LETTERS = 4;
    private static final int WORDS = 12;
    private static final int A_WORD = 200;

    private Search() {}

    /** A search more; what was decided of solutions found before stays. */
    static State of(State state, String text, Desk desk) {
        var offers = new LinkedHashMap<String, Offer>();
        var matched = new LinkedHashMap<String, List<String>>();
        var counts = new ArrayList<String>();
        for (var word : words(text)) {
            var found = desk.solutions(word, A_WORD).items();
            counts.add(word + " " + found.size());
            found.forEach(one -> {
                offers.putIfAbsent(one.id(), one);
                matched.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(word);
            });
        }
        Comparator<Offer> mostWords = Comparator.comparingInt(one -> -matched.get(one.id()).size());
        var ranked = offers.values().stream().sorted(mostWords.thenComparing(one -> SortKey.of(one.title())).thenComparing(Offer::id)).limit(Integer.parseInt(state.text("most"))).toList();
        var next = state;
        for (var one : ranked) next = next.put("found", "id", found(state.find("found", "id", one.id()), one, matched.get(one.id())));
        var search = State.empty(1).with("text", text).with("counts", String.join("\n", counts)).with("at", desk.now().toString()).with("day", desk.today().toString()).with("found", String.valueOf(offers.size()))
                .with("results", ranked.stream().map(one -> result(one, matched.get(one.id()))).toList());
        var searches = new ArrayList<>(next.list("searches"));
        searches.add(search);
        return next.with("searches", searches);
    }

    private static State found(State before, Offer one, List<String> words) {
        return before.with("id", one.id()).with("title", one.title()).with("name", one.companyName()).with("company", one.company()).with("words", String.join(", ", words));
    }

    private static State result(Offer one, List<String> words) {
        return State.empty(1).with("title", one.title()).with("name", one.companyName()).with("words", String.join(", ", words));
    }

    /** As they are typed, each once. */
    static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}-]+")).filter(word -> word.length() >= LETTERS).distinct().limit(WORDS).toList();
    }
}
