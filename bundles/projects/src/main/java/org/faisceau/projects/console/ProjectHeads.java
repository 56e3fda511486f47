// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Optional;
import java.util.function.Function;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Visit;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the project a page belongs to, with what stands on top of it. */
@Component(service = ProjectHeads.class)
public final class ProjectHeads {
    private final Projects projects;
    private final Names names;

    @Activate
    public ProjectHeads(@Reference Projects projects, @Reference Names names) {
        this.projects = projects;
        this.names = names;
    }

    Optional<ProjectHead> of(Visit visit) {
        return projects.find(visit.actor(), visit.path("id")).map(one -> of(visit, one));
    }

    ProjectHead of(Visit visit, Project one) {
        return new ProjectHead(one, names.organisation(visit, one.content().bearer()), projects.mayChange(visit.actor(), one));
    }

    /** For who reads the project. */
    Answer reading(Visit visit, Function<ProjectHead, Answer> page) {
        return of(visit).map(page).orElseGet(() -> ProjectPage.absent(visit));
    }

    /** For who changes the project: what partners must not learn of each other. */
    Answer within(Visit visit, Function<ProjectHead, Answer> page) {
        return reading(visit, head -> head.mayChange() ? page.apply(head) : Answer.refused(visit.words(ProjectHeads.class).say("project.within")));
    }
}
