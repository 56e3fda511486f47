// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.List;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Indication;

/**
 * When the answers give rise to a line: data of a grid, not code.
 *
 * @param kind a question, or a contradiction
 * @param when what must hold of whose answer; two for a contradiction
 */
record Asking(Finding.Kind kind, List<When> when, String fr, String en) {
    private static final String EVERY_OF_FAMILY = "*";

    /** One condition on one answer; {@code E*} speaks of the first answer of a family that holds. */
    record When(String code, Test test, String value) {
        static When of(String code, String condition) {
            var parts = condition.split(" ", 2);
            return new When(code, Test.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
        }

        boolean isAbout(Indication indication) {
            return code.endsWith(EVERY_OF_FAMILY) ? indication.code().startsWith(code.substring(0, code.length() - 1)) : code.equals(indication.code());
        }
    }

    enum Test {
        IS,
        /** Another answer, or none. */
        IS_NOT,
        /** A number not below. */
        AT_LEAST,
        /** Favourable, without any piece. */
        BARE,
        /** Favourable, while nothing said of the solution itself is favourable and has a piece. */
        ALONE
    }

    /** Reads a line of the file: {@code ask|code|condition|fr|en} or {@code clash|code|condition|code|condition|fr|en}. */
    static Asking of(String line) {
        var parts = line.split("\\|");
        if (parts[0].equals("ask")) return new Asking(Finding.Kind.ASKED, List.of(When.of(parts[1], parts[2])), parts[3], parts[4]);
        return new Asking(Finding.Kind.CONTRADICTION, List.of(When.of(parts[1], parts[2]), When.of(parts[3], parts[4])), parts[5], parts[6]);
    }
}
