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
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Objectives;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Properties;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An innovation partnership, its objectives, gates and sheet of intellectual property: below {@code /projects/{id}}. */
@Component
public final class PartnershipResource implements Resource {
    private static final String OBJECTIVE = "/projects/{id}/objectives/{objective}";
    private static final String GATE = "/projects/{id}/gates/{gate}";
    private static final String PROPERTY = "/projects/{id}/property";
    private final Projects projects;
    private final Objectives objectives;
    private final Gates gates;
    private final Properties properties;

    @Activate
    public PartnershipResource(@Reference Projects projects, @Reference Objectives objectives, @Reference Gates gates, @Reference Properties properties) {
        this.projects = projects;
        this.objectives = objectives;
        this.gates = gates;
        this.properties = properties;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/projects/{id}/partnership", "Where an innovation partnership stands; who changes the project reads which gate comes and what keeps it shut", Role.OBSERVER, StandingAnswer.class, this::standing)
                .collection("/projects/{id}/objectives", "Intermediate objectives, by phase and day", Role.OBSERVER, ObjectiveAnswer.class, call -> Whole.by(Objective::id, objectives.of(call.actor(), project(call).id())).page(call).map(ObjectiveAnswer::of))
                .record(OBJECTIVE, "One objective", Role.OBSERVER, ObjectiveAnswer.class, this::objective)
                .create("/projects/{id}/objectives", "Add an objective", Role.BUYER, ObjectiveBody.class, ObjectiveAnswer.class, this::add)
                .change(OBJECTIVE, "Change an objective, or say whether it was reached", Role.BUYER, ObjectiveBody.class, ObjectiveAnswer.class, (call, body) -> versioned(objectives.change(call.actor(), project(call).id(), call.path("objective"), call.seenVersion(), body.content())))
                .step(OBJECTIVE + "/removal", "Take an objective away", Role.BUYER, NoBody.class, ObjectiveAnswer.class, (call, none) -> versioned(objectives.remove(call.actor(), project(call).id(), call.path("objective"), call.seenVersion())))
                .collection("/projects/{id}/gates", "Gates that were passed; none for who does not change the project", Role.OBSERVER, PassageAnswer.class, call -> Whole.by(one -> one.gate().name(), gates.of(call.actor(), project(call).id())).page(call).map(PassageAnswer::of))
                .record(GATE, "One gate that was passed", Role.BUYER, PassageAnswer.class, this::passage)
                .create("/projects/{id}/gates", "Decide the next gate in one’s own name, with a reason for each partner still in", Role.BUYER, PassageBody.class, PassageAnswer.class, this::pass)
                .step(GATE + "/reopening", "Take the last decision at a gate back, with a reason", Role.BUYER, ReasonBody.class, PassageAnswer.class, this::reopen)
                .record(PROPERTY, "The sheet of intellectual property, for who changes the project; version 0 before anybody wrote it", Role.BUYER, PropertyAnswer.class, this::property)
                .change(PROPERTY, "Write the sheet of intellectual property as a whole", Role.BUYER, PropertyBody.class, PropertyAnswer.class, this::write);
    }

    private Project project(Call call) {
        return projects.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
    }

    private Versioned<StandingAnswer> standing(Call call) {
        var project = project(call);
        var phase = gates.phase(call.actor(), project.id()).orElseThrow(Problem::notFound);
        return new Versioned<>(StandingAnswer.of(phase, gates.standing(call.actor(), project.id()), project.version()), project.version());
    }

    private Versioned<ObjectiveAnswer> objective(Call call) {
        return objectives.of(call.actor(), project(call).id()).stream().filter(one -> one.id().equals(call.path("objective"))).findFirst().map(one -> new Versioned<>(ObjectiveAnswer.of(one), one.version())).orElseThrow(Problem::notFound);
    }

    private Created<ObjectiveAnswer> add(Call call, ObjectiveBody body) {
        var one = Refusals.record(objectives.add(call.actor(), project(call).id(), body.content()), Objective::version, Refusals.WHO);
        return new Created<>(ObjectiveAnswer.of(one), one.id(), one.version());
    }

    private static Versioned<ObjectiveAnswer> versioned(Written<Objective> written) {
        var one = Refusals.record(written, Objective::version, Refusals.WHO);
        return new Versioned<>(ObjectiveAnswer.of(one), one.version());
    }

    private Versioned<PassageAnswer> passage(Call call) {
        return gates.of(call.actor(), project(call).id()).stream().filter(one -> one.gate().name().equals(call.path("gate"))).findFirst().map(one -> new Versioned<>(PassageAnswer.of(one), one.version())).orElseThrow(Problem::notFound);
    }

    private Created<PassageAnswer> pass(Call call, PassageBody body) {
        var gate = Typed.one("gate", Gate.class, body.gate());
        var passed = gates.pass(call.actor(), project(call).id(), gate, Typed.text(body.reason()), Typed.list(body.fates()).stream().map(FatePart::fate).toList());
        if (passed instanceof Written.Lost) throw Problem.conflict("This gate was passed already.");
        var one = Refusals.record(passed, Passage::version, Refusals.WHO);
        return new Created<>(PassageAnswer.of(one), one.gate().name(), one.version());
    }

    private Versioned<PassageAnswer> reopen(Call call, ReasonBody body) {
        var gate = Gate.valueOf(passage(call).value().gate());
        var one = Refusals.record(gates.reopen(call.actor(), project(call).id(), gate, call.seenVersion(), Typed.text(body.reason())), Passage::version, Refusals.WHO);
        return new Versioned<>(PassageAnswer.of(one), one.version());
    }

    private Versioned<PropertyAnswer> property(Call call) {
        var project = project(call);
        return properties.find(call.actor(), project.id()).map(one -> new Versioned<>(PropertyAnswer.of(one, project), one.version())).orElseThrow(Problem::notFound);
    }

    private Versioned<PropertyAnswer> write(Call call, PropertyBody body) {
        var project = project(call);
        var one = Refusals.record(properties.write(call.actor(), project.id(), call.seenVersion(), body.content(project)), PropertySheet::version, Refusals.WHO);
        return new Versioned<>(PropertyAnswer.of(one, project), one.version());
    }
}
