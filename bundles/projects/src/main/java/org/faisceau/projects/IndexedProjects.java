// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Step;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has projects found by title, summary, what partners bring and steps. */
@Component
public final class IndexedProjects implements Indexed {
    private final Projects projects;

    @Activate
    public IndexedProjects(@Reference Projects projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return Project.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedProjects.class).in(locale).say("projects.title");
    }

    @Override
    public String icon() {
        return "network";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return projects.find(Actor.system(), ref.id()).map(IndexedProjects::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return projects.page(Actor.system(), ProjectFilter.all(), ProjectOrder.TITLE, after, limit).map(IndexedProjects::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return projects.find(actor, ref.id()).isPresent();
    }

    /** Who finds it, and what belongs to it. */
    static List<String> audience(Project one) {
        return Stream.concat(one.content().isShared() ? Stream.of(Audience.STAFF, Audience.RESIDENTS) : Stream.of(Audience.STAFF), one.sides().stream().map(Audience::organisation)).toList();
    }

    private static Thing thing(Project one) {
        var makeup = one.makeup();
        var told = Stream.of(Stream.of(one.content().summary()), makeup.partners().stream().map(Partner::part), makeup.steps().stream().map(Step::title)).flatMap(some -> some).toList();
        return new Thing(one.ref(), one.title(), String.join("\n", told), audience(one), List.of(), one.changedAt());
    }
}
