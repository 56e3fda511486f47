// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Measure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the measures of one experiment, with the columns that they are taken from. */
@Component
public final class MeasureExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(MeasureExport.class);
    private final Experiments experiments;

    @Activate
    public MeasureExport(@Reference Experiments experiments) {
        this.experiments = experiments;
    }

    @Override
    public String kind() {
        return "measures";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("measures.title");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return List.of(Column.text("series", words.say("measures.column.series")), new Column("day", words.say("measures.column.day"), Type.DAY), new Column("value", words.say("measures.column.value"), Type.NUMBER),
                Column.text("unit", words.say("measures.column.unit")));
    }

    @Override
    public List<String> filters() {
        return List.of("experiment");
    }

    /** Held whole: an experiment has a bounded number of them. */
    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var all = filter.getOrDefault("experiment", List.of()).stream().limit(1).flatMap(id -> experiments.measures(actor, id).stream()).toList();
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        int until = Math.min(all.size(), from + limit);
        return new Slice<>(all.subList(Math.min(from, until), until).stream().map(MeasureExport::row).toList(), until < all.size() ? String.valueOf(until) : "");
    }

    private static List<String> row(Measure one) {
        return List.of(one.series(), one.on().toString(), one.value().toPlainString(), one.unit());
    }
}
