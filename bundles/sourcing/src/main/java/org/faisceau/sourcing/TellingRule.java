// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.api.Written;

/** What is off in what one wishes to tell. Pure. */
final class TellingRule {
    private TellingRule() {}

    /** @param isDocumentKnown true where it hands out nothing, or a document of the campaign */
    static Optional<Written> obstacle(Ledger.Telling telling, Set<String> panel, boolean isDocumentKnown) {
        if (telling.kind() == Entry.Kind.NEED) return invalid("kind", "form.unknownChoice");
        if (telling.way() == Told.Way.CONSOLE) return invalid("way", "form.unknownChoice");
        if (telling.kind() == Entry.Kind.NOTICE && telling.way() == Told.Way.SPOKEN) return invalid("way", "notice.written");
        if (telling.kind() == Entry.Kind.DOCUMENT && telling.document().isEmpty()) return invalid("document", "document.choose");
        if (Unseen.is(telling.title())) return invalid("title", "form.required");
        if (telling.title().length() > Ledger.TITLE_MAX) return invalid("title", "campaign.tooLong");
        if (Unseen.is(telling.body()) && telling.document().isEmpty()) return invalid("body", "form.required");
        if (telling.body().length() > Ledger.BODY_MAX) return invalid("body", "campaign.tooLong");
        if (!isDocumentKnown) return invalid("document", "document.unknown");
        if (panel.isEmpty()) return invalid("company", "panel.empty");
        return panel.containsAll(telling.companies()) ? Optional.empty() : invalid("company", "panel.notIn");
    }

    private static Optional<Written> invalid(String field, String key) {
        return Optional.of(new Written.Invalid(field, key));
    }
}
