// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.documents.api.Exports;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the owner page after page and writes each before it asks for the next. */
@Component
public final class StreamedExports implements Exports {
    private static final int PAGE = 200;
    private final Tables tables;

    @Reference
    private volatile List<Exportable> exportables = List.of();

    @Activate
    public StreamedExports(@Reference Tables tables) {
        this.tables = tables;
    }

    StreamedExports(Tables tables, List<Exportable> exportables) {
        this.tables = tables;
        this.exportables = exportables;
    }

    @Override
    public List<String> kinds(Actor actor) {
        return exportables.stream().filter(one -> actor.is(one.role())).map(Exportable::kind).sorted().toList();
    }

    @Override
    public Optional<Source> source(Actor actor, Locale locale, String kind) {
        return of(kind).map(one -> new Source(kind, one.title(locale), one.role(), actor.is(one.role()), one.filters(), plain(one.title(locale), kind)));
    }

    @Override
    public int write(Actor actor, Locale locale, String kind, Map<String, List<String>> filter, List<String> shown, Format format, OutputStream out) throws IOException {
        var source = of(kind).filter(one -> actor.is(one.role())).orElseThrow(() -> new IllegalArgumentException("kind: one this actor may export, got " + kind));
        var known = filter.entrySet().stream().filter(each -> source.filters().contains(each.getKey()) && !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        var columns = source.columns(locale);
        var places = places(source, columns, shown);
        int lines = 0;
        try (var table = tables.write(format, source.title(locale), places.stream().map(columns::get).toList(), out)) {
            var page = source.rows(actor, locale, known, "", PAGE);
            for (var row : page.items()) table.row(places.stream().map(row::get).toList());
            lines += page.items().size();
            while (page.hasNext()) {
                page = source.rows(actor, locale, known, page.next(), PAGE);
                for (var row : page.items()) table.row(places.stream().map(row::get).toList());
                lines += page.items().size();
            }
        }
        return lines;
    }

    /** Where what is shown lies in a row, each place once; all of them where nothing of it does. */
    private static List<Integer> places(Exportable source, List<Column> columns, List<String> shown) {
        var keys = columns.stream().map(Column::key).toList();
        var places = shown.stream().flatMap(column -> source.shownBy(column).stream()).map(keys::indexOf).filter(at -> at >= 0).distinct().toList();
        return places.isEmpty() ? IntStream.range(0, keys.size()).boxed().toList() : places;
    }

    private Optional<Exportable> of(String kind) {
        return exportables.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    private static String plain(String title, String kind) {
        var plain = SortKey.of(title).replaceAll("[^a-z0-9]+", "-");
        return plain.isEmpty() ? kind : plain;
    }
}
