// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.db.tables.records.DossiersDossierRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned drafts and withdrawn dossiers; who could put one there may take it out. */
@Component
public final class DossierBin implements Bin {
    private static final BinRows<DossiersDossierRecord> ROWS = new BinRows<>(Dossier.KIND, DOSSIERS_DOSSIER, DOSSIERS_DOSSIER.ID, DOSSIERS_DOSSIER.VERSION,
            DOSSIERS_DOSSIER.BINNED_AT, DOSSIERS_DOSSIER.BINNED_BY);
    private final Schema schema;

    @Activate
    public DossierBin(@Reference Store store) {
        this.schema = store.schema("dossiers", DossierBin.class);
    }

    @Override
    public String kind() {
        return Dossier.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(DossierBin.class).in(locale).say("dossiers.title");
    }

    @Override
    public Slice<Binned> page(Actor actor, String after, int limit) {
        return schema.read(tx -> {
            var page = ROWS.page(tx, WhoMay.read(actor), after, limit);
            return new Slice<>(page.items().stream().filter(row -> WhoMay.bin(actor, DossierTable.dossier(row))).map(DossierBin::binned).toList(), page.next());
        });
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> row(tx, actor, ref)).map(DossierBin::binned);
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> outcome(row(tx, actor, ref).isPresent() && ROWS.restore(tx, DSL.noCondition(), ref.id())));
    }

    /** What it named is dropped by the change log's followers and the sweeping of files. */
    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> outcome(row(tx, actor, ref).isPresent() && ROWS.end(tx, DSL.noCondition(), ref.id())));
    }

    @Override
    public int purge(LocalDate today, int limit) {
        return schema.write(Actor.system(), tx -> (int) ROWS.over(tx, today, limit).stream().filter(id -> ROWS.end(tx, DSL.noCondition(), id)).count());
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Dossier dossier, Instant now) {
        return ROWS.put(tx, actor, dossier.id(), dossier.version(), now);
    }

    private static Outcome outcome(boolean isDone) {
        return isDone ? new Outcome.Done() : new Outcome.Unknown();
    }

    private static Optional<DossiersDossierRecord> row(Reading tx, Actor actor, Ref ref) {
        return ROWS.find(tx, WhoMay.read(actor), ref.id()).filter(row -> WhoMay.bin(actor, DossierTable.dossier(row)));
    }

    private static Binned binned(DossiersDossierRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Dossier.KIND, row.getId()), row.getTitle(), row.getBinnedBy(), at, BinRows.until(at));
    }
}
