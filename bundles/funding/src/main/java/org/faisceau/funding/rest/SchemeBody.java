// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.Scheme.Confidence;
import org.faisceau.kernel.api.Euros;
import org.jspecify.annotations.Nullable;

/** What an own scheme is written from; amounts in euros with a point, questions a line each with what a no means after a bar. */
record SchemeBody(@Nullable String title, @Nullable String bearer, @Nullable String who, @Nullable String why, @Nullable String how, @Nullable String link, @Nullable String grant, @Nullable String advance, @Nullable String from,
        @Nullable String until, @Nullable String source, @Nullable String sourceDay, @Nullable String confidence, @Nullable String remark, @Nullable List<String> questions, @Nullable String replaces) {
    OwnScheme.Content content() {
        var asked = Objects.requireNonNullElse(questions, List.<String>of()).stream().map(SchemeBody::question).toList();
        return new OwnScheme.Content(Typed.text(replaces), Typed.text(title), Typed.text(bearer), Typed.text(who), Typed.text(why), Typed.text(how), Typed.text(link), amount("grant", grant), amount("advance", advance), Typed.day("from", from),
                Typed.day("until", until), Typed.text(source), Typed.day("sourceDay", sourceDay).orElseThrow(() -> Problem.invalid("sourceDay", "A day as 2027-05-10.")), Typed.one("confidence", Confidence.class, confidence),
                Typed.text(remark), asked);
    }

    private static OwnScheme.Question question(@Nullable String line) {
        var text = Typed.text(line);
        int bar = text.indexOf('|');
        return bar < 0 ? new OwnScheme.Question(text, "") : new OwnScheme.Question(text.substring(0, bar), text.substring(bar + 1));
    }

    private static Optional<Euros> amount(String field, @Nullable String typed) {
        try {
            return Typed.text(typed).isBlank() ? Optional.empty() : Optional.of(Euros.of(new BigDecimal(Typed.text(typed))));
        } catch (IllegalArgumentException off) {
            throw Problem.invalid(field, "An amount in euros as 12500.50.");
        }
    }
}
