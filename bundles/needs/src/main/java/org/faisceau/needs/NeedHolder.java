// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE;
import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE_COMPANY;
import static org.faisceau.needs.db.Tables.NEEDS_INTEREST;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Has needs, interests, choices of companies, parts in calls, places in pools and working groups, the nomenclature and kept plans follow an
 * organisation that was merged into another. An interest that the other shows itself stays where it is, and so does a choice of both. Each record that follows and
 * that people change together gets a version: who was changing it meanwhile is shown so.
 */
@Component
public final class NeedHolder implements OrganisationHolder, RecordHolder {
    private static final String INTEREST = "interest:";
    private static final String AUDIENCE = "audience:";
    private final Schema schema;

    @Activate
    public NeedHolder(@Reference Store store) {
        this.schema = store.schema("needs", NeedHolder.class);
    }

    @Override
    public String word() {
        return "needs";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        int count = schema.read(tx -> found(tx, ref.id(), "").size());
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(NeedHolder.class).in(locale).say("held.needs", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> found(tx, from, to));
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, id) -> put(tx, id, from, to));
        return all;
    }

    private static List<String> found(Reading tx, String from, String to) {
        var found = new ArrayList<>(tx.sql().select(NEEDS_NEED.ID).from(NEEDS_NEED).where(NEEDS_NEED.ORGANISATION.eq(from)).orderBy(NEEDS_NEED.ID).fetch(NEEDS_NEED.ID));
        var other = NEEDS_INTEREST.as("other");
        tx.sql().select(NEEDS_INTEREST.NEED_ID).from(NEEDS_INTEREST)
                .where(NEEDS_INTEREST.ORGANISATION.eq(from), NEEDS_INTEREST.WITHDRAWN.eq(0), DSL.notExists(DSL.selectOne().from(other)
                        .where(other.NEED_ID.eq(NEEDS_INTEREST.NEED_ID), other.ORGANISATION.eq(to), other.WITHDRAWN.eq(0))))
                .orderBy(NEEDS_INTEREST.NEED_ID).forEach(row -> found.add(INTEREST + row.value1()));
        var addressed = NEEDS_AUDIENCE_COMPANY.as("addressed");
        tx.sql().select(NEEDS_AUDIENCE_COMPANY.NEED_ID).from(NEEDS_AUDIENCE_COMPANY)
                .where(NEEDS_AUDIENCE_COMPANY.ORGANISATION.eq(from), DSL.notExists(DSL.selectOne().from(addressed)
                        .where(addressed.NEED_ID.eq(NEEDS_AUDIENCE_COMPANY.NEED_ID), addressed.ORGANISATION.eq(to))))
                .orderBy(NEEDS_AUDIENCE_COMPANY.NEED_ID).forEach(row -> found.add(AUDIENCE + row.value1()));
        found.addAll(PoolMoves.found(tx, from));
        found.addAll(GroupMoves.found(tx, from, to));
        found.addAll(CallMoves.found(tx, from, to));
        found.addAll(PlanMoves.found(tx, from, to));
        return found;
    }

    private static void put(Writing tx, String id, String from, String to) {
        if (PoolMoves.put(tx, id, from, to) || GroupMoves.put(tx, id, from, to) || CallMoves.put(tx, id, from, to) || PlanMoves.put(tx, id, from, to)) return;
        if (id.startsWith(INTEREST)) {
            tx.sql().deleteFrom(NEEDS_INTEREST).where(InterestTable.of(id.substring(INTEREST.length()), to), NEEDS_INTEREST.WITHDRAWN.eq(1)).execute();
            int followed = tx.sql().update(NEEDS_INTEREST).set(NEEDS_INTEREST.ORGANISATION, to)
                    .set(NEEDS_INTEREST.VERSION, NEEDS_INTEREST.VERSION.plus(1)).set(NEEDS_INTEREST.TOLD, NEEDS_INTEREST.TOLD.plus(1))
                    .where(NEEDS_INTEREST.NEED_ID.eq(id.substring(INTEREST.length())), NEEDS_INTEREST.ORGANISATION.eq(from)).execute();
            if (followed == 1) tx.changed(new Ref(Need.KIND, id.substring(INTEREST.length())), "interest", from, to);
            return;
        }
        if (id.startsWith(AUDIENCE)) {
            var need = id.substring(AUDIENCE.length());
            int moved = tx.sql().update(NEEDS_AUDIENCE_COMPANY).set(NEEDS_AUDIENCE_COMPANY.ORGANISATION, to)
                    .where(NEEDS_AUDIENCE_COMPANY.NEED_ID.eq(need), NEEDS_AUDIENCE_COMPANY.ORGANISATION.eq(from)).execute();
            if (moved == 1) {
                tx.sql().update(NEEDS_AUDIENCE).set(NEEDS_AUDIENCE.VERSION, NEEDS_AUDIENCE.VERSION.plus(1)).where(NEEDS_AUDIENCE.NEED_ID.eq(need)).execute();
                tx.changed(new Ref(Need.KIND, need), "addressed", from, to);
            }
            return;
        }
        int moved = tx.sql().update(NEEDS_NEED).set(NEEDS_NEED.ORGANISATION, to).set(NEEDS_NEED.VERSION, NEEDS_NEED.VERSION.plus(1))
                .where(NEEDS_NEED.ID.eq(id), NEEDS_NEED.ORGANISATION.eq(from)).execute();
        if (moved == 1) BorrowedTable.move(tx, id, from, to);
        if (moved == 1) tx.changed(new Ref(Need.KIND, id), "organisation", from, to);
    }
}
