// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.faisceau.challenges.api.Edition;
import org.faisceau.kernel.api.Days;

/** An edition as JSON; {@code closesAt} is a minute of Paris, sorts are empty for everybody. */
record EditionAnswer(String id, String challenge, int year, String stage, String theme, String aim, String rules, String prize, String place, List<String> sorts, List<String> questions, List<CriterionBody> criteria,
        String opensOn, String closesAt, String decidedBy, String experimentFrom, String experimentUntil, String conclusion, String createdAt, String changedAt, int version) {
    static EditionAnswer of(Edition one, Instant now) {
        var content = one.content();
        return new EditionAnswer(one.id(), content.challenge(), content.year(), one.stage(now).name(), content.theme(), content.aim(), content.rules(), content.prize(), content.place(),
                content.sorts().stream().sorted().map(Enum::name).toList(), content.questions(), content.criteria().stream().map(it -> new CriterionBody(it.name(), it.weight())).toList(), Days.write(content.opensOn()),
                content.closesAt().map(LocalDateTime::toString).orElse(""), Days.write(content.decidedBy()), Days.write(content.experimentFrom()), Days.write(content.experimentUntil()), one.conclusion(),
                one.createdAt().toString(), one.changedAt().toString(), one.version());
    }
}
