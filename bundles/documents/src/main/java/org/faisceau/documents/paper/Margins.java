// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.documents.api.Paper;
import org.faisceau.kernel.api.Words;

/** What stands in the margins of each page, as the values of CSS {@code content}. */
record Margins(String mark, String title, String reference, String author, String page) {
    private static final int LONGEST = 90;

    static Margins of(Paper paper, Words words, Letters letters) {
        var page = words.say("page").replace("#", "\" counter(page) \"").replace("@", "\" counter(pages) \"");
        letters.of("0123456789…" + page);
        var title = Stream.of(paper.mark(), paper.title()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        var author = Stream.of(paper.author(), paper.code().isEmpty() ? "" : words.say("code", paper.code())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new Margins(string(letters, paper.mark()), string(letters, title), string(letters, paper.reference()), string(letters, author), "\"" + page + "\"");
    }

    private static String string(Letters letters, String text) {
        var shown = letters.of(text);
        var kept = shown.codePointCount(0, shown.length()) > LONGEST ? shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 1)) + "…" : shown;
        return "\"" + kept.replaceAll("[\\\\\"]", "\\\\$0").replaceAll("\\s", " ") + "\"";
    }
}
