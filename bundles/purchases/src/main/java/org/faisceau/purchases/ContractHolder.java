// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;
import static org.faisceau.purchases.db.Tables.PURCHASES_HOLDER;

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
import org.faisceau.purchases.api.Contract;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps a contract’s need, and has contracts follow an organisation that was merged into another: as buyer and as holder. Each that follows gets a version: who was
 * changing it meanwhile is shown so.
 */
@Component
public final class ContractHolder implements OrganisationHolder, RecordHolder {
    private static final String NEED = "need";
    private static final String HOLDER = "holder:";
    private final Schema schema;

    @Activate
    public ContractHolder(@Reference Store store) {
        this.schema = store.schema("purchases", ContractHolder.class);
    }

    @Override
    public String word() {
        return "purchases";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        int count = schema.read(tx -> switch (ref.kind()) {
            case Organisation.KIND -> tx.sql().fetchCount(PURCHASES_CONTRACT, PURCHASES_CONTRACT.BUYER.eq(ref.id())) + tx.sql().fetchCount(PURCHASES_HOLDER, PURCHASES_HOLDER.ORGANISATION.eq(ref.id()));
            case NEED -> tx.sql().fetchCount(PURCHASES_CONTRACT, PURCHASES_CONTRACT.NEED.eq(ref.id()));
            default -> 0;
        });
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(ContractHolder.class).in(locale).say("held.contracts", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> {
            var all = new ArrayList<>(tx.sql().select(PURCHASES_CONTRACT.ID).from(PURCHASES_CONTRACT).where(PURCHASES_CONTRACT.BUYER.eq(from))
                    .orderBy(PURCHASES_CONTRACT.ID).fetch(PURCHASES_CONTRACT.ID));
            all.addAll(tx.sql().selectDistinct(PURCHASES_HOLDER.CONTRACT_ID).from(PURCHASES_HOLDER).where(PURCHASES_HOLDER.ORGANISATION.eq(from))
                    .orderBy(PURCHASES_HOLDER.CONTRACT_ID).fetch(row -> HOLDER + row.value1()));
            return all;
        });
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, id) -> put(tx, id, from, to));
        return all;
    }

    private static void put(Writing tx, String id, String from, String to) {
        if (id.startsWith(HOLDER)) {
            var contract = id.substring(HOLDER.length());
            int moved = tx.sql().update(PURCHASES_HOLDER).set(PURCHASES_HOLDER.ORGANISATION, to)
                    .where(PURCHASES_HOLDER.CONTRACT_ID.eq(contract), PURCHASES_HOLDER.ORGANISATION.eq(from)).execute();
            if (moved == 0) return;
            tx.sql().update(PURCHASES_CONTRACT).set(PURCHASES_CONTRACT.VERSION, PURCHASES_CONTRACT.VERSION.plus(1)).where(PURCHASES_CONTRACT.ID.eq(contract)).execute();
            tx.changed(new Ref(Contract.KIND, contract), "company", from, to);
            return;
        }
        int moved = tx.sql().update(PURCHASES_CONTRACT).set(PURCHASES_CONTRACT.BUYER, to).set(PURCHASES_CONTRACT.VERSION, PURCHASES_CONTRACT.VERSION.plus(1))
                .where(PURCHASES_CONTRACT.ID.eq(id), PURCHASES_CONTRACT.BUYER.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Contract.KIND, id), "buyer", from, to);
    }
}
