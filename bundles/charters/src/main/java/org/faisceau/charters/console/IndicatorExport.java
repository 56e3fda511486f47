// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.charters.api.Indicator;
import org.faisceau.charters.api.Indicators;
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
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports indicators, a row for each year of each. */
@Component
public final class IndicatorExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(IndicatorExport.class);
    private static final List<String> KEYS = List.of("lab", "objective", "indicator", "unit", "year", "value", "measuredOn", "readAt", "aim", "note");
    private static final List<String> NUMBERS = List.of("year", "value", "measuredOn", "aim");
    private final Labs labs;
    private final Indicators indicators;

    @Activate
    public IndicatorExport(@Reference Labs labs, @Reference Indicators indicators) {
        this.labs = labs;
        this.indicators = indicators;
    }

    @Override
    public String kind() {
        return "indicators";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("tab.indicators");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say("column." + key), NUMBERS.contains(key) ? Type.NUMBER : key.equals("readAt") ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> filters() {
        return List.of("lab");
    }

    /** One lab after the other, so that each is measured once: a cursor is the lab’s place and that within it. */
    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var words = TEXTS.in(locale);
        var all = labs.list(actor).stream().filter(lab -> LabHead.isWanted(filter, lab)).toList();
        int place = after.isEmpty() ? 0 : Integer.parseInt(after.substring(0, after.indexOf('/')));
        if (place >= all.size()) return new Slice<>(List.of(), "");
        var lab = all.get(place);
        var rows = indicators.of(actor, lab.id()).stream().flatMap(board -> board.rows().stream()).flatMap(row -> row.cells().stream().map(cell -> row(words, lab, row.indicator(), cell))).toList();
        int from = after.isEmpty() ? 0 : Math.min(Integer.parseInt(after.substring(after.indexOf('/') + 1)), rows.size());
        int until = Math.min(rows.size(), from + limit);
        return new Slice<>(rows.subList(from, until), until < rows.size() ? place + "/" + until : place + 1 < all.size() ? place + 1 + "/0" : "");
    }

    private static List<String> row(Words words, Lab lab, Indicator indicator, Indicators.Cell cell) {
        return List.of(lab.name(), words.say("objective." + indicator.objective()), words.say("indicator." + indicator.word()), words.say("unitName." + indicator.unit()), String.valueOf(cell.year()),
                cell.value().map(String::valueOf).orElse(""), cell.of() == 0 ? "" : String.valueOf(cell.of()), cell.readAt().map(at -> Days.of(at).toString()).orElse(""), cell.aim().target().map(String::valueOf).orElse(""), cell.aim().note());
    }
}
