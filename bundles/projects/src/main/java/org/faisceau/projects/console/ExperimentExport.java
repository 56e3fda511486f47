// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the experiments of the list, as it is narrowed and sorted. */
@Component
public final class ExperimentExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(ExperimentExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("experiment", "experimentProject", "place", "protocol", "expected", "start", "end", "acceptability", "result", "verdict", "reason", "changed");
    private static final List<String> DAYS = List.of("start", "end", "changed");
    private final Experiments experiments;
    private final Projects projects;

    @Activate
    public ExperimentExport(@Reference Experiments experiments, @Reference Projects projects) {
        this.experiments = experiments;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "experiments";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("tab.experiments");
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
            case "experiment" -> List.of("experiment", "protocol", "expected", "acceptability", "result");
            case "start" -> List.of("start", "end");
            case "verdict" -> List.of("verdict", "reason");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return Stream.concat(ExperimentFilter.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = ExperimentFilter.read(name -> filter.getOrDefault(name, List.of()));
        var page = experiments.page(actor, wanted, filter.getOrDefault(ORDER, List.of("")).get(0).equals("title"), after, Math.min(limit, PAGE_MOST));
        var belong = projects.findAll(actor, page.items().stream().map(Experiment::project).distinct().toList());
        return page.map(one -> row(locale, one, belong));
    }

    private static List<String> row(Locale locale, Experiment one, Map<String, Project> belong) {
        var content = one.content();
        var project = belong.containsKey(one.project()) ? belong.get(one.project()).title() : "";
        return List.of(one.title(), project, content.place(), content.protocol(), content.expected(), Days.write(content.startsOn()), Days.write(content.endsOn()), content.acceptability(), content.result(),
                TEXTS.in(locale).say("experiment.verdict." + ExperimentList.verdict(one)), one.decision().map(Experiment.Decision::reason).orElse(""), Days.of(one.changedAt()).toString());
    }
}
