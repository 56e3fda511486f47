// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done for a gathering. {@code open ⇄ done}.
 *
 * @param ideal the day as counted from that of the gathering, days off and lack of time aside; the day a person chose, where one did
 * @param source of what is to be done
 * @param daySource of when
 * @param doneBy account; empty while it is open
 * @param version for optimistic writes
 */
public record Task(String id, Content content, LocalDate ideal, Source source, Source daySource, Optional<Instant> doneAt, String doneBy, int version) {
    /** Characters of text and document. */
    public static final int TEXT_MAX = 300;

    public LocalDate day() {
        return content.day();
    }

    public boolean isDone() {
        return doneAt.isPresent();
    }

    /** True where it is open and its day is past. */
    public boolean isLate(LocalDate today) {
        return !isDone() && day().isBefore(today);
    }

    /**
     * What people write of it.
     *
     * @param document what is handed over; may be empty
     * @param account who does it; empty where the owner of the gathering sees to it
     * @param day on which it is due
     * @param isSharing true where others need it by then
     */
    public record Content(Bilingual text, Bilingual document, Format.Part owner, String account, LocalDate day, boolean isSharing) {
        /** The same, due on another day. */
        public Content on(LocalDate other) {
            return new Content(text, document, owner, account, other, isSharing);
        }
    }
}
