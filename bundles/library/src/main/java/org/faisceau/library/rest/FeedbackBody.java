// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Feedback;
import org.jspecify.annotations.Nullable;

/** What a feedback is written from: Gson leaves out what the caller left out. */
record FeedbackBody(@Nullable String sort, @Nullable String title, @Nullable String what, @Nullable String result, @Nullable String lessons, @Nullable String amount, @Nullable String month, @Nullable String theme,
        @Nullable String authority, @Nullable String authorityName, @Nullable String partners, @Nullable String about, @Nullable String source, @Nullable String sourceDay) {
    Feedback.Content content() {
        return new Feedback.Content(Typed.one("sort", Feedback.Sort.class, sort), Typed.text(title), Typed.text(what), Typed.text(result), Typed.text(lessons), euros(Typed.text(amount)), Typed.month("month", month),
                Typed.text(theme), Typed.text(authority), Typed.text(authorityName), Typed.text(partners), ref(Typed.text(about)), Typed.text(source), Typed.day("sourceDay", sourceDay));
    }

    private static Optional<Euros> euros(String typed) {
        if (typed.isBlank()) return Optional.empty();
        if (!typed.matches("\\d{1,13}(\\.\\d{1,2})?")) throw Problem.invalid("amount", "Euros without tax, as 40000.00.");
        return Optional.of(Euros.of(new BigDecimal(typed)));
    }

    private static Optional<Ref> ref(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Ref.of(typed));
        } catch (IllegalArgumentException none) {
            throw Problem.invalid("about", "A kind and an identifier, as contract:….");
        }
    }
}
