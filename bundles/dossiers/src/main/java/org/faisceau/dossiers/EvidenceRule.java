// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.Optional;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Unseen;

/** What a piece must have: a title, and a file, a link or a quotation. */
final class EvidenceRule {
    private static final int LINE_MAX = 200;
    private static final int LINK_MAX = 1000;

    private EvidenceRule() {}

    static Optional<Written> fault(Evidence.Draft draft) {
        if (Unseen.is(draft.title())) return invalid("title", "form.required");
        if (draft.title().length() > LINE_MAX) return invalid("title", "dossier.tooLong");
        if (draft.page().length() > LINE_MAX) return invalid("page", "dossier.tooLong");
        if (draft.quotation().length() > Dossiers.TEXT_MAX) return invalid("quotation", "dossier.tooLong");
        if (draft.link().length() > LINK_MAX) return invalid("link", "dossier.tooLong");
        if (!draft.link().isBlank() && !draft.link().strip().matches("https?://[^\\s/]+\\S*")) return invalid("link", "evidence.badLink");
        boolean isEmpty = draft.link().isBlank() && Unseen.is(draft.quotation()) && draft.file().isEmpty();
        return isEmpty ? invalid("title", "evidence.nothing") : Optional.empty();
    }

    private static Optional<Written> invalid(String field, String key) {
        return Optional.of(new Written.Invalid(field, key));
    }
}
