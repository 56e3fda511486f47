// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project.Content;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Step;
import org.faisceau.projects.api.Written;

/** What is off in what people write of a project. Pure. */
final class ProjectRule {
    /** Characters of an identifier. */
    private static final int ID_MAX = 80;

    private ProjectRule() {}

    static <R> Optional<Written<R>> obstacle(Content content) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > Projects.TITLE_MAX) return invalid("title", "projects.tooLong");
        if (content.summary().length() > Projects.TEXT_MAX) return invalid("summary", "projects.tooLong");
        if (content.bearer().isBlank()) return invalid("bearer", "form.required");
        boolean isBackwards = content.endsOn().filter(last -> content.startsOn().filter(last::isBefore).isPresent()).isPresent();
        return isBackwards ? invalid("endsOn", "project.badDays") : obstacle(content.bearer(), content.makeup());
    }

    private static <R> Optional<Written<R>> obstacle(String bearer, Makeup makeup) {
        var partners = makeup.partners().stream().map(Partner::organisation).toList();
        if (partners.contains(bearer)) return invalid("organisation", "project.bearerIsPartner");
        if (isTwice(partners)) return invalid("organisation", "project.twice");
        if (isTwice(makeup.needs())) return invalid("need", "project.twice");
        if (isTwice(makeup.solutions())) return invalid("solution", "project.twice");
        if (isTwice(makeup.team())) return invalid("person", "project.twice");
        if (makeup.partners().stream().anyMatch(one -> one.part().length() > Projects.TITLE_MAX)) return invalid("part", "projects.tooLong");
        if (makeup.steps().stream().anyMatch(one -> Unseen.is(one.title()))) return invalid("step", "form.required");
        if (makeup.steps().stream().anyMatch(one -> one.title().length() > Projects.TITLE_MAX)) return invalid("step", "projects.tooLong");
        if (makeup.needs().stream().anyMatch(ProjectRule::isNoName)) return invalid("need", "pick.none");
        if (makeup.solutions().stream().anyMatch(ProjectRule::isNoName)) return invalid("solution", "pick.none");
        if (makeup.team().stream().anyMatch(one -> isNoName(one.person()))) return invalid("person", "pick.none");
        if (partners.size() > Projects.PARTS_MOST) return invalid("organisation", "project.tooMany");
        if (makeup.needs().size() > Projects.PARTS_MOST) return invalid("need", "project.tooMany");
        if (makeup.solutions().size() > Projects.PARTS_MOST) return invalid("solution", "project.tooMany");
        if (makeup.team().size() > Projects.PARTS_MOST) return invalid("person", "project.tooMany");
        return makeup.steps().size() > Projects.PARTS_MOST ? invalid("step", "project.tooMany") : Optional.empty();
    }

    private static boolean isNoName(String id) {
        return id.isBlank() || id.length() > ID_MAX;
    }

    private static boolean isTwice(List<?> some) {
        return some.stream().distinct().count() < some.size();
    }

    static <R> Optional<Written<R>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    /** As it is kept. */
    static Content stripped(Content one) {
        var makeup = one.makeup().withPartners(one.makeup().partners().stream().map(partner -> new Partner(partner.organisation().strip(), partner.part().strip())).toList())
                .withSteps(one.makeup().steps().stream().map(step -> new Step(step.title().strip(), step.dueOn(), step.doneOn())).toList());
        return new Content(one.title().strip(), one.summary().replace("\r\n", "\n").strip(), one.bearer().strip(), one.stage(), one.theme(), one.startsOn(), one.endsOn(), one.isShared(), makeup);
    }
}
