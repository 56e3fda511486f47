// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a mentor can speak of, and when.
 *
 * @param themes codes, no duplicates
 * @param contractCount contracts made under R. 2122-9-1, those of the list and others; refused where it is less than the list is long
 * @param availability in words; may be empty
 * @param from the first day it is available; empty for any
 * @param until the last one; empty for no end
 */
public record MentorContent(
        List<String> themes, int contractCount, List<MentorContract> contracts, String availability, Optional<LocalDate> from, Optional<LocalDate> until) {
    public MentorContent {
        themes = themes.stream().filter(code -> !code.isBlank()).distinct().sorted().toList();
        contracts = List.copyOf(contracts);
    }
}
