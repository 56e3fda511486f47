// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.function.ToIntFunction;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.ActionPlans;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Assessments;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Question;
import org.faisceau.projects.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a project says of itself year by year, and the plan that follows: below {@code /projects/{id}}. */
@Component
public final class PillarsResource implements Resource {
    private static final String ANSWER = "/projects/{id}/pillars/{answer}";
    private static final String ACTION = "/projects/{id}/actions/{action}";
    private final Projects projects;
    private final Assessments assessments;
    private final ActionPlans plans;

    @Activate
    public PillarsResource(@Reference Projects projects, @Reference Assessments assessments, @Reference ActionPlans plans) {
        this.projects = projects;
        this.assessments = assessments;
        this.plans = plans;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/projects/{id}/pillars", "What a project says of itself year by year, the latest first", Role.OBSERVER, AssessmentAnswer.class, this::answers)
                .record(ANSWER, "One answer, by year and question such as 2026-TEAM", Role.OBSERVER, AssessmentAnswer.class, this::answer)
                .create("/projects/{id}/pillars", "Answer a question for a year for the first time", Role.BUYER, AssessmentBody.class, AssessmentAnswer.class, this::say)
                .change(ANSWER, "Answer it anew", Role.BUYER, AssessmentBody.class, AssessmentAnswer.class, this::sayAnew)
                .collection("/projects/{id}/actions", "The plan of a project, by day", Role.OBSERVER, ActionAnswer.class, this::actions)
                .record(ACTION, "One action", Role.OBSERVER, ActionAnswer.class, call -> versioned(action(call)))
                .create("/projects/{id}/actions", "Plan an action", Role.BUYER, ActionBody.class, ActionAnswer.class, this::plan)
                .change(ACTION, "Change an action", Role.BUYER, ActionBody.class, ActionAnswer.class, (call, body) -> versioned(written(plans.change(call.actor(), project(call), call.path("action"), call.seenVersion(), body.content()), PlannedAction::version)))
                .step(ACTION + "/removal", "Take an action out of the plan", Role.BUYER, NoBody.class, ActionAnswer.class, (call, none) -> versioned(written(plans.remove(call.actor(), project(call), call.path("action"), call.seenVersion()), PlannedAction::version)));
    }

    private String project(Call call) {
        return projects.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound).id();
    }

    private Slice<AssessmentAnswer> answers(Call call) {
        return Whole.by(AssessmentAnswer::id, assessments.of(call.actor(), project(call))).page(call).map(AssessmentAnswer::of);
    }

    private Versioned<AssessmentAnswer> answer(Call call) {
        return assessments.of(call.actor(), project(call)).stream().filter(one -> AssessmentAnswer.id(one).equals(call.path("answer"))).findFirst().map(PillarsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<AssessmentAnswer> say(Call call, AssessmentBody body) {
        var said = assessments.say(call.actor(), project(call), body.ofYear(), Typed.one("question", Question.class, body.question()), 0, body.content());
        if (said instanceof Written.Lost) throw Problem.conflict("This question has its answer for that year: change it.");
        var one = written(said, Assessment::version);
        return new Created<>(AssessmentAnswer.of(one), AssessmentAnswer.id(one), one.version());
    }

    private Versioned<AssessmentAnswer> sayAnew(Call call, AssessmentBody body) {
        var one = answer(call).value();
        return versioned(written(assessments.say(call.actor(), project(call), one.year(), Question.valueOf(one.question()), call.seenVersion(), body.content()), Assessment::version));
    }

    private Slice<ActionAnswer> actions(Call call) {
        return Whole.by(PlannedAction::id, plans.of(call.actor(), project(call))).page(call).map(ActionAnswer::of);
    }

    private PlannedAction action(Call call) {
        return plans.of(call.actor(), project(call)).stream().filter(one -> one.id().equals(call.path("action"))).findFirst().orElseThrow(Problem::notFound);
    }

    private Created<ActionAnswer> plan(Call call, ActionBody body) {
        var one = written(plans.add(call.actor(), project(call), body.content()), PlannedAction::version);
        return new Created<>(ActionAnswer.of(one), one.id(), one.version());
    }

    private static <R> R written(Written<R> written, ToIntFunction<R> version) {
        return Refusals.record(written, version, Refusals.WHO);
    }

    private static Versioned<AssessmentAnswer> versioned(Assessment one) {
        return new Versioned<>(AssessmentAnswer.of(one), one.version());
    }

    private static Versioned<ActionAnswer> versioned(PlannedAction one) {
        return new Versioned<>(ActionAnswer.of(one), one.version());
    }
}
