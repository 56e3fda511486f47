// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import org.faisceau.sourcing.spi.State;

/** The code of what is to be bought, eight digits. Pure. */
final class Cpv {
    private Cpv() {}

    /** As typed, else the need's; empty where neither is one. */
    static String of(State state) {
        var typed = digits(state.text("cpv"));
        return typed.isEmpty() ? digits(state.text("subjectCpv")) : typed;
    }

    /** Without its check digit. */
    private static String digits(String text) {
        return text.matches("[0-9]{8}(-[0-9])?") ? text.substring(0, 8) : "";
    }
}
