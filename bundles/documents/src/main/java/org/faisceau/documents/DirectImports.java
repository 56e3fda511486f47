// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.faisceau.documents.api.DirectImport;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.Tally;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.api.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports a file where it lies. Read once beforehand, as an uploaded one is, so that a broken end costs nothing. */
@Component
public final class DirectImports implements DirectImport {
    private final Importables importables;
    private final MappingRegister mappings;
    private final Tables tables;

    @Activate
    public DirectImports(@Reference Importables importables, @Reference MappingRegister mappings, @Reference Tables tables) {
        this.importables = importables;
        this.mappings = mappings;
        this.tables = tables;
    }

    @Override
    public List<String> kinds(Actor actor) {
        return importables.kinds(actor);
    }

    @Override
    public Ran run(Actor actor, Locale locale, String kind, Path file, Map<String, String> wishes, Consumer<LineNote> told) {
        var importable = importables.of(actor, kind);
        if (importable.isEmpty()) return new Ran.Refused();
        try (var table = Opening.of(importable.get(), tables, file)) {
            FirstReading.check(table);
            var header = table.header();
            var usual = mappings.recall(kind, header).orElseGet(() -> new ColumnMapping(Recognition.of(header, importable.get())))
                    .within(header.size(), importable.get().columns(locale));
            var mapping = new WishedColumns(locale, header, importable.get().columns(locale)).over(usual, wishes);
            return lines(importable.get(), actor, locale, file, mapping, told);
        } catch (UnreadableTable why) {
            return new Ran.Unreadable(why, Tally.none());
        } catch (WishedColumns.Off off) {
            return new Ran.Unmapped(off.getMessage());
        }
    }

    private Ran lines(Importable importable, Actor actor, Locale locale, Path file, ColumnMapping mapping, Consumer<LineNote> told) {
        var tally = Tally.none();
        try (var table = Opening.of(importable, tables, file)) {
            var lines = new LineRun(importable, actor, locale, table.header().size(), mapping, false);
            while (table.hasNext()) {
                var chunk = lines.next(table);
                tally = tally.plus(chunk.report());
                chunk.notes().forEach(told);
            }
            return new Ran.Done(tally);
        } catch (UnreadableTable why) {
            return new Ran.Unreadable(why, tally);
        }
    }
}
