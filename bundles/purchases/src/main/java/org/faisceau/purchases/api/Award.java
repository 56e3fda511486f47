// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Optional;
import java.util.Set;

/**
 * How a contract was awarded.
 *
 * @param isInnovationPartnership true for a partnership of article L. 2172-3, of which the schema knows nothing
 * @param offers received, 1 or more
 * @param subcontracting whether it was declared
 */
public record Award(Optional<Procedure> procedure, boolean isInnovationPartnership, Set<Technique> techniques, Optional<Integer> offers, Optional<Ccag> ccag,
        Optional<Grouping> grouping, Optional<Boolean> subcontracting) {
    public Award {
        techniques = Set.copyOf(techniques);
    }
}
