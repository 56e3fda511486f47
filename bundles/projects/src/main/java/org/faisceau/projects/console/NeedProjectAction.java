// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads from a need to a project that answers it. */
@Component
public final class NeedProjectAction implements Action {
    private final Projects projects;

    @Activate
    public NeedProjectAction(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public String id() {
        return "projects.begin";
    }

    @Override
    public String kind() {
        return Picks.NEED;
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(NeedProjectAction.class).say("project.new");
    }

    @Override
    public String icon() {
        return "network";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return projects.mayAdd(visit.actor()) ? Optional.of("/projects/new?about=" + ref) : Optional.empty();
    }
}
