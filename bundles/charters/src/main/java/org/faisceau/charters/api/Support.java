// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something asked of Ecolab. {@code asked → in hand → answered | declined}, back and forth: what is noted can be put right.
 *
 * @param account who noted it last
 */
public record Support(String id, String lab, Content content, String account, int version) {
    /**
     * What is noted of it.
     *
     * @param owner who has it in hand: a function
     * @param answeredOn empty while it is awaited
     */
    public record Content(Topic topic, State state, String request, String owner, LocalDate askedOn, String answer, Optional<LocalDate> answeredOn) {}

    /** What can be asked. Source: presentation « Innovations et marchés publics », 5 June 2025: the way to a charter, then the five supports. */
    public enum Topic {
        /** The study of the request to open a Living-Lab. */
        STUDY,
        /** The invitation to sign. */
        INVITATION,
        COMMUNICATION,
        /** Good practice and documents to run the place. */
        GOOD_PRACTICE,
        FIRST_MEETING,
        /** Announced as coming. */
        COMPANY_DOCUMENTS,
        /** Exchange between Living-Labs, announced as coming. */
        NETWORK
    }

    /** How far it is. */
    public enum State {
        ASKED,
        IN_HAND,
        ANSWERED,
        DECLINED
    }
}
