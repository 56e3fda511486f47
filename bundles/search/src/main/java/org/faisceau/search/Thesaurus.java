// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.faisceau.search.Tokens.Token;

/** The words of the trade that mean the same, as stems: the file that questions have their synonyms from, read once more in words. */
final class Thesaurus {
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /** One way to say it, and the group it belongs to. */
    record Entry(List<String> stems, List<String> group) {}

    Thesaurus(Analyzer stems) {
        try (var file = new BufferedReader(new InputStreamReader(Thesaurus.class.getResourceAsStream("synonyms.txt"), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> group(stems, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void group(Analyzer analyzer, String line) {
        var ways = Stream.of(line.split(",")).map(way -> Tokens.of(analyzer, way).stream().map(Token::term).toList()).filter(way -> !way.isEmpty()).distinct().toList();
        var group = ways.stream().map(way -> String.join(" ", way)).toList();
        for (var way : ways) byFirst.computeIfAbsent(way.get(0), first -> new ArrayList<>()).add(new Entry(way, group));
    }

    /** What begins at that place of a text. */
    List<Entry> at(List<String> stems, int place) {
        return byFirst.getOrDefault(stems.get(place), List.of()).stream()
                .filter(entry -> place + entry.stems().size() <= stems.size() && entry.stems().equals(stems.subList(place, place + entry.stems().size()))).toList();
    }
}
