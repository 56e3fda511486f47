// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.db.tables.records.DirectorySolutionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Solutions in the bin: thirty days there, then gone with their files and what the journal holds of them. */
@Component(service = {Bin.class, SolutionBin.class})
public final class SolutionBin implements RowBin {
    private static final BinRows<DirectorySolutionRecord> ROWS = new BinRows<>(Solution.KIND, DIRECTORY_SOLUTION, DIRECTORY_SOLUTION.ID, DIRECTORY_SOLUTION.VERSION, DIRECTORY_SOLUTION.BINNED_AT, DIRECTORY_SOLUTION.BINNED_BY);
    private final BinShelf<DirectorySolutionRecord> shelf;

    @Activate
    public SolutionBin(@Reference Store store, @Reference Journal journal, @Reference RecordHolders holders) {
        this.shelf = BinShelf.of(store.schema("directory", SolutionBin.class), journal, ROWS, SolutionAccess::own, (tx, row) -> row.getTitle())
                .unless(holders::why).after(SolutionBin::dropFiles);
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(SolutionBin.class).in(locale).say("bin.solutions");
    }

    static boolean put(Writing tx, Actor actor, Solution one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }

    /** Out of the bin, where it lies there: what is taken over again is there again. */
    static void takeOut(Writing tx, String id) {
        ROWS.restore(tx, DSL.noCondition(), id);
    }

    private static void dropFiles(Writing tx, String id) {
        SolutionTable.row(tx, id).ifPresent(one -> Stream.of(SolutionPart.values()).forEach(part -> SolutionFileTable.drop(tx, one, part)));
    }
}
