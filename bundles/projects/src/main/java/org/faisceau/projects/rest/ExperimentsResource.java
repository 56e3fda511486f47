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
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The experiments of a project with what was measured: below {@code /projects/{id}/experiments}. */
@Component
public final class ExperimentsResource implements Resource {
    private static final String ALL = "/projects/{id}/experiments";
    private static final String ONE = ALL + "/{experiment}";
    private final Projects projects;
    private final Experiments experiments;

    @Activate
    public ExperimentsResource(@Reference Projects projects, @Reference Experiments experiments) {
        this.projects = projects;
        this.experiments = experiments;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection(ALL, "The experiments of a project, changed last first", Role.OBSERVER, ExperimentAnswer.class, this::page)
                .record(ONE, "One experiment", Role.OBSERVER, ExperimentAnswer.class, call -> versioned(found(call)))
                .create(ALL, "Begin an experiment", Role.BUYER, ExperimentBody.class, ExperimentAnswer.class, this::begin)
                .change(ONE, "Change an open experiment", Role.BUYER, ExperimentBody.class, ExperimentAnswer.class, (call, body) -> written(experiments.change(call.actor(), found(call).id(), call.seenVersion(), body.content())))
                .step(ONE + "/decision", "Decide in one’s own name: STOP, BUY, or EXTEND with until, the new last day; with a reason", Role.BUYER, VerdictBody.class, ExperimentAnswer.class, this::decide)
                .step(ONE + "/reopening", "Take the decision back that ended it, with a reason", Role.BUYER, ReasonBody.class, ExperimentAnswer.class, (call, body) -> written(experiments.reopen(call.actor(), found(call).id(), call.seenVersion(), Typed.text(body.reason()))))
                .collection(ONE + "/measures", "What was measured, by series and day", Role.OBSERVER, MeasurePart.class, call -> Whole.by(one -> one.series() + " " + one.on(), experiments.measures(call.actor(), found(call).id())).page(call).map(MeasurePart::of))
                .step(ONE + "/measures", "Take measures; one of a series and day that has one takes its place, the journal keeps the old one", Role.BUYER, MeasuresBody.class, TakenAnswer.class, this::take);
    }

    private String project(Call call) {
        return projects.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound).id();
    }

    private Slice<ExperimentAnswer> page(Call call) {
        try {
            return experiments.page(call.actor(), ExperimentFilter.of(project(call)), false, call.after(), call.limit()).map(ExperimentAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Experiment found(Call call) {
        return experiments.find(call.actor(), call.path("experiment")).filter(one -> one.project().equals(call.path("id"))).orElseThrow(Problem::notFound);
    }

    private Created<ExperimentAnswer> begin(Call call, ExperimentBody body) {
        var one = Refusals.record(experiments.add(call.actor(), project(call), body.content()), Experiment::version, Refusals.WHO);
        return new Created<>(ExperimentAnswer.of(one), one.id(), one.version());
    }

    private Versioned<ExperimentAnswer> decide(Call call, VerdictBody body) {
        var verdict = Typed.one("verdict", Experiment.Verdict.class, body.verdict());
        return written(experiments.decide(call.actor(), found(call).id(), call.seenVersion(), verdict, Typed.text(body.reason()), Typed.day("until", body.until())));
    }

    private Versioned<TakenAnswer> take(Call call, MeasuresBody body) {
        var some = Typed.list(body.measures()).stream().map(MeasurePart::measure).toList();
        if (some.isEmpty() || some.size() > Experiments.TAKEN_MOST) throw Problem.invalid("measures", "1 to " + Experiments.TAKEN_MOST + " at once.");
        var taken = Refusals.record(experiments.take(call.actor(), found(call).id(), call.seenVersion(), some), it -> it.experiment().version(), Refusals.WHO);
        return new Versioned<>(TakenAnswer.of(taken), taken.experiment().version());
    }

    private static Versioned<ExperimentAnswer> written(Written<Experiment> written) {
        return versioned(Refusals.record(written, Experiment::version, Refusals.WHO));
    }

    private static Versioned<ExperimentAnswer> versioned(Experiment one) {
        return new Versioned<>(ExperimentAnswer.of(one), one.version());
    }
}
