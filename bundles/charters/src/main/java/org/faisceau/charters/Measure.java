// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Period;

/** How one indicator is measured in a civil year that has begun. Pure but for the deeds it asks. */
interface Measure {
    /** Words of the deeds it asks; empty where the lab's own records are all it takes. */
    default Set<String> deeds() {
        return Set.of();
    }

    /** @param year until today where it runs */
    Measured measure(Ledger ledger, Period year);

    /**
     * What came of it.
     *
     * @param value empty where there was nothing to measure
     * @param of how many it was measured on; 0 for a mere count
     */
    record Measured(Optional<Long> value, long of) {
        static Measured count(long count) {
            return new Measured(Optional.of(count), 0);
        }

        /** Whole points of a hundred, rounded half up. */
        static Measured share(long part, long whole) {
            return whole == 0 ? new Measured(Optional.empty(), 0) : new Measured(Optional.of((part * 200 + whole) / (2 * whole)), whole);
        }
    }
}
