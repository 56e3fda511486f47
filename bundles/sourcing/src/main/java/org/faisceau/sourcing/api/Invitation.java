// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a company was asked through a technique, on a page that a link opens.
 *
 * @param remindedAt when it was reminded, once; empty where it was not
 */
public record Invitation(
        String id, String run, String campaign, String company, String word, String title, String lead, List<Asked> questions, LocalDate until, Instant at, Optional<Instant> answeredAt, Map<String, String> answers, Optional<Instant> remindedAt) {
    /** The kind's word, for passes. */
    public static final String KIND = "sourcing-invitation";

    public Invitation {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
    }
}
