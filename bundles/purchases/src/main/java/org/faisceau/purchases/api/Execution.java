// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where, how long and since when.
 *
 * @param months 1 or more
 * @param proof where the publication is seen: an address or words; empty for none
 */
public record Execution(Set<Modality> modalities, String placeCode, Optional<PlaceType> placeType, Optional<Integer> months, Optional<LocalDate> notifiedOn,
        Optional<LocalDate> publishedOn, String proof) {
    public Execution {
        modalities = Set.copyOf(modalities);
    }
}
