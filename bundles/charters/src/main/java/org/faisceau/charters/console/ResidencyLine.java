// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Residency;

/** One stay in a list. */
record ResidencyLine(Residency residency, String company, String need, String needAddress) {
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
