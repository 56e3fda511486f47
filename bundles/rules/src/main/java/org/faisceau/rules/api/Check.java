// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who verified a row, and when it is to be looked at again.
 *
 * @param by account or words; empty where nobody here did
 * @param nextReview empty where none is planned
 */
public record Check(String by, Optional<LocalDate> on, Optional<LocalDate> nextReview) {
    public static Check none() {
        return new Check("", Optional.empty(), Optional.empty());
    }
}
