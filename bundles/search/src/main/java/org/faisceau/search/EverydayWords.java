// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.faisceau.search.Tokens.Token;

/** Words that any text has, whatever it is about: two texts that share them have nothing in common. */
final class EverydayWords {
    private EverydayWords() {}

    /** As stems. */
    static Set<String> of(Analyzer stems) {
        try (var file = new BufferedReader(new InputStreamReader(EverydayWords.class.getResourceAsStream("everyday.txt"), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Tokens.of(stems, line).stream()).map(Token::term).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("everyday.txt", broken);
        }
    }
}
