// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.charters.api.Residency;

/**
 * One stay in a list.
 *
 * @param decidedOn for who reads decisions
 */
record ResidencyLine(Residency residency, String company, String need, String needAddress, Optional<LocalDate> decidedOn) {
    String address() {
        return "/charters/residencies/" + residency.id();
    }

    /** True while the company is only expected. */
    boolean isToCome() {
        return residency.state() == Residency.State.ACCEPTED;
    }

    String tone() {
        return switch (residency.state()) {
            case APPLIED -> "info";
            case ACCEPTED -> "violet";
            case HOSTED -> "good";
            case REFUSED -> "bad";
            case LEFT, WITHDRAWN -> "";
        };
    }
}
