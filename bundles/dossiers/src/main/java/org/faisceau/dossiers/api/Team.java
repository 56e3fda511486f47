// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who works on a dossier.
 *
 * @param charge who handles it; empty where nobody does
 * @param followers accounts that are told of what happens in it; hidden from the company, which sees none
 * @param dues until when reviewers are asked to look at it, the nearest first; none for the company
 * @param experts accounts named on it
 */
public record Team(Optional<Charge> charge, List<String> followers, List<Due> dues, List<String> experts) {
    /** @param account who handles it */
    public record Charge(String account, Instant since, String givenBy) {}

    /** @param account the reviewer */
    public record Due(String account, LocalDate on) {}

    public Team {
        followers = List.copyOf(followers);
        dues = List.copyOf(dues);
        experts = List.copyOf(experts);
    }

    /** Nobody. */
    public static Team none() {
        return new Team(Optional.empty(), List.of(), List.of(), List.of());
    }
}
