// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.directory.DemonstrationOrganisations;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DemonstrationProjectsTest {
    @Test
    void hasProjectsSharedAndNotWithPartnersAndALateStep(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            new DemonstrationOrganisations(open.organisations).load();
            new DemonstrationProjects(open.projects, open.themes, open.organisations, open.clock).load();
            new DemonstrationWork(open.projects, open.assessments, open.plans, open.iterations, open.properties, open.objectives, open.gates, open.experiments, open.clock, name -> MANAGER).load();
            assertEquals(2, open.experiments.count(MANAGER, ExperimentFilter.all(), 10));
            assertEquals(1, open.experiments.count(MANAGER, new ExperimentFilter("", "BUY", ""), 10));
            var earth = open.projects.page(MANAGER, ProjectFilter.all().withText("terres"), ProjectOrder.LATEST, "", 1).items().get(0);
            assertEquals(List.of("gate.openObjectives"), open.gates.standing(MANAGER, earth.id()).orElseThrow().obstacles());
            var all = open.projects.page(MANAGER, ProjectFilter.all(), ProjectOrder.LATEST, "", 100).items();
            assertEquals(EnumSet.complementOf(EnumSet.of(Stage.STOPPED)), all.stream().map(one -> one.content().stage()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class))));
            assertTrue(all.stream().anyMatch(one -> !one.content().isShared()) && all.stream().anyMatch(one -> one.makeup().partners().size() == 3));
            assertTrue(all.stream().flatMap(one -> one.makeup().steps().stream()).anyMatch(step -> step.isLate(OpenProjects.TODAY)));
        }
    }
}
