// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_CHARTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.db.tables.records.ChartersCharterRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
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

/** The binned charters; managers may take one out while its lab is there and no other one covers its days. */
@Component(service = Bin.class)
public final class CharterBin implements RowBin {
    private static final BinRows<ChartersCharterRecord> ROWS = new BinRows<>(Charter.KIND, CHARTERS_CHARTER, CHARTERS_CHARTER.ID, CHARTERS_CHARTER.VERSION, CHARTERS_CHARTER.BINNED_AT, CHARTERS_CHARTER.BINNED_BY);
    private final BinShelf<ChartersCharterRecord> shelf;

    @Activate
    public CharterBin(@Reference Store store, @Reference Journal journal) {
        var schema = store.schema("charters", CharterBin.class);
        this.shelf = BinShelf.of(schema, journal, ROWS, actor -> WhoMay.lead(actor) ? DSL.noCondition() : DSL.falseCondition(), (tx, row) -> title(row))
                .where((actor, row) -> isFree(schema, row)).after((tx, id) -> EnclosureTable.drop(tx, new Ref(Charter.KIND, id)));
    }

    private static String title(ChartersCharterRecord row) {
        var words = Texts.beside(CharterBin.class).in(Locale.FRENCH);
        return words.say("charter.title", row.getNumber(), words.day(LocalDate.parse(row.getStartsOn())), words.day(LocalDate.parse(row.getEndsOn())));
    }

    private static boolean isFree(Schema schema, ChartersCharterRecord row) {
        return schema.read(tx -> LabTable.isThere(tx, row.getLabId()) && !tx.sql().fetchExists(CHARTERS_CHARTER, CHARTERS_CHARTER.LAB_ID.eq(row.getLabId()).and(CHARTERS_CHARTER.ID.ne(row.getId())).and(CHARTERS_CHARTER.BINNED_AT.eq(0L))
                .and(CHARTERS_CHARTER.STARTS_ON.le(row.getEndsOn())).and(CHARTERS_CHARTER.ENDS_ON.ge(row.getStartsOn()))));
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Charter one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(CharterBin.class).in(locale).say("bin.charters");
    }
}
