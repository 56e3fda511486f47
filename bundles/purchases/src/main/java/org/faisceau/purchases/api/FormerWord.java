// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.SortKey;

/**
 * A word of the format of 2019 with what it is in that of 2022: the table people see, and the one an import reads by. Source: comparison
 * of the official schemas 1.5 and 2.0.3.
 *
 * @param field of 2019
 * @param word of 2019
 * @param becomes field of 2022 with its word; several where one word says two things, none where 2022 has no word
 */
public record FormerWord(String field, String word, List<Now> becomes) {
    /** One field of 2022. */
    public record Now(String field, String word) {}

    /** Every word of 2019 that is not one of 2022. */
    public static final List<FormerWord> ALL = List.of(
            of("procedure", "Procédure concurrentielle avec négociation", Procedure.NEGOTIATED),
            of("procedure", "Procédure négociée avec mise en concurrence préalable", Procedure.NEGOTIATED),
            of("procedure", "Marché négocié sans publicité ni mise en concurrence préalable", Procedure.DIRECT),
            of("procedure", "Marché public négocié sans publicité ni mise en concurrence préalable", Procedure.DIRECT),
            new FormerWord("procedure", "Partenariat d’innovation", List.of(new Now("partenariatInnovation", "oui"))),
            new FormerWord("nature", "Accord-cadre", List.of(new Now("nature", Nature.MARKET.official()), new Now("techniques", Technique.FRAMEWORK.official()))),
            new FormerWord("nature", "Marché subséquent", List.of(new Now("nature", Nature.MARKET.official()))),
            new FormerWord("nature", "Marché hors accord cadre", List.of(new Now("nature", Nature.MARKET.official()))),
            new FormerWord("nature", "Marché public", List.of(new Now("nature", Nature.MARKET.official()))),
            new FormerWord("nature", "Partenariat d’innovation", List.of(new Now("nature", Nature.MARKET.official()), new Now("partenariatInnovation", "oui"))),
            new FormerWord("formePrix", "Ferme", List.of(new Now("typesPrix", PriceType.FIRM.official()))),
            new FormerWord("formePrix", "Ferme et actualisable", List.of(new Now("typesPrix", PriceType.UPDATED.official()))),
            new FormerWord("formePrix", "Révisable", List.of(new Now("typesPrix", PriceType.REVISED.official()))));

    /** By field, then by word, folded. */
    private static final Map<String, Map<String, FormerWord>> FOLDED = ALL.stream()
            .collect(Collectors.groupingBy(FormerWord::field, Collectors.toUnmodifiableMap(one -> SortKey.of(one.word), one -> one)));

    private static FormerWord of(String field, String word, Procedure now) {
        return new FormerWord(field, word, List.of(new Now(field, now.official())));
    }

    public FormerWord {
        becomes = List.copyOf(becomes);
    }

    /** The entry of that word, read without case, accents and punctuation. */
    static Optional<FormerWord> find(String field, String word) {
        return word.isEmpty() ? Optional.empty() : Optional.ofNullable(FOLDED.getOrDefault(field, Map.of()).get(SortKey.of(word)));
    }

    /** Those among the texts of a contract, by name of the field. */
    static List<FormerWord> among(Map<String, String> texts) {
        var found = new ArrayList<FormerWord>(0);
        for (var field : FOLDED.keySet()) find(field, texts.getOrDefault(field, "").strip()).ifPresent(found::add);
        return found;
    }

    /** The word of 2022 for that field; empty where the entry has none. */
    Optional<String> now(String otherField) {
        return becomes.stream().filter(one -> one.field.equals(otherField)).map(Now::word).findFirst();
    }
}
