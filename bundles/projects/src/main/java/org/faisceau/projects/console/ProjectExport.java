// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.ProjectParameters;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the projects of the list, as it is narrowed and sorted. */
@Component
public final class ProjectExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(ProjectExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final int NAMES_MOST = 1000;
    private static final List<String> KEYS = List.of("project", "summary", "stage", "bearer", "partners", "start", "end", "next", "theme", "changed");
    private static final List<String> DAYS = List.of("start", "end", "changed");
    private final Projects projects;
    private final Organisations organisations;
    private final SolutionThemes themes;

    @Activate
    public ProjectExport(@Reference Projects projects, @Reference Organisations organisations, @Reference SolutionThemes themes) {
        this.projects = projects;
        this.organisations = organisations;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return "projects";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("projects.file");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "project" -> List.of("project", "summary");
            case "start" -> List.of("start", "end");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return Stream.concat(ProjectParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = ProjectParameters.filter(name -> filter.getOrDefault(name, List.of()));
        var page = projects.page(actor, wanted, ProjectParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST));
        var ids = page.items().stream().flatMap(ProjectExport::organisations).distinct().limit(NAMES_MOST).toList();
        var named = organisations.findAll(actor, ids);
        var called = page.items().stream().map(one -> one.content().theme()).filter(code -> !code.isEmpty()).distinct().collect(Collectors.toMap(code -> code, code -> themes.name(actor, code, locale)));
        return page.map(one -> row(locale, one, named, called));
    }

    private static Stream<String> organisations(Project one) {
        return Stream.concat(Stream.of(one.content().bearer()), one.makeup().partners().stream().map(Partner::organisation));
    }

    private static List<String> row(Locale locale, Project one, Map<String, Organisation> named, Map<String, String> themes) {
        var content = one.content();
        var partners = content.makeup().partners().stream().map(partner -> name(named, partner.organisation())).filter(name -> !name.isEmpty()).collect(Collectors.joining("\n"));
        return List.of(one.title(), content.summary(), TEXTS.in(locale).say("stage." + content.stage()), name(named, content.bearer()), partners, Days.write(content.startsOn()), Days.write(content.endsOn()),
                ProjectList.next(one).map(Step::title).orElse(""), themes.getOrDefault(content.theme(), ""), Days.of(one.changedAt()).toString());
    }

    private static String name(Map<String, Organisation> named, String id) {
        return named.containsKey(id) ? named.get(id).name() : "";
    }
}
