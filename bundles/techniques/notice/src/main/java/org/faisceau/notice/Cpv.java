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

    /**
     * Is the code one of what is bought? Works are division 45, services 49 to 98, supplies all others; an empty code offends nobody here.
     * Source: eForms SDK, rules BR-BT-00262-0206 and following.
     */
    static boolean fits(State state) {
        var code = of(state);
        if (code.isEmpty()) return true;
        int division = Integer.parseInt(code.substring(0, 2));
        return switch (state.text("nature")) {
            case "works" -> division == 45;
            case "services" -> division >= 49;
            default -> division < 45 || division == 48;
        };
    }

    /** Without its check digit. */
    private static String digits(String text) {
        return text.matches("[0-9]{8}(-[0-9])?") ? text.substring(0, 8) : "";
    }
}
