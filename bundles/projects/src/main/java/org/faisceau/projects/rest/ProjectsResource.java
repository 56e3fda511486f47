// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectParameters;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Stage;
import org.faisceau.projects.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /projects}. */
@Component
public final class ProjectsResource implements Resource {
    private final Projects projects;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public ProjectsResource(@Reference Projects projects) {
        this.projects = projects;
    }

    /** Outside the framework nobody sets the reference. */
    ProjectsResource over(List<Kind> some) {
        kinds = some;
        return this;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/projects", "Innovation projects, changed last first; filters: text, stage, theme (several by comma), organisation (bearer or partner), about (need:… or solution:…); sort", Role.OBSERVER, ProjectAnswer.class, this::page)
                .record("/projects/{id}", "One project", Role.OBSERVER, ProjectAnswer.class, this::one)
                .create("/projects", "Begin a project", Role.BUYER, ProjectBody.class, ProjectAnswer.class, this::create)
                .change("/projects/{id}", "Change a project, and what it is made of, as a whole", Role.BUYER, ProjectBody.class, ProjectAnswer.class, this::change);
    }

    private Slice<ProjectAnswer> page(Call call) {
        try {
            return projects.page(call.actor(), filter(call), ProjectParameters.order(call.query("sort")), call.after(), call.limit()).map(ProjectAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static ProjectFilter filter(Call call) {
        values(call, "stage").forEach(one -> Typed.one("stage", Stage.class, one));
        return ProjectParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : values(call, name));
    }

    private static List<String> values(Call call, String name) {
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private Versioned<ProjectAnswer> one(Call call) {
        return versioned(projects.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<ProjectAnswer> create(Call call, ProjectBody body) {
        var content = body.content();
        new Ties(kinds).check(call, Makeup.none(), content.makeup());
        var project = written(projects.add(call.actor(), content));
        return new Created<>(ProjectAnswer.of(project), project.id(), project.version());
    }

    private Versioned<ProjectAnswer> change(Call call, ProjectBody body) {
        var content = body.content();
        var before = projects.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        new Ties(kinds).check(call, before.makeup(), content.makeup());
        return versioned(written(projects.change(call.actor(), before.id(), call.seenVersion(), content)));
    }

    private static Project written(Written<Project> written) {
        return Refusals.record(written, Project::version, Refusals.WHO);
    }

    private static Versioned<ProjectAnswer> versioned(Project one) {
        return new Versioned<>(ProjectAnswer.of(one), one.version());
    }
}
