// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an obligation stands, and by which rule: {@code rule} names a sentence, which the others fill.
 *
 * @param rule key of the sentence, such as {@code told.within}
 * @param count how many deeds or pieces it rests on, 0 or more
 * @param day the one that matters: of the last deed, or until when something is due
 * @param about what is missing or concerned: publics of the charter, or organisations' identifiers
 * @param isProposed true where the rhythm that decides is not the charter's
 */
public record Finding(State state, String rule, int count, Optional<LocalDate> day, List<String> about, boolean isProposed) {
    public Finding {
        about = List.copyOf(about);
    }

    /** How it stands. */
    public enum State {
        KEPT,
        /** Something was done, something lacks. */
        INCOMPLETE,
        /** Nothing was done and there is still time. */
        DUE,
        /** Nothing was done in time. */
        LATE,
        /** The year has not begun. */
        AHEAD,
        /** Nobody is bound to it, and nothing was done. */
        FREE
    }
}
