// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.db.Tables.FUNDING_PLAN;
import static org.faisceau.funding.db.Tables.FUNDING_SCHEME;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.db.tables.records.FundingSchemeRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned schemes of the Living-Lab; managers may take one out, and none ends that a plan names. */
@Component(service = Bin.class)
public final class SchemeBin implements RowBin {
    private static final Texts TEXTS = Texts.beside(SchemeBin.class);
    private static final BinRows<FundingSchemeRecord> ROWS =
            new BinRows<>(Scheme.KIND, FUNDING_SCHEME, FUNDING_SCHEME.ID, FUNDING_SCHEME.VERSION, FUNDING_SCHEME.BINNED_AT, FUNDING_SCHEME.BINNED_BY);
    private final Schema schema;
    private final BinShelf<FundingSchemeRecord> shelf;

    @Activate
    public SchemeBin(@Reference Store store, @Reference Journal journal) {
        this.schema = store.schema("funding", SchemeBin.class);
        this.shelf = BinShelf.of(schema, journal, ROWS, actor -> WhoMay.writeSchemes(actor) ? DSL.noCondition() : DSL.falseCondition(), (tx, row) -> row.getTitle()).where((actor, row) -> isFree(row)).unless(this::named);
    }

    /** One stands for one that ships, at most: a binned one waits while another does. */
    private boolean isFree(FundingSchemeRecord row) {
        return row.getReplaces().isEmpty() || schema.read(tx -> !tx.sql().fetchExists(FUNDING_SCHEME, FUNDING_SCHEME.REPLACES.eq(row.getReplaces()), FUNDING_SCHEME.BINNED_AT.eq(0L)));
    }

    private Optional<String> named(Ref ref, Locale locale) {
        int count = schema.read(tx -> tx.sql().fetchCount(FUNDING_PLAN, FUNDING_PLAN.SCHEMES.contains("," + ref.id() + ",")));
        return count == 0 ? Optional.empty() : Optional.of(TEXTS.in(locale).say("scheme.named", count));
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("schemes.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, OwnScheme one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }
}
