// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The projects of one organisation, on its page. */
@Component
public final class OrganisationProjectsPanel implements Panel {
    private final Projects projects;

    @Activate
    public OrganisationProjectsPanel(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public String id() {
        return "projects.organisation";
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String title(Visit visit) {
        return ProjectsPanel.title(visit);
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return ProjectsPanel.show(projects, visit, ProjectFilter.all().of(ref.id()), "/projects?organisation=" + ref.id());
    }
}
