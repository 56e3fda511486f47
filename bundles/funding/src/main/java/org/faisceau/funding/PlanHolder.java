// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.db.Tables.FUNDING_PLAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.funding.api.Plan;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has plans follow an organisation that was merged into another. */
@Component
public final class PlanHolder implements OrganisationHolder, RecordHolder {
    private final Schema schema;

    @Activate
    public PlanHolder(@Reference Store store) {
        this.schema = store.schema("funding", PlanHolder.class);
    }

    @Override
    public String word() {
        return "funding";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        int count = held(ref.id(), "").size();
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(PlanHolder.class).in(locale).say("held.funding", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> tx.sql().select(FUNDING_PLAN.ID).from(FUNDING_PLAN).where(FUNDING_PLAN.ORGANISATION.eq(from)).orderBy(FUNDING_PLAN.ID).fetch(FUNDING_PLAN.ID));
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, id) -> put(tx, id, from, to));
        return all;
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String id, String from, String to) {
        var table = FUNDING_PLAN;
        int moved = tx.sql().update(table).set(table.ORGANISATION, to).set(table.VERSION, table.VERSION.plus(1)).where(table.ID.eq(id), table.ORGANISATION.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Plan.KIND, id), "organisation", from, to);
    }
}
