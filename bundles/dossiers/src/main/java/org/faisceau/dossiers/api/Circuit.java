// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;

/**
 * Who gives a visa before a buyer's dossiers are concluded: a setting of that organisation.
 *
 * @param buyer identifier of the organisation
 * @param isInOrder true where each waits for the one before; false where all are asked at once
 * @param seats in their order, an office at most once; empty where the authority wants no visa
 * @param signatory account of who signs; empty for none
 * @param delegation what lets that person sign, as it is quoted; may be empty
 * @param version for optimistic writes; 0 where nothing was set yet
 */
public record Circuit(String buyer, boolean isInOrder, List<Seat> seats, String signatory, String delegation, int version) {
    public static final int DELEGATION_MAX = 500;

    /** @param account who gives it */
    public record Seat(Office office, String account) {}

    public Circuit {
        seats = List.copyOf(seats);
        if (seats.stream().map(Seat::office).distinct().count() < seats.size()) throw new IllegalArgumentException("an office has one seat, got " + seats);
    }

    /** Nothing set yet. */
    public static Circuit none(String buyer) {
        return new Circuit(buyer, false, List.of(), "", "", 0);
    }
}
