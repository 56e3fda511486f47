// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Stage;
import org.jspecify.annotations.Nullable;

/** What a project is written from: Gson leaves out what the caller left out. */
record ProjectBody(@Nullable String title, @Nullable String summary, @Nullable String bearer, @Nullable String stage, @Nullable String theme, @Nullable String startsOn, @Nullable String endsOn, @Nullable Boolean shared,
        @Nullable List<PartnerPart> partners, @Nullable List<String> needs, @Nullable List<String> solutions, @Nullable List<MemberPart> team, @Nullable List<StepPart> steps) {
    Project.Content content() {
        var makeup = new Makeup(Typed.list(partners).stream().map(PartnerPart::partner).toList(), Typed.list(needs), Typed.list(solutions), Typed.list(team).stream().map(MemberPart::member).toList(),
                Typed.list(steps).stream().map(StepPart::step).toList());
        return new Project.Content(Typed.text(title), Typed.text(summary), Typed.text(bearer), stage == null ? Stage.PREPARED : Typed.one("stage", Stage.class, stage), Typed.text(theme), Typed.day("startsOn", startsOn),
                Typed.day("endsOn", endsOn), Boolean.TRUE.equals(shared), makeup);
    }
}
