// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Project;

/**
 * A project as JSON.
 *
 * @param bearer identifier of the directory, as those of partners
 * @param needs identifiers, as solutions
 */
record ProjectAnswer(String id, String title, String summary, String bearer, String stage, String theme, String startsOn, String endsOn, boolean shared, List<PartnerPart> partners, List<String> needs,
        List<String> solutions, List<MemberPart> team, List<StepPart> steps, String createdAt, String changedAt, int version) {
    static ProjectAnswer of(Project one) {
        var content = one.content();
        var makeup = content.makeup();
        return new ProjectAnswer(one.id(), content.title(), content.summary(), content.bearer(), content.stage().name(), content.theme(), Days.write(content.startsOn()), Days.write(content.endsOn()), content.isShared(),
                makeup.partners().stream().map(PartnerPart::of).toList(), makeup.needs(), makeup.solutions(), makeup.team().stream().map(MemberPart::of).toList(), makeup.steps().stream().map(StepPart::of).toList(),
                one.createdAt().toString(), one.changedAt().toString(), one.version());
    }
}
