// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Paris: deadlines end with it. */
final class Today {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Today() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
