// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CONTRACT;
import static org.faisceau.needs.db.Tables.NEEDS_LINK;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** The rows of links. */
final class LinkTable {
    private LinkTable() {}

    static Set<String> others(Reading tx, Need need) {
        return isForecast(need)
                ? tx.sql().select(NEEDS_LINK.NEED_ID).from(NEEDS_LINK).where(NEEDS_LINK.FORECAST_ID.eq(need.id())).fetchSet(NEEDS_LINK.NEED_ID)
                : tx.sql().select(NEEDS_LINK.FORECAST_ID).from(NEEDS_LINK).where(NEEDS_LINK.NEED_ID.eq(need.id())).fetchSet(NEEDS_LINK.FORECAST_ID);
    }

    /** References by their folded form, in its order. */
    static Map<String, String> contracts(Reading tx, String need) {
        return tx.sql().select(NEEDS_CONTRACT.CONTRACT_SORT, NEEDS_CONTRACT.CONTRACT).from(NEEDS_CONTRACT).where(NEEDS_CONTRACT.NEED_ID.eq(need))
                .orderBy(NEEDS_CONTRACT.CONTRACT_SORT).fetchMap(NEEDS_CONTRACT.CONTRACT_SORT, NEEDS_CONTRACT.CONTRACT);
    }

    /** Other needs of the same organisation that these contracts followed from, by the folded reference. */
    static Map<String, List<String>> alsoOf(Reading tx, Need need, Set<String> contracts) {
        return tx.sql().select(NEEDS_CONTRACT.CONTRACT_SORT, NEEDS_CONTRACT.NEED_ID).from(NEEDS_CONTRACT).join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_CONTRACT.NEED_ID))
                .where(NEEDS_CONTRACT.CONTRACT_SORT.in(contracts), NEEDS_NEED.ORGANISATION.eq(need.content().organisation()), NEEDS_NEED.ID.ne(need.id()))
                .orderBy(NEEDS_CONTRACT.CONTRACT_SORT, NEEDS_CONTRACT.NEED_ID).limit(1000).fetchGroups(NEEDS_CONTRACT.CONTRACT_SORT, NEEDS_CONTRACT.NEED_ID);
    }

    /** Identifier of the need of that reference. */
    static Optional<String> referred(Reading tx, String reference) {
        return tx.sql().select(NEEDS_NEED.ID).from(NEEDS_NEED).where(NEEDS_NEED.REFERENCE.eq(reference)).fetchOptional(NEEDS_NEED.ID);
    }

    static void join(Writing tx, Need one, Need other) {
        var forecast = isForecast(one) ? one : other;
        var need = isForecast(one) ? other : one;
        int joined = tx.sql().insertInto(NEEDS_LINK).set(NEEDS_LINK.FORECAST_ID, forecast.id()).set(NEEDS_LINK.NEED_ID, need.id()).onConflictDoNothing().execute();
        if (joined == 1) tell(tx, one, other, "linked", "", other.title(), one.title());
    }

    static boolean part(Writing tx, Need one, Need other) {
        int parted = tx.sql().deleteFrom(NEEDS_LINK).where(between(one, other)).execute();
        if (parted == 1) tell(tx, one, other, "unlinked", other.title(), "", one.title());
        return parted == 1;
    }

    static void note(Writing tx, Need need, String contract) {
        int noted = tx.sql().insertInto(NEEDS_CONTRACT).set(NEEDS_CONTRACT.NEED_ID, need.id()).set(NEEDS_CONTRACT.CONTRACT, contract)
                .set(NEEDS_CONTRACT.CONTRACT_SORT, SortKey.of(contract)).onConflictDoNothing().execute();
        if (noted == 0) return;
        tx.did(need.ref(), "linked", "");
        tx.changed(need.ref(), "contract", "", contract);
    }

    static boolean drop(Writing tx, Need need, String contract) {
        int dropped = tx.sql().deleteFrom(NEEDS_CONTRACT).where(NEEDS_CONTRACT.NEED_ID.eq(need.id()), NEEDS_CONTRACT.CONTRACT_SORT.eq(SortKey.of(contract))).execute();
        if (dropped == 0) return false;
        tx.did(need.ref(), "unlinked", "");
        tx.changed(need.ref(), "contract", contract, "");
        return true;
    }

    static boolean isForecast(Need need) {
        return need.content().kind() == NeedKind.FORECAST;
    }

    private static Condition between(Need one, Need other) {
        return NEEDS_LINK.FORECAST_ID.eq(one.id()).and(NEEDS_LINK.NEED_ID.eq(other.id()))
                .or(NEEDS_LINK.FORECAST_ID.eq(other.id()).and(NEEDS_LINK.NEED_ID.eq(one.id())));
    }

    /** Both histories have it. */
    private static void tell(Writing tx, Need one, Need other, String act, String before, String after, String title) {
        tx.did(one.ref(), act, "");
        tx.changed(one.ref(), "linked", before, after);
        tx.did(other.ref(), act, "");
        tx.changed(other.ref(), "linked", before.isEmpty() ? "" : title, after.isEmpty() ? "" : title);
    }
}
