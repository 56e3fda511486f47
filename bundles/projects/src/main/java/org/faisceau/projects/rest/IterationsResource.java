// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iterations;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The iterations of a project: below {@code /projects/{id}/iterations}. */
@Component
public final class IterationsResource implements Resource {
    private static final String ALL = "/projects/{id}/iterations";
    private static final String ONE = ALL + "/{iteration}";
    private final Projects projects;
    private final Iterations iterations;

    @Activate
    public IterationsResource(@Reference Projects projects, @Reference Iterations iterations) {
        this.projects = projects;
        this.iterations = iterations;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection(ALL, "The iterations of a project, the last first", Role.OBSERVER, IterationAnswer.class, this::page)
                .record(ONE, "One iteration", Role.OBSERVER, IterationAnswer.class, this::one)
                .create(ALL, "Open the next iteration, once the one before is decided", Role.BUYER, IterationBody.class, IterationAnswer.class, this::open)
                .change(ONE, "Change an open iteration", Role.BUYER, IterationBody.class, IterationAnswer.class, (call, body) -> versioned(iterations.change(call.actor(), project(call), call.path("iteration"), call.seenVersion(), body.content())))
                .step(ONE + "/decision", "Decide an iteration in one’s own name: GO_ON, CHANGE or STOP, with a reason and what comes next", Role.BUYER, TurnBody.class, IterationAnswer.class, this::decide);
    }

    private String project(Call call) {
        return projects.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound).id();
    }

    private Slice<IterationAnswer> page(Call call) {
        return Whole.by(Iteration::id, iterations.of(call.actor(), project(call))).page(call).map(IterationAnswer::of);
    }

    private Versioned<IterationAnswer> one(Call call) {
        return iterations.of(call.actor(), project(call)).stream().filter(one -> one.id().equals(call.path("iteration"))).findFirst().map(one -> new Versioned<>(IterationAnswer.of(one), one.version())).orElseThrow(Problem::notFound);
    }

    private Created<IterationAnswer> open(Call call, IterationBody body) {
        var one = written(iterations.open(call.actor(), project(call), body.content()));
        return new Created<>(IterationAnswer.of(one), one.id(), one.version());
    }

    private Versioned<IterationAnswer> decide(Call call, TurnBody body) {
        var verdict = Typed.one("verdict", Iteration.Verdict.class, body.verdict());
        return versioned(iterations.decide(call.actor(), project(call), call.path("iteration"), call.seenVersion(), verdict, Typed.text(body.reason()), Typed.text(body.next())));
    }

    private static Iteration written(Written<Iteration> written) {
        return Refusals.record(written, Iteration::version, Refusals.WHO);
    }

    private static Versioned<IterationAnswer> versioned(Written<Iteration> written) {
        var one = written(written);
        return new Versioned<>(IterationAnswer.of(one), one.version());
    }
}
