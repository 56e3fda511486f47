// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Euros;

/**
 * What a contract costs, excluding taxes.
 *
 * @param advanceRate 0 to 1
 * @param originEu share of supplies from the European Union, 0 to 1
 * @param originFrance share of supplies from France, 0 to 1
 */
public record Price(Optional<Euros> amount, Set<PriceType> types, Optional<PriceForm> form, Optional<Boolean> advance, Optional<BigDecimal> advanceRate,
        Optional<BigDecimal> originEu, Optional<BigDecimal> originFrance) {
    public Price {
        types = Set.copyOf(types);
    }
}
