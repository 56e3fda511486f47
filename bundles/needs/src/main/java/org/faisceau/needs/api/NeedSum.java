// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Collection;
import org.faisceau.kernel.api.Euros;

/**
 * What some needs come to together.
 *
 * @param known estimates added up, the larger end of a range, without tax
 * @param unknown how many needs have no estimate
 */
public record NeedSum(Euros known, int unknown) {
    /** Adds up; a sum never exceeds what {@link Euros} can say. */
    public static NeedSum of(Collection<Need> needs) {
        var estimates = needs.stream().map(need -> need.content().amount()).flatMap(amount -> amount.most().or(amount::least).stream()).toList();
        long cents = estimates.stream().mapToLong(Euros::cents).sum();
        return new NeedSum(new Euros(Math.min(cents, Euros.LIMIT_CENTS)), needs.size() - estimates.size());
    }
}
