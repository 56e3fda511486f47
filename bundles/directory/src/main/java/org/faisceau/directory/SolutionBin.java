// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.db.tables.records.DirectorySolutionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Solutions in the bin: thirty days there, then gone with their files and what the journal holds of them. */
@Component(service = {Bin.class, SolutionBin.class})
public final class SolutionBin implements Bin {
    private static final BinRows<DirectorySolutionRecord> ROWS = new BinRows<>(Solution.KIND, DIRECTORY_SOLUTION, DIRECTORY_SOLUTION.ID, DIRECTORY_SOLUTION.VERSION, DIRECTORY_SOLUTION.BINNED_AT, DIRECTORY_SOLUTION.BINNED_BY);
    private static final Texts TEXTS = Texts.beside(SolutionBin.class);
    private final BinShelf<DirectorySolutionRecord> shelf;

    @Activate
    public SolutionBin(@Reference Store store, @Reference Journal journal, @Reference RecordHolders holders) {
        this.shelf = new BinShelf<>(Solution.KIND, ROWS, store.schema("directory", SolutionBin.class), journal, holders, SolutionAccess::own, SolutionBin::binned, SolutionBin::loosened);
    }

    static boolean put(Writing tx, Actor actor, Solution one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }

    @Override
    public String kind() {
        return Solution.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("bin.solutions");
    }

    @Override
    public Slice<Binned> page(Actor actor, String after, int limit) {
        return shelf.page(actor, after, limit);
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return shelf.find(actor, ref);
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return shelf.restore(actor, ref);
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        return shelf.end(actor, ref, locale);
    }

    @Override
    public int purge(LocalDate today, int limit) {
        return shelf.purge(today, limit);
    }

    private static boolean loosened(Writing tx, String id) {
        SolutionTable.row(tx, id).ifPresent(one -> Stream.of(SolutionPart.values()).forEach(part -> SolutionFileTable.drop(tx, one, part)));
        return true;
    }

    private static Binned binned(DirectorySolutionRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Solution.KIND, row.getId()), row.getTitle(), row.getBinnedBy(), at, BinRows.until(at));
    }
}
