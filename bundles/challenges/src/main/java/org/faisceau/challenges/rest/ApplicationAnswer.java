// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.time.Instant;
import java.util.List;
import org.faisceau.challenges.api.Application;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;

/** An application as JSON, as the caller may see it. */
record ApplicationAnswer(String id, String challenge, String organisation, String applicant, String sort, String contact, String mail, String title, String project, String site, List<String> answers, String state,
        String sentAt, String admission, String outcome, String experimentProject, String experimentPlace, String experimentFrom, String experimentUntil, String experimentResult, String changedAt, int version) {
    static ApplicationAnswer of(Application one) {
        var content = one.content();
        var experiment = one.experiment();
        return new ApplicationAnswer(one.id(), one.edition(), one.organisation(), content.applicant(), content.sort().map(Enum::name).orElse(""), content.contact(), content.mail(), content.title(), content.project(), content.site(),
                content.answers().stream().map(Enum::name).toList(), one.state().name(), one.sentAt().map(Instant::toString).orElse(""), one.decisions().admission(), one.decisions().outcome(),
                experiment.project().map(Ref::toString).orElse(""), experiment.place(), Days.write(experiment.from()), Days.write(experiment.until()), experiment.result(), one.changedAt().toString(), one.version());
    }
}
