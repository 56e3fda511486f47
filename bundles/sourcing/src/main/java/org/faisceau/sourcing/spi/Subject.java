// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the campaign is about.
 *
 * @param need the need's title; the campaign's where it has none, or its module is stopped
 * @param purpose of the need; may be empty
 * @param functions what the need's answer must do; may be empty
 * @param cpv codes, the main one first
 */
public record Subject(String campaign, String reference, String buyer, String need, String purpose, String functions, List<String> cpv, Optional<LocalDate> wantedOn) {
    public Subject {
        cpv = List.copyOf(cpv);
    }
}
