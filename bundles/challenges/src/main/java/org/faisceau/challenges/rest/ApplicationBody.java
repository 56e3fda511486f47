// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.challenges.api.ApplicantSort;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.RuleAnswer;
import org.jspecify.annotations.Nullable;

/** What an application is written from: Gson leaves out what the caller left out. */
record ApplicationBody(@Nullable String applicant, @Nullable String sort, @Nullable String contact, @Nullable String mail, @Nullable String title, @Nullable String project, @Nullable String site, @Nullable List<String> answers) {
    Application.Content content() {
        var named = Typed.text(sort).isEmpty() ? Optional.<ApplicantSort>empty() : Optional.of(Typed.one("sort", ApplicantSort.class, sort));
        var said = Objects.requireNonNullElse(answers, List.<String>of()).stream().map(one -> Typed.one("answers", RuleAnswer.class, one)).toList();
        return new Application.Content(Typed.text(applicant), named, Typed.text(contact), Typed.text(mail), Typed.text(title), Typed.text(project), Typed.text(site), said);
    }
}
