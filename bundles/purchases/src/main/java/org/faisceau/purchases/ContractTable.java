// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;
import static org.faisceau.purchases.db.Tables.PURCHASES_HOLDER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractTexts;
import org.faisceau.purchases.db.tables.records.PurchasesContractRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** The rows of contracts, within a transaction of a register. */
final class ContractTable {
    private ContractTable() {}

    static Map<String, Contract> some(Reading tx, Condition which) {
        return contracts(tx, tx.sql().selectFrom(PURCHASES_CONTRACT).where(which).fetch());
    }

    static Optional<Contract> one(Reading tx, Condition which) {
        return some(tx, which).values().stream().findFirst();
    }

    /** The contracts of these rows, by identifier, in their order. */
    static Map<String, Contract> contracts(Reading tx, List<PurchasesContractRecord> rows) {
        var ids = rows.stream().map(PurchasesContractRecord::getId).toList();
        if (ids.isEmpty()) return Map.of();
        var companies = tx.sql().selectFrom(PURCHASES_HOLDER).where(PURCHASES_HOLDER.CONTRACT_ID.in(ids), PURCHASES_HOLDER.ORGANISATION.ne(""))
                .fetchGroups(PURCHASES_HOLDER.CONTRACT_ID);
        var contracts = new LinkedHashMap<String, Contract>();
        for (var row : rows) {
            var known = companies.get(row.getId());
            contracts.put(row.getId(), ContractRow.contract(row, known == null ? Map.of() : known.intoMap(PURCHASES_HOLDER.IDENTIFIER, PURCHASES_HOLDER.ORGANISATION)));
        }
        return contracts;
    }

    /** @param isTold whether another system told all that is in them */
    static void insert(Writing tx, List<Contract> contracts, boolean isTold) {
        tx.insert(PURCHASES_CONTRACT, contracts.stream().map(one -> ContractRow.fresh(one, isTold)).toList());
        tx.insert(PURCHASES_HOLDER, contracts.stream().flatMap(ContractTable::holders).toList());
        for (var contract : contracts) {
            tx.did(contract.ref(), "created", "");
            tx.changed(contract.ref(), "created", "", contract.title());
        }
    }

    /** False where somebody was faster. */
    static boolean update(Writing tx, Contract before, Contract after, Optional<String> said) {
        var row = ContractRow.row(after, said.orElse(""));
        if (said.isEmpty()) row.changed(PURCHASES_CONTRACT.SAID, false);
        row.changed(PURCHASES_CONTRACT.BINNED_AT, false);
        row.changed(PURCHASES_CONTRACT.BINNED_BY, false);
        var update = tx.sql().update(PURCHASES_CONTRACT).set(row);
        if (said.isEmpty()) update.set(PURCHASES_CONTRACT.SAID, ContractRow.saidBeforeAChange());
        if (update.where(PURCHASES_CONTRACT.ID.eq(before.id()), PURCHASES_CONTRACT.VERSION.eq(before.version())).execute() == 0) return false;
        tx.sql().deleteFrom(PURCHASES_HOLDER).where(PURCHASES_HOLDER.CONTRACT_ID.eq(before.id())).execute();
        tx.insert(PURCHASES_HOLDER, holders(after).toList());
        tell(tx, before, after);
        return true;
    }

    private static void tell(Writing tx, Contract before, Contract after) {
        tx.did(before.ref(), "changed", "");
        var here = ContractTexts.of(before.content());
        var there = ContractTexts.of(after.content());
        for (var field : Stream.concat(ContractTexts.OFFICIAL.stream(), ContractTexts.OURS.stream()).toList()) {
            var was = here.getOrDefault(field, "");
            var is = there.getOrDefault(field, "");
            if (!Objects.equals(was, is)) tx.changed(before.ref(), field, was, is);
        }
        if (!before.buyer().equals(after.buyer())) tx.changed(before.ref(), "buyer", before.buyer(), after.buyer());
    }

    private static Stream<Object[]> holders(Contract contract) {
        var rows = new ArrayList<Object[]>();
        for (var one : contract.content().holders()) {
            rows.add(new Object[] {contract.id(), rows.size(), one.identifier(), one.siren(), one.name(), SortKey.of(one.name()), contract.companies().getOrDefault(one.identifier(), "")});
        }
        return rows.stream();
    }
}
