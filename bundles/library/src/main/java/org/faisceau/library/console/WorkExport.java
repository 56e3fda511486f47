// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkParameters;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the works of the list, as it is narrowed and sorted. */
@Component
public final class WorkExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(WorkExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("work", "kind", "summary", "theme", "step", "readers", "language", "link", "source", "reviewOn", "changed");
    private static final List<String> DAYS = List.of("reviewOn", "changed");
    private final Works works;
    private final SolutionThemes themes;

    @Activate
    public WorkExport(@Reference Works works, @Reference SolutionThemes themes) {
        this.works = works;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return "resources";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("works.file");
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
        return column.equals("work") ? List.of("work", "summary", "link") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(WorkParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = WorkParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return works.page(actor, wanted, WorkParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(actor, locale, one));
    }

    private List<String> row(Actor actor, Locale locale, Work one) {
        var words = TEXTS.in(locale);
        var content = one.content();
        var theme = content.theme().isEmpty() ? "" : themes.name(actor, content.theme(), locale);
        return List.of(one.title(), words.say("work.kind." + content.kind()), content.summary(), theme, content.step().map(step -> words.say("step." + step)).orElse(""), Saying.readers(words, content.readers()),
                Saying.language(words, content.language()), content.link(), content.source(), Days.write(content.reviewOn()), Days.of(one.changedAt()).toString());
    }
}
