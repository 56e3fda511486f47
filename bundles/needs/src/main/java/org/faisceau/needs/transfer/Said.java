// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;

/** Which fields a line says otherwise than the need has them, and the need with those fields taken. */
final class Said {
    private static final Map<String, Function<Content, Object>> FIELDS = Map.ofEntries(
            Map.entry("kind", Content::kind), Map.entry("title", content -> folded(content.title())),
            Map.entry("objectives", content -> folded(content.description().objectives())),
            Map.entry("expectedResults", content -> folded(content.description().expectedResults())),
            Map.entry("functions", content -> folded(content.description().functions())), Map.entry("organisation", Content::organisation),
            Map.entry("themes", content -> Set.copyOf(content.themes())), Map.entry("cpv", Content::cpv),
            Map.entry("territory", content -> folded(content.territory())), Map.entry("amount", Content::amount),
            Map.entry("publicationOn", Content::publicationOn), Map.entry("startsOn", Content::startsOn), Map.entry("deadline", Content::deadline),
            Map.entry("confidentiality", Content::confidentiality), Map.entry("procedure", content -> folded(content.procedure())),
            Map.entry("link", Content::link));

    private Said() {}

    /** Names of the fields that differ, of those that were said; gaps in texts do not count, for cells lose them. */
    static Set<String> otherwise(Content ours, Content theirs, Set<String> said) {
        var differing = new TreeSet<>(said);
        differing.removeIf(field -> FIELDS.get(field).apply(ours).equals(FIELDS.get(field).apply(theirs)));
        return differing;
    }

    static Content taken(Content ours, Content theirs, Set<String> fields) {
        Function<String, Content> of = field -> fields.contains(field) ? theirs : ours;
        var description = new Description(of.apply("objectives").description().objectives(),
                of.apply("expectedResults").description().expectedResults(), of.apply("functions").description().functions());
        return new Content(of.apply("kind").kind(), of.apply("title").title(), description, of.apply("organisation").organisation(),
                of.apply("themes").themes(), of.apply("cpv").cpv(), of.apply("territory").territory(), of.apply("amount").amount(),
                of.apply("publicationOn").publicationOn(), of.apply("startsOn").startsOn(), of.apply("deadline").deadline(),
                of.apply("confidentiality").confidentiality(), of.apply("procedure").procedure(), of.apply("link").link());
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
