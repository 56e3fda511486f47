// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Office;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Unseen;

/** What a conclusion must have: reasons, an answer to each duty, a day, the rules of that day, and a reason where a visa is missing. */
final class ConclusionRule {
    private ConclusionRule() {}

    /** All that is in the way, one a field; what is not written in the form first. */
    static List<Written.Invalid> obstacles(Conclusion.Draft draft, Optional<LocalDate> engagedOn, Optional<List<String>> rules, List<Office> missing) {
        var all = new ArrayList<Written.Invalid>();
        if (engagedOn.isEmpty()) all.add(new Written.Invalid("engagement", "conclusion.noDay"));
        else if (rules.isEmpty()) all.add(new Written.Invalid("rules", "conclusion.noRules"));
        text("reasons", draft.reasons(), "form.required").ifPresent(all::add);
        text("relevance", draft.relevance(), "form.required").ifPresent(all::add);
        text("money", draft.money(), "form.required").ifPresent(all::add);
        text("operators", draft.operators(), "form.required").ifPresent(all::add);
        if (!missing.isEmpty()) text("withoutVisas", draft.withoutVisas(), "conclusion.noVisaReason").ifPresent(all::add);
        return all;
    }

    private static Optional<Written.Invalid> text(String field, String said, String whereMissing) {
        if (Unseen.is(said)) return Optional.of(new Written.Invalid(field, whereMissing));
        if (Unseen.isWordless(said)) return Optional.of(new Written.Invalid(field, "conclusion.noWords"));
        return said.length() > Dossiers.TEXT_MAX ? Optional.of(new Written.Invalid(field, "dossier.tooLong")) : Optional.empty();
    }
}
