// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names projects for others. */
@Component
public final class ProjectWord implements Kind {
    private final Projects projects;

    @Activate
    public ProjectWord(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public String word() {
        return Project.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return projects.find(actor, ref.id()).map(Project::title);
    }

    @Override
    public Map<Ref, String> titles(Actor actor, Collection<Ref> refs, Locale locale) {
        return projects.findAll(actor, refs.stream().map(Ref::id).distinct().toList()).values().stream().collect(Collectors.toMap(Project::ref, Project::title));
    }

    @Override
    public String address(Ref ref) {
        return Project.address(ref.id());
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return projects.page(actor, ProjectFilter.all().withText(text), ProjectOrder.TITLE, "", limit).items().stream().map(Project::ref).toList();
    }
}
