// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/** Work given on to a subcontractor whom the buyer accepted. */
public record Subcontract(int number, Holder to, Optional<Integer> months, Optional<Euros> amount, Optional<PriceVariation> variation,
        Optional<LocalDate> notifiedOn, Optional<LocalDate> publishedOn) {}
