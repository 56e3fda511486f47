// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Assessments;
import org.faisceau.projects.api.ActionPlans;
import org.faisceau.projects.api.Dues;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Objectives;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iterations;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.Properties;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Question;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Projects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each method that takes an actor, called by each role of a foreign organisation on what is not shared. */
public class ForeignEyesTest {
    private OpenProjects open;
    private Project secret;
    private PlannedAction action;
    private Iteration iteration;
    private Objective objective;
    private Experiment experiment;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        secret = open.project();
        secret = done(open.projects.change(MANAGER, secret.id(), 1, secret.content().about("Secret summary")));
        done(open.assessments.say(MANAGER, secret.id(), 2026, Question.TEAM, 0, new Assessment.Content(Level.BEGUN, "Secret answer")));
        action = done(open.plans.add(MANAGER, secret.id(), new PlannedAction.Content(Pillar.LAW, "Secret action", "", Optional.empty(), Optional.empty())));
        iteration = done(open.iterations.open(MANAGER, secret.id(), new Iteration.Content("Secret hypothesis", "Try", "Done")));
        objective = done(open.objectives.add(MANAGER, secret.id(), new Objective.Content(Phase.RESEARCH, "Secret objective", "", Optional.empty(), Objective.State.REACHED, "Seen")));
        experiment = done(open.experiments.add(MANAGER, secret.id(), Experiment.Content.titled("Secret experiment", "There", "So").with("It holds").until(OpenProjects.TODAY)));
        done(open.properties.write(MANAGER, secret.id(), 0, PropertySheet.Content.none()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @TestFactory
    Stream<DynamicTest> showsNothingForeignAndChangesNothing() {
        Map<Class<?>, Object> doors = Map.of(Projects.class, open.projects, Assessments.class, open.assessments, ActionPlans.class, open.plans, Iterations.class, open.iterations, Properties.class, open.properties,
                Objectives.class, open.objectives, Gates.class, open.gates, Experiments.class, open.experiments, Dues.class, open.dues);
        return doors.entrySet().stream().flatMap(door -> Arrays.stream(door.getKey().getMethods()).filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .filter(method -> !List.of("add", "mayAdd").contains(method.getName()) || door.getKey() != Projects.class)
                .flatMap(method -> foreigners().map(actor -> dynamicTest(door.getKey().getSimpleName() + "." + method.getName() + " as " + actor.role(), () -> sees(method, door, actor)))));
    }

    private static Stream<Actor> foreigners() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER)).stream().map(role -> new Actor("foreign-" + role, role, role == Role.NOBODY ? "" : "elsewhere"));
    }

    private void sees(Method method, Map.Entry<Class<?>, Object> door, Actor actor) throws Exception {
        var seen = String.valueOf(method.invoke(door.getValue(), Arrays.stream(method.getParameters()).map(parameter -> value(door.getKey(), parameter, actor)).toArray()));
        assertFalse(seen.contains("Secret") || seen.equals("true") || seen.startsWith("Done"), method.getName() + " says " + seen);
        assertEquals(secret, open.projects.find(MANAGER, secret.id()).orElseThrow());
        assertEquals(List.of(iteration), open.iterations.of(MANAGER, secret.id()));
        assertEquals(List.of(objective), open.objectives.of(MANAGER, secret.id()));
        assertEquals(List.of(), open.gates.of(MANAGER, secret.id()));
        assertEquals(Optional.of(experiment), open.experiments.find(MANAGER, experiment.id()));
        assertEquals(List.of(), open.experiments.measures(MANAGER, experiment.id()));
        assertEquals(List.of(action), open.plans.of(MANAGER, secret.id()));
        assertEquals(1, open.properties.find(MANAGER, secret.id()).orElseThrow().version());
        assertEquals("Secret answer", open.assessments.of(MANAGER, secret.id()).get(0).content().words());
    }

    private Object value(Class<?> door, Parameter parameter, Actor actor) {
        Map<Class<?>, Object> values = Map.ofEntries(Map.entry(Actor.class, actor), Map.entry(int.class, 1), Map.entry(Project.class, secret), Map.entry(Project.Content.class, secret.content().about("vandal")),
                Map.entry(ProjectFilter.class, ProjectFilter.all()), Map.entry(ProjectOrder.class, ProjectOrder.LATEST),
                Map.entry(Question.class, Question.TEAM), Map.entry(Assessment.Content.class, new Assessment.Content(Level.LASTING, "vandal")), Map.entry(PlannedAction.Content.class, action.content()),
                Map.entry(Iteration.Content.class, iteration.content()), Map.entry(Iteration.Verdict.class, Iteration.Verdict.STOP), Map.entry(PropertySheet.Content.class, PropertySheet.Content.none()),
                Map.entry(Objective.Content.class, objective.content()), Map.entry(Gate.class, Gate.RESEARCH), Map.entry(Experiment.Content.class, experiment.content()), Map.entry(Experiment.Verdict.class, Experiment.Verdict.BUY),
                Map.entry(ExperimentFilter.class, ExperimentFilter.all()), Map.entry(boolean.class, true), Map.entry(Optional.class, Optional.of(OpenProjects.TODAY.plusYears(1))), Map.entry(Period.class, new Period(OpenProjects.TODAY.minusYears(1), OpenProjects.TODAY.plusYears(1))));
        if (parameter.getType() == String.class && parameter.getName().equals("id") && door != Projects.class) return Map.of(ActionPlans.class, action.id(), Iterations.class, iteration.id(), Objectives.class, objective.id(), Experiments.class, experiment.id()).get(door);
        if (parameter.getType() == String.class) return parameter.getName().equals("after") ? "" : secret.id();
        if (parameter.getName().equals("fates")) return List.of(new Passage.Fate(open.firm, true, "vandal"), new Passage.Fate(open.rival, false, "vandal"));
        if (parameter.getName().equals("some") && door == Experiments.class) return List.of(new Measure("vandal", OpenProjects.TODAY, BigDecimal.ONE, ""));
        return Collection.class.isAssignableFrom(parameter.getType()) ? List.of(secret.id()) : values.get(parameter.getType());
    }
}
