// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.Content;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Finding;
import org.faisceau.challenges.api.Finding.Standing;
import org.faisceau.challenges.api.RuleAnswer;
import org.faisceau.challenges.api.Written;
import org.faisceau.kernel.api.Unseen;

/** What is off in an application, what it lacks before it is sent, and what its answers say. Pure. */
final class ApplicationRule {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private ApplicationRule() {}

    static Optional<Written<Application>> obstacle(Content content) {
        if (Unseen.is(content.applicant())) return invalid("applicant", "form.required");
        if (content.applicant().length() > Applications.LINE_MAX) return invalid("applicant", "challenges.tooLong");
        if (content.contact().length() > Applications.LINE_MAX) return invalid("contact", "challenges.tooLong");
        if (content.title().length() > Applications.LINE_MAX) return invalid("title", "challenges.tooLong");
        if (content.project().length() > Applications.TEXT_MAX) return invalid("project", "challenges.tooLong");
        if (content.site().length() > Applications.TEXT_MAX) return invalid("site", "challenges.tooLong");
        boolean isMail = content.mail().isEmpty() || content.mail().length() <= Applications.LINE_MAX && MAIL.matcher(content.mail()).matches();
        return isMail ? Optional.empty() : invalid("mail", "application.badMail");
    }

    /** What must be there before it is sent: all that lacks, in the order of the form. */
    static Optional<Written<Application>> missing(Edition edition, Content content) {
        var fields = new ArrayList<String>();
        if (content.sort().isEmpty()) fields.add("sort");
        if (Unseen.is(content.contact())) fields.add("contact");
        if (content.mail().isEmpty()) fields.add("mail");
        if (Unseen.is(content.title())) fields.add("title");
        if (Unseen.is(content.project())) fields.add("project");
        for (int at = 0; at < edition.content().questions().size(); at++) {
            if (content.answer(at) == RuleAnswer.UNSAID) fields.add("answer" + (at + 1));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(Written.Invalid.of(fields.stream().map(field -> new Written.Fault(field, "form.required")).toList()));
    }

    /** No answer stands against an application: at most, somebody looks. */
    static List<Finding> findings(Edition edition, Content content) {
        var all = new ArrayList<Finding>();
        var sorts = edition.content().sorts();
        boolean isMeant = sorts.isEmpty() || content.sort().filter(sorts::contains).isPresent();
        all.add(new Finding("", isMeant ? Standing.NOTHING_AGAINST : Standing.TO_CHECK));
        for (int at = 0; at < edition.content().questions().size(); at++) {
            all.add(new Finding(edition.content().questions().get(at), content.answer(at) == RuleAnswer.YES ? Standing.NOTHING_AGAINST : Standing.TO_CHECK));
        }
        return all;
    }

    /** As it is kept. */
    static Content stripped(Content one) {
        return new Content(one.applicant().strip(), one.sort(), one.contact().strip(), one.mail().strip(), one.title().strip(), one.project().strip(), one.site().strip(), one.answers());
    }

    private static Optional<Written<Application>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }
}
