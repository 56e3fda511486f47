// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is on the screen. */
final class Today {
    private Today() {}

    static LocalDate of(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
    }
}
