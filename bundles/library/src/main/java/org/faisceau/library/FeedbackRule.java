// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedbacks;
import org.faisceau.library.api.Written;

/** What is off in what people write of a feedback. Pure. */
final class FeedbackRule {
    private FeedbackRule() {}

    static Optional<Written<Feedback>> obstacle(Feedback.Content content, LocalDate today) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > Feedbacks.TITLE_MAX) return invalid("title", "library.tooLong");
        if (Unseen.is(content.what())) return invalid("what", "form.required");
        if (content.what().length() > Feedbacks.TEXT_MAX) return invalid("what", "library.tooLong");
        if (content.result().length() > Feedbacks.TEXT_MAX) return invalid("result", "library.tooLong");
        if (content.lessons().length() > Feedbacks.TEXT_MAX) return invalid("lessons", "library.tooLong");
        if (content.authorityName().length() > Feedbacks.TITLE_MAX) return invalid("authorityName", "library.tooLong");
        if (content.partners().length() > Feedbacks.TITLE_MAX) return invalid("partners", "library.tooLong");
        if (content.source().length() > Feedbacks.TITLE_MAX) return invalid("source", "library.tooLong");
        if (content.month().filter(month -> month.isAfter(YearMonth.from(today))).isPresent()) return invalid("month", "feedback.future");
        if (content.isQuoted() && content.sourceDay().isEmpty()) return invalid("sourceDay", "feedback.noSourceDay");
        if (!content.isQuoted() && content.sourceDay().isPresent()) return invalid("source", "feedback.noSource");
        return content.sourceDay().filter(day -> day.isAfter(today)).isPresent() ? invalid("sourceDay", "feedback.future") : Optional.empty();
    }

    /** What keeps it from being shared. */
    static Optional<Written<Feedback>> obstacle(Feedback feedback, Optional<LocalDate> agreedOn, LocalDate today) {
        if (feedback.content().isQuoted()) return Optional.empty();
        if (agreedOn.isEmpty()) return invalid("agreedOn", "form.required");
        return agreedOn.get().isAfter(today) ? invalid("agreedOn", "feedback.future") : Optional.empty();
    }

    private static Optional<Written<Feedback>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    /** As it is kept. */
    static Feedback.Content stripped(Feedback.Content one) {
        return new Feedback.Content(one.sort(), one.title().strip(), one.what().strip(), one.result().strip(), one.lessons().strip(), one.amount(), one.month(), one.theme(), one.authority(),
                one.authorityName().strip(), one.partners().strip(), one.about(), one.source().strip(), one.sourceDay());
    }
}
