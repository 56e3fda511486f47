// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the demonstrators of all labs or of those that are named, as their list is narrowed and sorted. */
@Component
public final class DemonstratorExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(DemonstratorExport.class);
    private static final List<String> KEYS = List.of("lab", "name", "company", "place", "what", "measures", "from", "until");
    private static final int PAGE_MOST = 200;
    private final Labs labs;
    private final Demonstrators demonstrators;
    private final DemonstratorLines lines;

    @Activate
    public DemonstratorExport(@Reference Labs labs, @Reference Demonstrators demonstrators, @Reference DemonstratorLines lines) {
        this.labs = labs;
        this.demonstrators = demonstrators;
        this.lines = lines;
    }

    @Override
    public String kind() {
        return "demonstrators";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("tab.demonstrators");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("from") || key.equals("until") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "name" -> List.of("name", "what");
            case "standing" -> List.of();
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return List.of("lab", "text", "standing", "sort");
    }

    /** One lab after the other: a cursor is the lab's place and that within it. */
    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var all = labs.list(actor).stream().filter(lab -> LabHead.isWanted(filter, lab)).toList();
        int place = after.isEmpty() ? 0 : Integer.parseInt(after.substring(0, after.indexOf('/')));
        if (place >= all.size()) return new Slice<>(List.of(), "");
        var lab = all.get(place);
        var wanted = DemonstratorFilters.filter(name -> String.join(" ", filter.getOrDefault(name, List.of())), lines.today());
        var order = DemonstratorFilters.order(String.join("", filter.getOrDefault("sort", List.of())));
        var slice = demonstrators.page(actor, lab.id(), wanted, order, after.isEmpty() ? "" : after.substring(after.indexOf('/') + 1), Math.min(limit, PAGE_MOST));
        var next = !slice.next().isEmpty() ? place + "/" + slice.next() : place + 1 < all.size() ? place + 1 + "/" : "";
        return new Slice<>(lines.of(actor, lab.id(), slice.items()).stream().map(line -> row(lab, line)).toList(), next);
    }

    private static List<String> row(Lab lab, DemonstratorLine line) {
        var content = line.demonstrator().content();
        return List.of(lab.name(), content.name(), line.company(), content.place(), content.what(), content.measures(), content.from().toString(), Days.write(content.until()));
    }
}
