// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Written;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.WebAddress;

/** What an own scheme must keep to. Pure. */
final class SchemeRule {
    private SchemeRule() {}

    /** @param shipped identifiers of those that ship */
    static Optional<Written<OwnScheme>> obstacle(OwnScheme.Content one, LocalDate today, Set<String> shipped) {
        if (Unseen.is(one.title())) return invalid("title", "form.required");
        if (Unseen.is(one.bearer())) return invalid("bearer", "form.required");
        if (Unseen.is(one.source())) return invalid("source", "form.required");
        if (one.title().length() > OwnSchemes.LINE_MAX) return invalid("title", "funding.tooLong");
        if (one.bearer().length() > OwnSchemes.LINE_MAX) return invalid("bearer", "funding.tooLong");
        if (one.source().length() > OwnSchemes.LINE_MAX) return invalid("source", "funding.tooLong");
        if (Stream.of(one.who(), one.why(), one.how(), one.remark()).anyMatch(text -> text.length() > OwnSchemes.TEXT_MAX)) return invalid("who", "funding.tooLong");
        if (!one.link().isEmpty() && WebAddress.of(one.link()).isEmpty()) return invalid("link", "scheme.badLink");
        if (!one.replaces().isEmpty() && !shipped.contains(one.replaces())) return invalid("replaces", "form.unknownChoice");
        if (one.sourceDay().isAfter(today)) return invalid("sourceDay", "scheme.sourceToCome");
        if (one.from().isPresent() && one.until().filter(last -> last.isBefore(one.from().get())).isPresent()) return invalid("until", "scheme.endsBefore");
        if (one.grant().filter(euros -> euros.cents() <= 0).isPresent()) return invalid("grant", "scheme.noAmount");
        if (one.advance().filter(euros -> euros.cents() <= 0).isPresent()) return invalid("advance", "scheme.noAmount");
        if (one.questions().size() > OwnSchemes.QUESTIONS_MOST) return invalid("questions", "scheme.tooManyQuestions");
        boolean isOff = one.questions().stream().anyMatch(it -> Unseen.is(it.text()) || Stream.of(it.text(), it.against()).anyMatch(text -> text.length() > OwnSchemes.LINE_MAX || text.lines().count() > 1 || text.contains("|")));
        return isOff ? invalid("questions", "scheme.badQuestion") : Optional.empty();
    }

    private static Optional<Written<OwnScheme>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    /** As it is kept. */
    static OwnScheme.Content stripped(OwnScheme.Content one) {
        return new OwnScheme.Content(one.replaces().strip(), one.title().strip(), one.bearer().strip(), one.who().strip(), one.why().strip(), one.how().strip(), one.link().strip(), one.grant(), one.advance(), one.from(), one.until(),
                one.source().strip(), one.sourceDay(), one.confidence(), one.remark().strip(), one.questions().stream().map(it -> new OwnScheme.Question(it.text().strip(), it.against().strip())).toList());
    }
}
