// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.db.tables.records.DirectoryOrganisationRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations in the bin: thirty days there, then gone with what the journal holds of them. */
@Component(service = {Bin.class, OrganisationBin.class})
public final class OrganisationBin implements RowBin {
    private static final BinRows<DirectoryOrganisationRecord> ROWS = new BinRows<>(Organisation.KIND, DIRECTORY_ORGANISATION, DIRECTORY_ORGANISATION.ID, DIRECTORY_ORGANISATION.VERSION, DIRECTORY_ORGANISATION.BINNED_AT, DIRECTORY_ORGANISATION.BINNED_BY);
    private final BinShelf<DirectoryOrganisationRecord> shelf;

    @Activate
    public OrganisationBin(@Reference Store store, @Reference Journal journal, @Reference RecordHolders holders) {
        this.shelf = BinShelf.of(store.schema("directory", OrganisationBin.class), journal, ROWS, OrganisationBin::own, (tx, row) -> row.getName()).unless(holders::why);
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(OrganisationBin.class).in(locale).say("bin.organisations");
    }

    static boolean put(Writing tx, Actor actor, Organisation one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }

    /** Out of the bin, where it lies there: who is recorded again is there again. */
    static Organisation takenOut(Writing tx, Organisation one) {
        return ROWS.restore(tx, DSL.noCondition(), one.id()) ? OrganisationTable.one(tx, DIRECTORY_ORGANISATION.ID.eq(one.id())).orElseThrow() : one;
    }

    private static Condition own(Actor actor) {
        return actor.is(Role.MANAGER) ? DSL.noCondition() : DSL.falseCondition();
    }
}
