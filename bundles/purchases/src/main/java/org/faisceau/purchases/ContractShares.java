// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.math.BigDecimal;
import java.util.List;
import org.faisceau.kernel.api.Euros;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Share;
import org.faisceau.store.api.Reading;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Counts contracts, innovative ones apart. */
final class ContractShares {
    private static final int MOST = 200;

    private ContractShares() {}

    static List<Share> by(Reading tx, Condition which, Facet facet) {
        return shares(tx, which, ContractQuery.value(facet));
    }

    static Share all(Reading tx, Condition which) {
        return shares(tx, which, DSL.inline("")).stream().findFirst().orElse(new Share("", 0, 0, 0, new Euros(0), new Euros(0)));
    }

    private static List<Share> shares(Reading tx, Condition which, Field<String> value) {
        var isInnovative = PURCHASES_CONTRACT.INNOVATIVE.eq("YES");
        var known = DSL.when(PURCHASES_CONTRACT.AMOUNT.ge(0L), PURCHASES_CONTRACT.AMOUNT).otherwise(0L);
        var contracts = DSL.count();
        var innovative = DSL.sum(DSL.when(isInnovative, 1).otherwise(0));
        var unsaid = DSL.sum(DSL.when(PURCHASES_CONTRACT.INNOVATIVE.eq(""), 1).otherwise(0));
        var amount = DSL.sum(known);
        var innovativeAmount = DSL.sum(DSL.when(isInnovative.and(PURCHASES_CONTRACT.AMOUNT.ge(0L)), PURCHASES_CONTRACT.AMOUNT).otherwise(0L));
        var facet = value.as("facet_value");
        return tx.sql().select(facet, contracts, innovative, unsaid, amount, innovativeAmount).from(PURCHASES_CONTRACT).where(which)
                .groupBy(facet).orderBy(contracts.desc(), facet).limit(MOST)
                .fetch(row -> new Share(row.value1().isEmpty() ? Facet.UNSAID : row.value1(), row.value2(), number(row.value3()), number(row.value4()),
                        new Euros(number(row.value5())), new Euros(number(row.value6()))));
    }

    private static long number(BigDecimal sum) {
        return sum == null ? 0 : sum.longValue();
    }
}
