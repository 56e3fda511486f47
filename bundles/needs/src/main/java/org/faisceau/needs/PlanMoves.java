// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_FAMILY;
import static org.faisceau.needs.db.Tables.NEEDS_PLAN;
import static org.faisceau.needs.db.Tables.NEEDS_PLAN_LINE;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.KeptPlan;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** An organisation's nomenclature and the plans it kept, moved to another within a transaction. */
final class PlanMoves {
    private static final String FAMILY = "family:";
    private static final String PLAN = "plan:";

    private PlanMoves() {}

    /** A code, or a year, that the other one has too stays as it is. */
    static List<String> found(Reading tx, String from, String to) {
        var code = NEEDS_FAMILY.as("other");
        var found = new ArrayList<>(tx.sql().select(NEEDS_FAMILY.CODE).from(NEEDS_FAMILY)
                .where(NEEDS_FAMILY.ORGANISATION.eq(from), DSL.notExists(DSL.selectOne().from(code).where(code.ORGANISATION.eq(to), code.CODE.eq(NEEDS_FAMILY.CODE))))
                .orderBy(NEEDS_FAMILY.CODE).fetch(row -> FAMILY + row.value1()));
        var plan = NEEDS_PLAN.as("other");
        tx.sql().select(NEEDS_PLAN.YEAR).from(NEEDS_PLAN)
                .where(NEEDS_PLAN.ORGANISATION.eq(from), DSL.notExists(DSL.selectOne().from(plan).where(plan.ORGANISATION.eq(to), plan.YEAR.eq(NEEDS_PLAN.YEAR))))
                .orderBy(NEEDS_PLAN.YEAR).forEach(row -> found.add(PLAN + row.value1()));
        return found;
    }

    /** False where that word names neither. */
    static boolean put(Writing tx, String word, String from, String to) {
        if (word.startsWith(FAMILY)) {
            var code = word.substring(FAMILY.length());
            int moved = tx.sql().update(NEEDS_FAMILY).set(NEEDS_FAMILY.ORGANISATION, to).set(NEEDS_FAMILY.VERSION, NEEDS_FAMILY.VERSION.plus(1))
                    .where(NEEDS_FAMILY.ORGANISATION.eq(from), NEEDS_FAMILY.CODE.eq(code)).execute();
            if (moved == 1) tx.changed(new Ref(Family.KIND, to + "-" + code), "organisation", from, to);
            return true;
        }
        return word.startsWith(PLAN) && plan(tx, Integer.parseInt(word.substring(PLAN.length())), from, to);
    }

    private static boolean plan(Writing tx, int year, String from, String to) {
        int moved = tx.sql().update(NEEDS_PLAN).set(NEEDS_PLAN.ORGANISATION, to).set(NEEDS_PLAN.VERSION, NEEDS_PLAN.VERSION.plus(1))
                .where(NEEDS_PLAN.ORGANISATION.eq(from), NEEDS_PLAN.YEAR.eq(year)).execute();
        if (moved == 1) {
            tx.sql().update(NEEDS_PLAN_LINE).set(NEEDS_PLAN_LINE.ORGANISATION, to).where(NEEDS_PLAN_LINE.ORGANISATION.eq(from), NEEDS_PLAN_LINE.YEAR.eq(year)).execute();
            tx.changed(new Ref(KeptPlan.KIND, to + "-" + year), "organisation", from, to);
        }
        return true;
    }
}
