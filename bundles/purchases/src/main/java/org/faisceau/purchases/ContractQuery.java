// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;
import static org.faisceau.purchases.db.Tables.PURCHASES_HOLDER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A filter and an order in the words of the database. */
final class ContractQuery {
    private ContractQuery() {}

    /** @param named organisations whose name contains the filter's text */
    static Condition where(ContractFilter filter, Collection<String> named) {
        var all = new ArrayList<Condition>();
        filter.facets().forEach((facet, values) -> all.add(facet(facet, values)));
        filter.least().ifPresent(least -> all.add(PURCHASES_CONTRACT.AMOUNT.ge(least.cents())));
        filter.below().ifPresent(below -> all.add(PURCHASES_CONTRACT.AMOUNT.ge(0L).and(PURCHASES_CONTRACT.AMOUNT.lt(below.cents()))));
        var folded = SortKey.of(filter.text());
        if (!folded.isEmpty()) all.add(text(filter.text().strip(), folded, named));
        return DSL.and(all);
    }

    static Keyset<?> keyset(ContractOrder order) {
        var column = column(order);
        return order.isAscending() ? Keyset.ascending(column, PURCHASES_CONTRACT.ID) : Keyset.descending(column, PURCHASES_CONTRACT.ID);
    }

    static Field<?> column(ContractOrder order) {
        return switch (order) {
            case LATEST, OLDEST -> PURCHASES_CONTRACT.NOTIFIED_ON;
            case SUBJECT, SUBJECT_BACKWARDS -> PURCHASES_CONTRACT.SUBJECT_SORT;
            case AMOUNT, AMOUNT_BACKWARDS -> PURCHASES_CONTRACT.AMOUNT;
            case CHANGED, UNCHANGED -> PURCHASES_CONTRACT.CHANGED_AT;
        };
    }

    /** What a share is counted by, as text; empty where nobody said. */
    static Field<String> value(Facet facet) {
        return switch (facet) {
            case BUYER -> PURCHASES_CONTRACT.BUYER;
            case PROCEDURE -> PURCHASES_CONTRACT.PROCEDURE_KIND;
            case INNOVATIVE -> PURCHASES_CONTRACT.INNOVATIVE;
            case INNOVATION -> PURCHASES_CONTRACT.INNOVATION;
            case YEAR -> DSL.when(PURCHASES_CONTRACT.NOTIFIED_YEAR.eq(0), "").otherwise(PURCHASES_CONTRACT.NOTIFIED_YEAR.cast(String.class));
            case THEME -> PURCHASES_CONTRACT.THEME;
            case SMALL -> PURCHASES_CONTRACT.SMALL;
            case LOCAL -> PURCHASES_CONTRACT.IS_LOCAL;
            case NEED -> PURCHASES_CONTRACT.NEED;
            case ORIGIN -> PURCHASES_CONTRACT.ORIGIN;
            case CONSULTATION -> PURCHASES_CONTRACT.CONSULTATION;
            case COMPANY, TIED, STATE -> throw new IllegalArgumentException("by: a facet with one value, got " + facet);
        };
    }

    private static Condition facet(Facet facet, Set<String> values) {
        return switch (facet) {
            case COMPANY -> holder(PURCHASES_HOLDER.ORGANISATION.in(values));
            case TIED -> DSL.or(values.stream().map(one -> one.equals("YES") ? PURCHASES_CONTRACT.BUYER.ne("") : PURCHASES_CONTRACT.BUYER.eq("")).toList());
            case STATE -> DSL.or(values.stream().map(ContractQuery::state).toList());
            default -> value(facet).in(values.stream().map(one -> one.equals(Facet.UNSAID) ? "" : one).toList());
        };
    }

    private static Condition state(String state) {
        return switch (state) {
            case "COMPLETE" -> PURCHASES_CONTRACT.LACKING.eq(0);
            case "LACKING" -> PURCHASES_CONTRACT.LACKING.gt(0);
            case "UNPUBLISHED" -> PURCHASES_CONTRACT.UNPUBLISHED.gt(0);
            default -> throw new IllegalArgumentException("state: " + state);
        };
    }

    private static Condition text(String text, String folded, Collection<String> named) {
        List<Condition> some = new ArrayList<>(List.of(PURCHASES_CONTRACT.SUBJECT_SORT.contains(folded), PURCHASES_CONTRACT.NUMBER.eq(text),
                holder(PURCHASES_HOLDER.NAME_SORT.contains(folded))));
        if (text.matches("\\d{8,14}")) some.add(PURCHASES_CONTRACT.CPV.startsWith(text).or(PURCHASES_CONTRACT.BUYER_SIRET.startsWith(text)));
        if (!named.isEmpty()) some.add(PURCHASES_CONTRACT.BUYER.in(named).or(holder(PURCHASES_HOLDER.ORGANISATION.in(named))));
        return DSL.or(some);
    }

    private static Condition holder(Condition which) {
        return DSL.exists(DSL.selectOne().from(PURCHASES_HOLDER).where(PURCHASES_HOLDER.CONTRACT_ID.eq(PURCHASES_CONTRACT.ID), which));
    }
}
