// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;

/** Between the form and a need's details. */
final class DetailFields {
    /** In the order of the form. */
    static final List<String> ALL = List.of("requirements", "timeLimit", "budget", "security", "negotiates", "department", "leader", "family", "anonymous");
    private static final int REQUIREMENTS_TEXT_MAX = Details.REQUIREMENTS_MAX * (Details.REQUIREMENT_MAX + 2);

    private DetailFields() {}

    /** The details, where the form has no problem. */
    static Optional<Detail> read(Form form) {
        var requirements = form.optional("requirements", REQUIREMENTS_TEXT_MAX).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var constraints = new Constraints(form.optional("timeLimit", Details.CONSTRAINT_MAX), form.optional("budget", Details.CONSTRAINT_MAX),
                form.optional("security", Details.CONSTRAINT_MAX), form.flag("negotiates"));
        var department = form.optional("department", Details.NAME_MAX);
        var leader = form.optional("leader", Details.NAME_MAX);
        var family = form.optional("family", Details.NAME_MAX);
        return form.hasProblems() ? Optional.empty()
                : Optional.of(new Detail(requirements, constraints, department, leader, family, form.flag("anonymous"), form.version()));
    }

    static Form filled(Detail detail) {
        return Form.blank().with("version", String.valueOf(detail.version())).with("requirements", String.join("\n", detail.requirements()))
                .with("timeLimit", detail.constraints().timeLimit()).with("budget", detail.constraints().budget())
                .with("security", detail.constraints().security()).with("negotiates", detail.constraints().negotiates() ? "yes" : "")
                .with("department", detail.department()).with("leader", detail.leader()).with("family", detail.family())
                .with("anonymous", detail.isAnonymous() ? "yes" : "");
    }
}
