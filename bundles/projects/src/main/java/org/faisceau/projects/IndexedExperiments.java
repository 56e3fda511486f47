// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has experiments found by title, place, protocol, what was expected, what people say, and result; by who finds their project. */
@Component
public final class IndexedExperiments implements Indexed {
    private final Experiments experiments;
    private final Projects projects;

    @Activate
    public IndexedExperiments(@Reference Experiments experiments, @Reference Projects projects) {
        this.experiments = experiments;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return Experiment.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedExperiments.class).in(locale).say("experiments.title");
    }

    @Override
    public String icon() {
        return "flask";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return experiments.find(Actor.system(), ref.id()).flatMap(one -> projects.find(Actor.system(), one.project()).map(project -> thing(one, project)));
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        var page = experiments.page(Actor.system(), ExperimentFilter.all(), true, after, limit);
        var found = projects.findAll(Actor.system(), page.items().stream().map(Experiment::project).distinct().toList());
        return new Slice<>(page.items().stream().filter(one -> found.containsKey(one.project())).map(one -> thing(one, found.get(one.project()))).toList(), page.next());
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return experiments.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Experiment one, Project project) {
        var content = one.content();
        var told = List.of(content.place(), content.protocol(), content.expected(), content.acceptability(), content.result(), project.title());
        return new Thing(one.ref(), one.title(), String.join("\n", told), IndexedProjects.audience(project), List.of(), one.changedAt());
    }
}
