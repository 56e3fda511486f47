// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Problem;

/**
 * What a program records of a charter.
 *
 * @param lab identifier; ignored in a change
 * @param startsOn ISO day, as the others
 */
record CharterBody(String lab, String signedOn, String startsOn, String endsOn, String forBearer, String forState, String document) {

    Charter.Terms terms() {
        var first = day("startsOn", startsOn);
        var last = day("endsOn", endsOn);
        if (last.isBefore(first)) throw Problem.invalid("endsOn", "Before the first day.");
        return new Charter.Terms(day("signedOn", signedOn), first, last, line("forBearer", forBearer), line("forState", forState), line("document", document));
    }

    private static LocalDate day(String field, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw Problem.invalid(field, "A day as 2026-11-26 is expected.");
        }
    }

    private static String line(String field, String text) {
        if (text.length() > Labs.LINE_MAX) throw Problem.invalid(field, "At most " + Labs.LINE_MAX + " characters.");
        return text.strip();
    }
}
