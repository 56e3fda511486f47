// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringParameters;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the gatherings of the list, as it is narrowed and sorted. */
@Component
public final class GatheringExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(GatheringExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("reference", "gathering", "day", "from", "until", "format", "place", "theme", "state", "owner", "expected");
    private final Gatherings gatherings;
    private final Formats formats;
    private final SolutionThemes themes;
    private final Accounts accounts;

    @Activate
    public GatheringExport(@Reference Gatherings gatherings, @Reference Formats formats, @Reference SolutionThemes themes, @Reference Accounts accounts) {
        this.gatherings = gatherings;
        this.formats = formats;
        this.themes = themes;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "gatherings";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("gatherings.file");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("day") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "gathering" -> List.of("reference", "gathering");
            case "day" -> List.of("day", "from", "until");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return Stream.concat(GatheringParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = GatheringParameters.filter(name -> filter.getOrDefault(name, List.of()));
        var page = gatherings.page(actor, wanted, GatheringParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST));
        var owners = accounts.shownNames(page.items().stream().map(one -> one.content().owner()).distinct().toList());
        var titles = named(page.items().stream().map(one -> one.content().format()), id -> formats.find(actor, id).map(kept -> kept.format().title().in(locale)).orElse(id));
        var sectors = named(page.items().stream().map(one -> one.content().theme()), code -> code.isEmpty() ? "" : themes.name(actor, code, locale));
        return page.map(one -> row(locale, one, titles.get(one.content().format()), sectors.get(one.content().theme()), owners.get(one.content().owner())));
    }

    /** A page has few formats and sectors: each is asked for once. */
    private static Map<String, String> named(Stream<String> some, UnaryOperator<String> name) {
        return some.distinct().collect(Collectors.toMap(one -> one, name));
    }

    private static List<String> row(Locale locale, Gathering one, String format, String theme, String owner) {
        var content = one.content();
        return List.of(one.reference(), one.title(), content.day().toString(), content.from().toString(), content.until().toString(), format, content.place(), theme,
                TEXTS.in(locale).say("state." + one.state()), owner, String.valueOf(content.expected().sum()));
    }
}
