// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;

/** Year and authority of a plan as the address has them. */
final class PlanParameters {
    static final String YEAR = "(19|20|21)\\d\\d";

    private PlanParameters() {}

    /** This year where none is said. */
    static int year(Visit visit, LocalDate today) {
        var said = visit.query("year");
        return said.matches(YEAR) ? Integer.parseInt(said) : today.getYear();
    }

    static Form form(Visit visit) {
        return Form.blank().with("organisation", visit.query("organisation"));
    }

    /** The address of an export of what is shown. */
    static String export(int year, String organisation, String format) {
        return "/export/forecasts?year=" + year + (organisation.isEmpty() ? "" : "&organisation=" + encoded(organisation)) + "&format=" + format;
    }

    /** That authority's plan of that year; all authorities' where it is empty. */
    static String at(String home, int year, String organisation) {
        return home + "/forecasts?year=" + year + (organisation.isEmpty() ? "" : "&organisation=" + encoded(organisation));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
