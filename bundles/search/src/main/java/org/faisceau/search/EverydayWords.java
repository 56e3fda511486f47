// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.search.Tokens.Token;

/** Words that any text has, whatever it is about: two texts that share them have nothing in common. */
final class EverydayWords {
    private EverydayWords() {}

    /** As stems. */
    static Set<String> of(Analyzer stems) {
        return FileBeside.text(EverydayWords.class, "everyday.txt").lines().filter(line -> !line.startsWith("#")).flatMap(line -> Tokens.of(stems, line).stream()).map(Token::term).collect(Collectors.toUnmodifiableSet());
    }
}
