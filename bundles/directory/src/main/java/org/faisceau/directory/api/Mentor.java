// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.Instant;
import java.util.Optional;

/**
 * That an organisation inspires others (structure inspirante): a quality of an organisation, not a record of its own; its history is the
 * organisation's.
 *
 * @param organisation identifier
 * @param askedBy account
 * @param answeredBy account; empty while nobody answered
 * @param reason of a refusal; may be empty
 * @param version for optimistic writes
 */
public record Mentor(
        String organisation,
        MentorContent content,
        MentorState state,
        String askedBy,
        Instant askedAt,
        String answeredBy,
        Optional<Instant> answeredAt,
        String reason,
        int version) {}
