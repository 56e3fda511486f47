// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Veil;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Project.Content;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Written;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of projects: transactions and who may. */
@Component
public final class ProjectRegister implements Projects {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final SolutionThemes themes;
    private final Organisations organisations;
    @Reference
    private volatile List<Veil> veils = List.of();

    @Activate
    public ProjectRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference SolutionThemes themes, @Reference Organisations organisations) {
        this.schema = store.schema("projects", ProjectRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.themes = themes;
        this.organisations = organisations;
    }

    /** Outside the framework nobody sets the reference. */
    ProjectRegister over(List<Veil> some) {
        veils = some;
        return this;
    }

    private NeedTie tie(Actor actor) {
        return new NeedTie(actor, veils);
    }

    @Override
    public Slice<Project> page(Actor actor, ProjectFilter filter, ProjectOrder order, String after, int limit) {
        var page = ProjectQuery.keyset(order).page(limit, after);
        var tie = tie(actor);
        var told = tie.told(filter.about());
        Slice<Project> found = schema.read(tx -> {
            var slice = page.slice(tx.sql().selectFrom(PROJECTS_PROJECT).where(WhoMay.see(actor), page.condition(), ProjectQuery.conditions(filter), told).orderBy(page.order()).limit(page.fetch()).fetch(), row -> row);
            return new Slice<>(ProjectTable.projects(tx, slice.items()), slice.next());
        });
        return new Slice<>(found.items().stream().map(tie.over(found.items())).toList(), found.next());
    }

    @Override
    public int count(Actor actor, ProjectFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        var told = tie(actor).told(filter.about());
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(PROJECTS_PROJECT).where(WhoMay.see(actor), ProjectQuery.conditions(filter), told).limit(most)));
    }

    @Override
    public Optional<Project> find(Actor actor, String id) {
        return schema.read(tx -> ProjectTable.find(tx, actor, id)).map(one -> tie(actor).over(List.of(one)).apply(one));
    }

    @Override
    public Map<String, Project> findAll(Actor actor, Collection<String> some) {
        var found = schema.read(tx -> ProjectTable.projects(tx, tx.sql().selectFrom(PROJECTS_PROJECT).where(PROJECTS_PROJECT.ID.in(some), WhoMay.see(actor)).fetch()));
        return found.stream().map(tie(actor).over(found))
                .collect(Collectors.toMap(Project::id, one -> one));
    }

    @Override
    public Written<Project> add(Actor actor, Content typed) {
        if (!mayAdd(actor)) return new Written.Refused<>();
        var content = ProjectRule.stripped(typed);
        var named = named(content);
        return obstacle(actor, content, Optional.empty(), named).orElseGet(() -> schema.write(actor, tx -> new Written.Done<>(ProjectTable.insert(tx, actor, ids.next(), content, names(named), clock.instant()))));
    }

    @Override
    public Written<Project> change(Actor actor, String id, int seenVersion, Content typed) {
        var content = ProjectRule.stripped(typed);
        var named = named(content);
        var fault = obstacle(actor, content, find(actor, id).map(Project::content), named);
        return ProjectDoor.write(schema, actor, id, (tx, before) -> before.version() != seenVersion ? new Written.Lost<>(before)
                : fault.or(() -> keptByAGate(tx, before, content)).orElseGet(() -> ProjectTable.change(tx, before, content, names(named), clock.instant()).<Written<Project>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(before))));
    }

    /** Whom a gate kept, or chose, does not go by the way: its reasons would be about nobody. */
    private static Optional<Written<Project>> keptByAGate(Reading tx, Project before, Content after) {
        var gone = before.makeup().partners().stream().map(Partner::organisation).collect(Collectors.toCollection(HashSet::new));
        after.makeup().partners().forEach(one -> gone.remove(one.organisation()));
        gone.retainAll(gone.isEmpty() ? gone : GateRegister.kept(tx, before.id()));
        return gone.isEmpty() ? Optional.empty() : ProjectRule.invalid("organisation", "project.keptByAGate");
    }

    private Map<String, Organisation> named(Content content) {
        return organisations.findAll(Actor.system(), Stream.concat(Stream.of(content.bearer()), content.makeup().partners().stream().map(Partner::organisation)).filter(one -> !one.isEmpty()).distinct().limit(PARTS_MOST + 1L).toList());
    }

    private static String names(Map<String, Organisation> named) {
        return ProjectTable.names(named.values().stream());
    }

    /** @param before what it said, of which theme and organisations may have gone since */
    private Optional<Written<Project>> obstacle(Actor actor, Content content, Optional<Content> before, Map<String, Organisation> named) {
        boolean isKnown = content.theme().isEmpty() || before.filter(was -> was.theme().equals(content.theme())).isPresent() || themes.codes(actor).contains(content.theme());
        if (!isKnown) return ProjectRule.invalid("theme", "project.noTheme");
        if (before.filter(was -> was.bearer().equals(content.bearer())).isEmpty() && !content.bearer().isEmpty()) {
            var bearer = Optional.ofNullable(named.get(content.bearer())).filter(one -> one.kind().isPublic());
            if (bearer.isEmpty()) return ProjectRule.invalid("bearer", "project.noBearer");
            if (!actor.is(Role.MANAGER) && !actor.belongsTo(content.bearer())) return ProjectRule.invalid("bearer", "project.foreign");
        }
        var old = new ArrayList<>(before.map(was -> was.makeup().partners()).orElse(List.of()).stream().map(Partner::organisation).toList());
        boolean areKnown = content.makeup().partners().stream().map(Partner::organisation).allMatch(one -> old.contains(one) || named.containsKey(one));
        if (!areKnown) return ProjectRule.invalid("organisation", "project.noPartner");
        var kept = before.map(was -> was.makeup().steps()).orElse(List.of());
        boolean isToCome = content.makeup().steps().stream().anyMatch(one -> !kept.contains(one) && one.doneOn().filter(Days.today(clock)::isBefore).isPresent());
        return isToCome ? ProjectRule.invalid("step", "step.toCome") : ProjectRule.obstacle(content);
    }

    @Override
    public Written<Project> bin(Actor actor, String id, int seenVersion) {
        return ProjectDoor.write(schema, actor, id, (tx, before) -> before.version() == seenVersion && ProjectBin.put(tx, actor, before, clock.instant()) ? new Written.Done<>(before) : new Written.Lost<>(before));
    }

    @Override
    public boolean mayAdd(Actor actor) {
        return WhoMay.add(actor);
    }

    @Override
    public boolean mayChange(Actor actor, Project project) {
        return WhoMay.change(actor, project);
    }
}
