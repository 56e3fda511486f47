// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Assessments;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iterations;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done in a project, to read: below {@code /projects/{id}}. */
@Component
public final class WorkResource implements Resource {
    private final Projects projects;
    private final Assessments assessments;
    private final Iterations iterations;
    private final Experiments experiments;

    @Activate
    public WorkResource(@Reference Projects projects, @Reference Assessments assessments, @Reference Iterations iterations, @Reference Experiments experiments) {
        this.projects = projects;
        this.assessments = assessments;
        this.iterations = iterations;
        this.experiments = experiments;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/projects/{id}/pillars", "What a project says of itself year by year, the latest first", Role.OBSERVER, AssessmentAnswer.class, this::assessments)
                .collection("/projects/{id}/iterations", "The iterations of a project, the last first", Role.OBSERVER, IterationAnswer.class, this::iterations)
                .collection("/projects/{id}/experiments", "The experiments of a project, changed last first", Role.OBSERVER, ExperimentAnswer.class, this::experiments);
    }

    private String project(Call call) {
        return projects.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound).id();
    }

    private Slice<AssessmentAnswer> assessments(Call call) {
        return Whole.by(one -> one.year() + "-" + one.question(), assessments.of(call.actor(), project(call))).page(call).map(AssessmentAnswer::of);
    }

    private Slice<IterationAnswer> iterations(Call call) {
        return Whole.by(Iteration::id, iterations.of(call.actor(), project(call))).page(call).map(IterationAnswer::of);
    }

    private Slice<ExperimentAnswer> experiments(Call call) {
        try {
            return experiments.page(call.actor(), ExperimentFilter.of(project(call)), false, call.after(), call.limit()).map(ExperimentAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }
}
