// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Projects;

/** What the panels on needs, solutions and organisations share. */
final class ProjectsPanel {
    private static final int SHOWN = 5;

    private ProjectsPanel() {}

    static String title(Visit visit) {
        return visit.words(ProjectsPanel.class).say("menu.projects");
    }

    static Optional<Content> show(Projects projects, Visit visit, ProjectFilter filter, String all) {
        var page = projects.page(visit.actor(), filter, ProjectOrder.LATEST, "", SHOWN);
        return page.items().isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().projectsPanel(visit.words(ProjectsPanel.class), page, all));
    }
}
