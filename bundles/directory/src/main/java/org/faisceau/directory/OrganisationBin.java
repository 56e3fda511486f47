// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.db.tables.records.DirectoryOrganisationRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
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
public final class OrganisationBin implements Bin {
    private static final BinRows<DirectoryOrganisationRecord> ROWS = new BinRows<>(Organisation.KIND, DIRECTORY_ORGANISATION, DIRECTORY_ORGANISATION.ID, DIRECTORY_ORGANISATION.VERSION, DIRECTORY_ORGANISATION.BINNED_AT, DIRECTORY_ORGANISATION.BINNED_BY);
    private static final Texts TEXTS = Texts.beside(OrganisationBin.class);
    private final BinShelf<DirectoryOrganisationRecord> shelf;

    @Activate
    public OrganisationBin(@Reference Store store, @Reference Journal journal, @Reference RecordHolders holders) {
        this.shelf = new BinShelf<>(Organisation.KIND, ROWS, store.schema("directory", OrganisationBin.class), journal, holders, OrganisationBin::own, OrganisationBin::binned, (tx, id) -> true);
    }

    static boolean put(Writing tx, Actor actor, Organisation one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }

    /** Out of the bin, where it lies there: who is recorded again is there again. */
    static Organisation takenOut(Writing tx, Organisation one) {
        return ROWS.restore(tx, DSL.noCondition(), one.id()) ? OrganisationTable.one(tx, DIRECTORY_ORGANISATION.ID.eq(one.id())).orElseThrow() : one;
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("bin.organisations");
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

    private static Condition own(Actor actor) {
        return actor.is(Role.MANAGER) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static Binned binned(DirectoryOrganisationRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Organisation.KIND, row.getId()), row.getName(), row.getBinnedBy(), at, BinRows.until(at));
    }
}
