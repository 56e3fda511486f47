// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_LAB;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Residency;
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

/** Has labs and stays follow an organisation that was merged into another, as bearer and as company. */
@Component
public final class CharterHolder implements OrganisationHolder, RecordHolder {
    private static final String BEARER = "bearer:";
    private static final String COMPANY = "company:";
    private final Schema schema;

    @Activate
    public CharterHolder(@Reference Store store) {
        this.schema = store.schema("charters", CharterHolder.class);
    }

    @Override
    public String word() {
        return "charters";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        var held = held(ref.id(), "");
        return held.isEmpty() ? Optional.empty() : Optional.of(Texts.beside(CharterHolder.class).in(locale).say("held.charters", held.size()));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> {
            var all = new ArrayList<>(tx.sql().select(CHARTERS_LAB.ID).from(CHARTERS_LAB).where(CHARTERS_LAB.BEARER.eq(from)).orderBy(CHARTERS_LAB.ID).fetch(row -> BEARER + row.value1()));
            all.addAll(tx.sql().select(CHARTERS_RESIDENCY.ID).from(CHARTERS_RESIDENCY).where(CHARTERS_RESIDENCY.COMPANY.eq(from)).orderBy(CHARTERS_RESIDENCY.ID).fetch(row -> COMPANY + row.value1()));
            return all;
        });
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, one) -> put(tx, one, from, to));
        return all;
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String held, String from, String to) {
        var id = held.substring(held.indexOf(':') + 1);
        boolean isLab = held.startsWith(BEARER);
        int moved = isLab
                ? tx.sql().update(CHARTERS_LAB).set(CHARTERS_LAB.BEARER, to).set(CHARTERS_LAB.VERSION, CHARTERS_LAB.VERSION.plus(1)).where(CHARTERS_LAB.ID.eq(id), CHARTERS_LAB.BEARER.eq(from)).execute()
                : tx.sql().update(CHARTERS_RESIDENCY).set(CHARTERS_RESIDENCY.COMPANY, to).set(CHARTERS_RESIDENCY.VERSION, CHARTERS_RESIDENCY.VERSION.plus(1))
                        .where(CHARTERS_RESIDENCY.ID.eq(id), CHARTERS_RESIDENCY.COMPANY.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(isLab ? Lab.KIND : Residency.KIND, id), isLab ? "bearer" : "company", from, to);
    }
}
