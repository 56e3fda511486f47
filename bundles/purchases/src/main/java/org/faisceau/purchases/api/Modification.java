// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * A change of a contract that was notified.
 *
 * @param number 1 or more, as the buyer counts them
 * @param months the new duration; empty where it stays
 * @param amount the new amount; empty where it stays
 * @param holders the new ones; empty where they stay
 */
public record Modification(int number, Optional<Integer> months, Optional<Euros> amount, List<Holder> holders, Optional<LocalDate> notifiedOn,
        Optional<LocalDate> publishedOn) {
    public Modification {
        holders = List.copyOf(holders);
    }
}
