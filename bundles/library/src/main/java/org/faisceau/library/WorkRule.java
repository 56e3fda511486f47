// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;

/** What is off in what people write of a work. Pure. */
final class WorkRule {
    private static final int YEARS_AHEAD = 10;

    private WorkRule() {}

    static Optional<Written<Work>> obstacle(Work.Content content, LocalDate today) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > Works.TITLE_MAX) return invalid("title", "library.tooLong");
        if (content.summary().length() > Works.SUMMARY_MAX) return invalid("summary", "library.tooLong");
        if (content.body().length() > Works.BODY_MAX) return invalid("body", "library.tooLong");
        if (content.source().length() > Works.TITLE_MAX) return invalid("source", "library.tooLong");
        if (!content.language().matches("[a-z]{2}")) return invalid("language", "work.noLanguage");
        if (!content.link().isEmpty() && WebAddress.of(content.link()).isEmpty()) return invalid("link", "work.badLink");
        if (content.kind() == WorkKind.PAGE && Unseen.is(content.body())) return invalid("body", "work.emptyPage");
        boolean isFar = content.reviewOn().filter(day -> day.isAfter(today.plusYears(YEARS_AHEAD))).isPresent();
        return isFar ? invalid("reviewOn", "work.farReview") : Optional.empty();
    }

    private static Optional<Written<Work>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    /** As it is kept. */
    static Work.Content stripped(Work.Content one) {
        return new Work.Content(one.kind(), one.title().strip(), one.summary().strip(), one.body().replace("\r\n", "\n").strip(), one.theme(), one.step(), one.readers(), one.language(), one.link().strip(),
                one.source().strip(), one.reviewOn(), one.isShared());
    }
}
