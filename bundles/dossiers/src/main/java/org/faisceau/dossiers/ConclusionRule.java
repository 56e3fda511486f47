// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Unseen;

/** What a conclusion must have: reasons, an answer to each duty, a day, the rules of that day, and a reason where a visa is missing. */
final class ConclusionRule {
    private ConclusionRule() {}

    /** The first thing in the way; empty where there is none. */
    static Optional<Written> obstacle(Conclusion.Draft draft, Optional<LocalDate> engagedOn, Optional<List<String>> rules, List<Office> missing) {
        if (engagedOn.isEmpty()) return invalid("engagement", "conclusion.noDay");
        if (rules.isEmpty()) return invalid("rules", "conclusion.noRules");
        var texts = Map.of("reasons", draft.reasons(), "relevance", draft.relevance(), "money", draft.money(), "operators", draft.operators());
        for (var field : List.of("reasons", "relevance", "money", "operators")) {
            if (Unseen.is(texts.get(field))) return invalid(field, "form.required");
            if (texts.get(field).length() > Dossiers.TEXT_MAX) return invalid(field, "dossier.tooLong");
        }
        if (missing.isEmpty()) return Optional.empty();
        if (Unseen.is(draft.withoutVisas())) return invalid("withoutVisas", "conclusion.noVisaReason");
        return draft.withoutVisas().length() > Dossiers.TEXT_MAX ? invalid("withoutVisas", "dossier.tooLong") : Optional.empty();
    }

    private static Optional<Written> invalid(String field, String key) {
        return Optional.of(new Written.Invalid(field, key));
    }
}
