// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.util.List;

/**
 * The visas asked at once.
 *
 * @param number 1 and up
 * @param visas in the order of the circuit as it was then; not empty
 */
public record VisaRound(int number, boolean isInOrder, String askedBy, Instant askedAt, List<Visa> visas) {
    public VisaRound {
        visas = List.copyOf(visas);
    }

    /** True once somebody refused or returned it: it waits for another round. */
    public boolean isStopped() {
        return !stopped().isEmpty();
    }

    /** Refused or returned ones. */
    public List<Visa> stopped() {
        return visas.stream().filter(one -> one.outcome() == Visa.Outcome.REFUSED || one.outcome() == Visa.Outcome.RETURNED).toList();
    }

    public List<Visa> given() {
        return visas.stream().filter(one -> one.outcome() == Visa.Outcome.GIVEN).toList();
    }

    public boolean hasGiven(Office office) {
        return given().stream().anyMatch(one -> one.office() == office);
    }
}
