// SPDX-License-Identifier: Apache-2.0
package org.faisceau.esourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Near;
import org.faisceau.sourcing.spi.Offer;
import org.faisceau.sourcing.spi.State;

/**
 * Begins with what comes near the need, best first, then searches the catalogue for each word apart: most words first, then by title. Every
 * result says which words found it. Who offers a solution does not count.
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
        var points = new LinkedHashMap<String, Near>();
        for (var near : desk.matches(text, Integer.parseInt(state.text("most"))).items()) {
            points.put(near.offer().id(), near);
            offers.put(near.offer().id(), near.offer());
        }
        for (var word : words(text)) {
            var found = desk.solutions(word, A_WORD).items();
            counts.add(word + " " + found.size() + (found.size() == A_WORD ? "+" : ""));
            found.forEach(one -> {
                offers.putIfAbsent(one.id(), one);
                matched.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(word);
            });
        }
        Comparator<Offer> nearest = Comparator.comparingInt(one -> points.containsKey(one.id()) ? -points.get(one.id()).score() : 1);
        Comparator<Offer> mostWords = Comparator.comparingInt(one -> -matched.getOrDefault(one.id(), List.of()).size());
        var ranked = offers.values().stream().sorted(nearest.thenComparing(mostWords).thenComparing(one -> SortKey.of(one.title())).thenComparing(Offer::id)).limit(Integer.parseInt(state.text("most"))).toList();
        var next = state;
        for (var one : ranked) next = next.put("found", "id", found(state.find("found", "id", one.id()), one, words(points, matched, one), points(points, one)));
        var search = State.empty(1).with("text", text).with("counts", String.join("\n", counts)).with("at", desk.now().toString()).with("day", desk.today().toString()).with("found", String.valueOf(offers.size())).with("by", by(desk))
                .with("results", ranked.stream().map(one -> result(one, words(points, matched, one), points(points, one))).toList());
        var searches = new ArrayList<>(next.list("searches"));
        searches.add(search);
        return next.with("searches", searches);
    }

    /** What was compared: the whole need, or words alone where the campaign is for none, or its module is stopped. */
    private static String by(Desk desk) {
        if (!desk.family().stopped().isEmpty()) return "stopped";
        return desk.subject().need().equals(desk.subject().campaign()) ? "words" : "need";
    }

    /** Those typed and those of the need that answered, each once. */
    private static List<String> words(Map<String, Near> points, Map<String, List<String>> matched, Offer one) {
        var near = points.containsKey(one.id()) ? points.get(one.id()).words() : List.<String>of();
        return Stream.concat(matched.getOrDefault(one.id(), List.of()).stream(), near.stream()).distinct().limit(WORDS).toList();
    }

    /** « 62 / 100 »; empty for one that a word alone found. */
    private static String points(Map<String, Near> points, Offer one) {
        return points.containsKey(one.id()) ? points.get(one.id()).score() + " / " + points.get(one.id()).most() : "";
    }

    private static State found(State before, Offer one, List<String> words, String points) {
        return before.with("points", points).with("id", one.id()).with("title", one.title()).with("name", one.companyName()).with("company", one.company()).with("words", String.join(", ", words));
    }

    private static State result(Offer one, List<String> words, String points) {
        return State.empty(1).with("points", points).with("title", one.title()).with("name", one.companyName()).with("words", String.join(", ", words));
    }

    /** As they are typed, each once. */
    static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}-]+")).filter(word -> word.length() >= LETTERS).distinct().limit(WORDS).toList();
    }
}
