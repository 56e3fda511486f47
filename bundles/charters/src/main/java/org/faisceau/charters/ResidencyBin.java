// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_DEMONSTRATOR;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.db.tables.records.ChartersResidencyRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned stays; managers may take one out while its lab is there. */
@Component(service = Bin.class)
public final class ResidencyBin implements RowBin {
    private static final BinRows<ChartersResidencyRecord> ROWS = new BinRows<>(Residency.KIND, CHARTERS_RESIDENCY, CHARTERS_RESIDENCY.ID, CHARTERS_RESIDENCY.VERSION, CHARTERS_RESIDENCY.BINNED_AT, CHARTERS_RESIDENCY.BINNED_BY);
    private final BinShelf<ChartersResidencyRecord> shelf;

    @Activate
    public ResidencyBin(@Reference Store store, @Reference Journal journal, @Reference Organisations organisations) {
        var schema = store.schema("charters", ResidencyBin.class);
        this.shelf = BinShelf.of(schema, journal, ROWS, actor -> WhoMay.lead(actor) ? DSL.noCondition() : DSL.falseCondition(),
                (tx, row) -> organisations.find(Actor.system(), row.getCompany()).map(Organisation::name).orElse(row.getCompany()))
                .where((actor, row) -> schema.read(tx -> LabTable.isThere(tx, row.getLabId()))).after((tx, id) -> drop(tx, journal, id));
    }

    /** What a stay that goes named: its papers, and what the history keeps of its demonstrators, whose rows go with it. */
    static void drop(Writing tx, Journal journal, String id) {
        tx.sql().select(CHARTERS_DEMONSTRATOR.ID).from(CHARTERS_DEMONSTRATOR).where(CHARTERS_DEMONSTRATOR.RESIDENCY_ID.eq(id)).fetch(CHARTERS_DEMONSTRATOR.ID)
                .forEach(one -> journal.erase(Actor.system(), new Ref(Demonstrator.KIND, one), ""));
        EnclosureTable.drop(tx, new Ref(Residency.KIND, id));
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(ResidencyBin.class).in(locale).say("bin.residencies");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Residency one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }
}
