// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Need;

/**
 * One forecast within a plan.
 *
 * @param quarter 1 to 4
 * @param cents of the estimate, its larger end; {@link #UNKNOWN} for none
 */
record PlanLine(String need, String title, int quarter, long cents) {
    static final long UNKNOWN = -1;
    private static final int MONTHS = 3;

    static PlanLine of(Need need) {
        var amount = need.content().amount();
        return new PlanLine(need.id(), need.title(), need.content().publicationOn().map(day -> quarter(day.getMonthValue())).orElseThrow(),
                amount.most().or(amount::least).map(Euros::cents).orElse(UNKNOWN));
    }

    static int quarter(int month) {
        return (month + MONTHS - 1) / MONTHS;
    }

    Optional<Euros> amount() {
        return cents == UNKNOWN ? Optional.empty() : Optional.of(new Euros(cents));
    }
}
