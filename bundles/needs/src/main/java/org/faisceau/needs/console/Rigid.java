// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;

/**
 * Brand names, models and patents in the texts of a need, which close it to other solutions unless « ou équivalent » follows (code de la
 * commande publique, R. 2111-7). What is looked for is data, {@code rigid.txt}: one pattern a line, a capital where only a capital
 * counts. Nothing is refused: it is pointed out to who writes.
 */
final class Rigid {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;\\n])\\s+|\\n");
    private static final Pattern OPEN = Pattern.compile("(?iu)\\b(ou|et|or)\\s+(similaire|tout\\s+)?.{0,20}?(équivalent|equivalent|similaire|similar)");
    private static final int HINTS_MOST = 8;
    private static final List<Pattern> LOOKED_FOR = lookedFor();

    private Rigid() {}

    /**
     * One that was found.
     *
     * @param field name of the field it stands in
     * @param words as they stand there
     */
    record Hint(String field, String words) {
        /** True where the other says all of it. */
        boolean isWithin(Hint other) {
            return field.equals(other.field) && other.words.contains(words);
        }
    }

    /** In the order of the sheet, each once, at most eight. */
    static List<Hint> in(Content content, Detail detail) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", content.title());
        texts.put("objectives", content.description().objectives());
        texts.put("expectedResults", content.description().expectedResults());
        texts.put("functions", content.description().functions());
        texts.put("requirements", String.join("\n", detail.requirements()));
        texts.put("security", detail.constraints().security());
        var hints = new ArrayList<Hint>();
        texts.forEach((field, text) -> SENTENCE.splitAsStream(text).filter(sentence -> !OPEN.matcher(sentence).find())
                .flatMap(Rigid::found).map(words -> new Hint(field, words)).filter(hint -> hints.stream().noneMatch(hint::isWithin)).forEach(hints::add));
        return hints.stream().limit(HINTS_MOST).toList();
    }

    private static Stream<String> found(String sentence) {
        return LOOKED_FOR.stream().flatMap(pattern -> pattern.matcher(sentence).results().map(match -> match.group().strip()));
    }

    private static List<Pattern> lookedFor() {
        return FileBeside.text(Rigid.class, "rigid.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> Pattern.compile(line, Pattern.UNICODE_CHARACTER_CLASS)).toList();
    }
}
