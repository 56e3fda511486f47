// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.faisceau.directory.DemonstrationOrganisations;
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
            var all = open.projects.page(MANAGER, ProjectFilter.all(), ProjectOrder.LATEST, "", 100).items();
            assertEquals(EnumSet.complementOf(EnumSet.of(Stage.STOPPED)), all.stream().map(one -> one.content().stage()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class))));
            assertTrue(all.stream().anyMatch(one -> !one.content().isShared()) && all.stream().anyMatch(one -> one.makeup().partners().size() == 3));
            assertTrue(all.stream().flatMap(one -> one.makeup().steps().stream()).anyMatch(step -> step.isLate(OpenProjects.TODAY)));
        }
    }
}
