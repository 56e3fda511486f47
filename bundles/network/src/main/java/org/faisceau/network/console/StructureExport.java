// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

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
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureParameters;
import org.faisceau.network.api.Structures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the structures of the list, as it is narrowed and sorted. */
@Component
public final class StructureExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(StructureExport.class);
    private static final String ORDER = "sort";
    private static final int PAGE_MOST = 200;
    private static final List<String> KEYS = List.of("structure", "kind", "bearer", "place", "surface", "equipment", "neighbours", "programme", "site", "source", "sourceDay", "changed");
    private static final List<String> DAYS = List.of("sourceDay", "changed");
    private final Structures structures;

    @Activate
    public StructureExport(@Reference Structures structures) {
        this.structures = structures;
    }

    @Override
    public String kind() {
        return "structures";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("structures.file");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), key.equals("surface") ? Type.NUMBER : DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return column.equals("source") ? List.of("source", "sourceDay") : List.of(column);
    }

    @Override
    public List<String> filters() {
        return Stream.concat(StructureParameters.NAMES.stream(), Stream.of(ORDER)).toList();
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = StructureParameters.filter(name -> filter.getOrDefault(name, List.of()));
        return structures.page(actor, wanted, StructureParameters.order(filter.getOrDefault(ORDER, List.of("")).get(0)), after, Math.min(limit, PAGE_MOST)).map(one -> row(locale, one));
    }

    private List<String> row(Locale locale, Structure one) {
        var content = one.content();
        return List.of(one.name(), TEXTS.in(locale).say("structure.kind." + content.kind()), content.bearer(), content.place(), content.surface() == 0 ? "" : String.valueOf(content.surface()), content.equipment(),
                content.neighbours(), content.programme(), content.site(), content.source(), Days.write(content.sourceDay()), Days.of(one.changedAt()).toString());
    }
}
