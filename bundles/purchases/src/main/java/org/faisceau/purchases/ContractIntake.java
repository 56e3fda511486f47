// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.Incoming;
import org.faisceau.purchases.api.Purchases.Taking;
import org.faisceau.purchases.db.tables.records.PurchasesContractRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/**
 * One chunk of contracts taken over from another system, within a transaction.
 *
 * @param bySiren organisations that are known
 */
record ContractIntake(Actor actor, Instant now, Map<String, String> bySiren) {
    /**
     * What is to be done with one: the row as it is and the content it is to have.
     *
     * @param said what is known of the other system's words from now on, as JSON; of a new one they are the content
     */
    private record Plan(Optional<PurchasesContractRecord> row, ContractContent content, String said, Taking taking) {}

    List<Taking> look(Reading tx, List<Incoming> some) {
        var twins = Twins.of(some);
        return twins.perLine(plans(tx, twins).stream().map(Plan::taking).toList());
    }

    List<Taking> take(Writing tx, List<Incoming> some, Ids ids) {
        var twins = Twins.of(some);
        return twins.perLine(takeEach(tx, twins, ids));
    }

    private List<Taking> takeEach(Writing tx, Twins twins, Ids ids) {
        var some = twins.each();
        var plans = plans(tx, twins);
        var fresh = new ArrayList<Contract>();
        var done = new ArrayList<Taking>();
        for (int at = 0; at < plans.size(); at++) {
            var plan = plans.get(at);
            if (plan.taking instanceof Taking.Created) {
                var contract = new Contract(ids.next(), some.get(at).buyer(), plan.content, companies(plan.content), actor.id(), now, now, 1);
                fresh.add(contract);
                done.add(new Taking.Created(contract.id()));
                continue;
            }
            if (plan.taking instanceof Taking.Changed) change(tx, plan, some.get(at).buyer());
            done.add(plan.taking);
        }
        ContractTable.insert(tx, fresh, true);
        return done;
    }

    private void change(Writing tx, Plan plan, String buyer) {
        var before = ContractTable.contracts(tx, List.of(plan.row.orElseThrow())).values().iterator().next();
        var after = new Contract(before.id(), before.buyer().isEmpty() ? buyer : before.buyer(), plan.content, companies(plan.content), before.createdBy(), before.createdAt(), now, before.version() + 1);
        if (!ContractTable.update(tx, before, after, Optional.of(plan.said))) throw new IllegalStateException("lost within a transaction: contract " + before.id());
    }

    private List<Plan> plans(Reading tx, Twins twins) {
        var keys = twins.keys();
        var some = twins.each();
        Map<String, PurchasesContractRecord> known = new HashMap<>(tx.sql().selectFrom(PURCHASES_CONTRACT).where(PURCHASES_CONTRACT.EXTERNAL_KEY.in(keys)).fetchMap(PURCHASES_CONTRACT.EXTERNAL_KEY));
        var plans = new ArrayList<Plan>();
        for (int at = 0; at < some.size(); at++) plans.add(plan(some.get(at), Optional.ofNullable(known.get(keys.get(at)))));
        return plans;
    }

    private Plan plan(Incoming one, Optional<PurchasesContractRecord> row) {
        var content = one.content();
        if (content.identity().subject().isEmpty()) return without(content, new Taking.Invalid("objet", "contract.noSubject"));
        var identity = content.identity();
        if (identity.buyerSiret().isEmpty() && identity.buyerName().isEmpty()) return without(content, new Taking.Invalid("acheteurId", "contract.noBuyer"));
        if (!WhoMay.write(actor, row.map(PurchasesContractRecord::getBuyer).filter(buyer -> !buyer.isEmpty()).orElse(one.buyer()))) return without(content, new Taking.Refused());
        return row.map(known -> merged(known, content)).orElseGet(() -> without(content, new Taking.Created("")));
    }

    private static Plan without(ContractContent content, Taking why) {
        return new Plan(Optional.empty(), content, "", why);
    }

    private static Plan merged(PurchasesContractRecord row, ContractContent told) {
        // Nobody touched it since, and the file says the same: nothing to weigh.
        if (ContractRow.said(row).equals(row.getBody()) && ContractRow.body(told).equals(row.getBody())) return new Plan(Optional.of(row), told, "", new Taking.Same(row.getId(), Set.of()));
        var here = ContractRow.content(row);
        if (ContractMerge.isOlder(told, here)) return new Plan(Optional.of(row), here, "", new Taking.Older(row.getId()));
        var merge = ContractMerge.of(here, told, ContractRow.texts(ContractRow.said(row)));
        var taking = merge.isChange() ? new Taking.Changed(row.getId(), merge.kept()) : new Taking.Same(row.getId(), merge.kept());
        return new Plan(Optional.of(row), merge.content(), ContractRow.json(merge.said()), row.getBinnedAt() > 0 ? new Taking.Same(row.getId(), merge.kept()) : taking);
    }

    private Map<String, String> companies(ContractContent content) {
        return content.holders().stream().filter(one -> bySiren.containsKey(one.siren())).collect(Collectors.toMap(Holder::identifier, one -> bySiren.get(one.siren()), (one, other) -> one));
    }
}
