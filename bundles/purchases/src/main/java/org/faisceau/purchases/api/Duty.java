// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.rules.api.Rule;

/**
 * Something of a contract that is to be made public.
 *
 * @param modification its number; 0 where the contract itself is meant
 * @param due last day
 * @param done when it was; empty where it was not yet
 * @param rule the row of the book that asks for it
 * @param delay the row of the book that says until when
 */
public record Duty(Kind kind, int modification, LocalDate due, Optional<LocalDate> done, Rule rule, Rule delay) {
    /** What is to be published. */
    public enum Kind {
        /** The essential data of the contract. */
        ESSENTIAL_DATA,
        /** The contract in the list of a year. */
        YEARLY_LIST,
        /** A modification of the contract. */
        MODIFICATION
    }

    /** True where it is not done and its last day is over. */
    public boolean isLate(LocalDate today) {
        return done.isEmpty() && due.isBefore(today);
    }

    /** True where it was done after its last day. */
    public boolean wasLate() {
        return done.filter(day -> day.isAfter(due)).isPresent();
    }

    public boolean isOpen() {
        return done.isEmpty();
    }
}
