// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;

/**
 * Words in the texts of an anonymous need that name its buyer: those of its name and territory that are no common words of public life
 * ({@code naming.txt}), and its SIREN. Nothing is refused: it is pointed out to who writes.
 */
final class Naming {
    private static final int HINTS_MOST = 8;
    private static final int LETTERS = 4;
    private static final Set<String> COMMON = common();

    private Naming() {}

    /** In the order of the sheet, each once, at most eight; none where the buyer is named anyway. */
    static List<Rigid.Hint> in(Content content, Detail detail, Organisation buyer) {
        if (!detail.isAnonymous()) return List.of();
        var telling = telling(buyer);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", content.title());
        texts.put("objectives", content.description().objectives());
        texts.put("expectedResults", content.description().expectedResults());
        texts.put("functions", content.description().functions());
        texts.put("territory", content.territory());
        texts.put("procedure", content.procedure());
        texts.put("requirements", String.join("\n", detail.requirements()));
        texts.put("timeLimit", detail.constraints().timeLimit());
        texts.put("budget", detail.constraints().budget());
        texts.put("security", detail.constraints().security());
        var hints = new ArrayList<Rigid.Hint>();
        texts.forEach((field, text) -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> telling.contains(SortKey.of(word)))
                .map(word -> new Rigid.Hint(field, word)).filter(hint -> !hints.contains(hint)).forEach(hints::add));
        return hints.stream().limit(HINTS_MOST).toList();
    }

    private static Set<String> telling(Organisation buyer) {
        var telling = new HashSet<String>();
        Arrays.stream(SortKey.of(buyer.name() + " " + buyer.territory()).split("[^a-z0-9]+")).filter(word -> word.length() >= LETTERS && !COMMON.contains(word)).forEach(telling::add);
        if (!buyer.siren().isEmpty()) telling.add(buyer.siren());
        return telling;
    }

    private static Set<String> common() {
        var common = new HashSet<String>();
        FileBeside.text(Naming.class, "naming.txt").lines().filter(line -> !line.startsWith("#")).forEach(line -> common.addAll(List.of(line.strip().split(" +"))));
        return Set.copyOf(common);
    }
}
