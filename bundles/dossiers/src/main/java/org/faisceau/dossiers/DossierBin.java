// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.faisceau.console.spi.Bin;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.db.tables.records.DossiersDossierRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned drafts and withdrawn dossiers; who could put one there may take it out. */
@Component
public final class DossierBin implements Bin {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DAYS = 30;
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
        var page = Keyset.descending(DOSSIERS_DOSSIER.BINNED_AT, DOSSIERS_DOSSIER.ID).page(limit, after);
        return schema.read(tx -> {
            var rows = tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.BINNED_AT.gt(0L)).and(WhoMay.read(actor)).and(page.condition()).orderBy(page.order()).limit(page.fetch()).fetch();
            var slice = page.slice(rows, row -> row);
            return new Slice<>(slice.items().stream().filter(row -> WhoMay.bin(actor, DossierTable.dossier(row))).map(DossierBin::binned).toList(), slice.next());
        });
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> row(tx, actor, ref)).map(DossierBin::binned);
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return write(actor, ref, BinTable::restore);
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        return write(actor, ref, BinTable::end);
    }

    @Override
    public int purge(LocalDate today, int limit) {
        long before = today.minusDays(DAYS).atStartOfDay(PARIS).toInstant().toEpochMilli();
        return schema.write(Actor.system(), tx -> {
            var old = tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.BINNED_AT.gt(0L), DOSSIERS_DOSSIER.BINNED_AT.lt(before)).orderBy(DOSSIERS_DOSSIER.ID).limit(limit).fetch();
            old.forEach(row -> BinTable.end(tx, DossierTable.dossier(row)));
            return old.size();
        });
    }

    private Outcome write(Actor actor, Ref ref, BiConsumer<Writing, Dossier> work) {
        return schema.write(actor, tx -> {
            var found = row(tx, actor, ref);
            if (found.isEmpty()) return new Outcome.Unknown();
            work.accept(tx, DossierTable.dossier(found.get()));
            return new Outcome.Done();
        });
    }

    private static Optional<DossiersDossierRecord> row(Reading tx, Actor actor, Ref ref) {
        return tx.sql().selectFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.ID.eq(ref.id()), DOSSIERS_DOSSIER.BINNED_AT.gt(0L)).and(WhoMay.read(actor)).fetchOptional()
                .filter(row -> WhoMay.bin(actor, DossierTable.dossier(row)));
    }

    private static Binned binned(DossiersDossierRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Dossier.KIND, row.getId()), row.getTitle(), row.getBinnedBy(), at, LocalDate.ofInstant(at, PARIS).plusDays(DAYS));
    }
}
