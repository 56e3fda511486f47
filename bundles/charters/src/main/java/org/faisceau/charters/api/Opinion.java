// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one technical department thinks of an application. {@code asked → given}; one that was given can be put right.
 *
 * @param view what could be tried with the company; empty while it is awaited
 * @param givenBy the account that wrote it; empty while it is awaited
 */
public record Opinion(String id, String residency, String department, LocalDate askedOn, LocalDate dueOn, Optional<View> view, String words, String givenBy, Optional<LocalDate> givenOn, int version) {

    /** True where its day is over and nothing came. */
    public boolean isLate(LocalDate today) {
        return view.isEmpty() && today.isAfter(dueOn);
    }

    /** The potential for experiments. */
    public enum View {
        PROMISING,
        POSSIBLE,
        UNFIT
    }
}
