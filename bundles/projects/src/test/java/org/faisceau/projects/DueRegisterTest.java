// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.projects.api.Due;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Stage;
import org.faisceau.projects.api.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DueRegisterTest {
    private static final Period YEAR = new Period(TODAY.minusYears(1), TODAY.plusDays(14));
    private OpenProjects open;
    private Project project;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        project = open.project();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Optional<LocalDate> day(int days) {
        return Optional.of(TODAY.plusDays(days));
    }

    private List<String> told(Actor actor) {
        return open.dues.dated(actor, YEAR, 100).stream().map(one -> one.sort() + " " + one.what() + " " + one.on().orElseThrow()).toList();
    }

    private Objective objective(Phase phase, Objective.State state) {
        return done(open.objectives.add(MANAGER, project.id(), new Objective.Content(phase, "Twenty minutes", "", day(5), state, state == Objective.State.OPEN ? "" : "Seen")));
    }

    private void pass(Gate gate) {
        done(open.gates.pass(MANAGER, project.id(), gate, "x", List.of(new Passage.Fate(open.firm, true, "x"), new Passage.Fate(open.rival, true, "x"))));
    }

    private List<String> gates() {
        return open.dues.gates(open.buyer).stream().map(Due::id).toList();
    }

    @Test
    void tellsWhatIsOpenOfEachSortByItsDay() {
        var steps = List.of(new Step("Pose", day(-3), Optional.empty()), new Step("Choose", day(-5), day(-4)), new Step("Later", day(15), Optional.empty()), new Step("Some day", Optional.empty(), Optional.empty()));
        done(open.projects.change(open.buyer, project.id(), 1, project.content().with(project.makeup().withSteps(steps))));
        objective(Phase.RESEARCH, Objective.State.OPEN);
        objective(Phase.NEED, Objective.State.REACHED);
        done(open.plans.add(MANAGER, project.id(), new PlannedAction.Content(Pillar.LAW, "Ask the lawyers", "", day(-9), Optional.empty())));
        done(open.plans.add(MANAGER, project.id(), new PlannedAction.Content(Pillar.LAW, "Asked", "", day(-9), day(-8))));
        var tried = done(open.experiments.add(MANAGER, project.id(), Experiment.Content.titled("Three ponds", "North", "A sonde").with("So").until(TODAY)));
        assertEquals(List.of("ACTION Ask the lawyers 2026-11-17", "STEP Pose 2026-11-23", "EXPERIMENT Three ponds 2026-11-26", "OBJECTIVE Twenty minutes 2026-12-01"), told(open.buyer));
        assertEquals(told(open.buyer), told(MANAGER));
        assertEquals(List.of(), told(open.partner), "who changes nothing has nothing to do");
        assertEquals(2, open.dues.dated(open.buyer, YEAR, 2).size());
        done(open.experiments.decide(MANAGER, tried.id(), 1, Experiment.Verdict.EXTEND, "One more week", day(7)));
        assertTrue(told(open.buyer).contains("EXPERIMENT Three ponds 2026-12-03"));
        assertTrue(open.dues.dated(open.buyer, YEAR, 100).stream().allMatch(Due::isOwn));
        assertFalse(open.dues.dated(MANAGER, YEAR, 100).stream().anyMatch(Due::isOwn), "somebody else began it");
    }

    @Test
    void daysOfOthersTakeNoPlaceOfOnesOwn() {
        var steps = List.of(new Step("Theirs", day(-5), Optional.empty()), new Step("Theirs too", day(-4), Optional.empty()));
        done(open.projects.change(open.buyer, project.id(), 1, project.content().with(project.makeup().withSteps(steps))));
        done(open.projects.add(MANAGER, Project.Content.titled("Mine", open.town).with(Makeup.none().withSteps(List.of(new Step("Ours", day(3), Optional.empty()))))));
        assertEquals(List.of("Ours"), open.dues.ownDated(MANAGER, YEAR, 2).stream().map(Due::what).toList());
        assertEquals(open.dues.dated(open.buyer, YEAR, 100), open.dues.ownDated(open.buyer, YEAR, 100), "its organisation bears both");
        assertEquals(List.of(), open.dues.ownDated(open.partner, YEAR, 100));
    }

    @Test
    void tellsNothingOfProjectsThatAreOverOrBinned() {
        var steps = project.makeup().withSteps(List.of(new Step("Pose", day(-3), Optional.empty())));
        var ended = done(open.projects.change(open.buyer, project.id(), 1, project.content().with(steps).at(Stage.ENDED)));
        assertEquals(List.of(), told(open.buyer));
        var again = done(open.projects.change(open.buyer, project.id(), 2, ended.content().at(Stage.RUNNING)));
        assertEquals(1, told(open.buyer).size());
        done(open.projects.bin(open.buyer, project.id(), again.version()));
        assertEquals(List.of(), told(open.buyer));
    }

    @Test
    void tellsAGateOnceAllThatItExaminesIsWritten() {
        assertEquals(List.of(), gates());
        objective(Phase.RESEARCH, Objective.State.REACHED);
        var second = objective(Phase.RESEARCH, Objective.State.OPEN);
        assertEquals(List.of(), gates(), "one is not examined");
        done(open.objectives.remove(MANAGER, project.id(), second.id(), 1));
        assertEquals(List.of("RESEARCH"), gates());
        assertEquals(List.of(), open.dues.gates(open.partner));
        pass(Gate.RESEARCH);
        assertEquals(List.of(), gates(), "the prototype has no objective yet");
        objective(Phase.PROTOTYPE, Objective.State.PARTLY);
        assertEquals(List.of("PROTOTYPE"), gates());
        pass(Gate.PROTOTYPE);
        assertEquals(List.of(), gates(), "the sheet of property is not whole");
        done(open.properties.write(MANAGER, project.id(), 0, new PropertySheet.Content(Map.of(open.town, "x", open.firm, "x", open.rival, "x"), "x", "x", "x", "x")));
        assertEquals(List.of("ACQUISITION"), gates());
    }
}
