// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionTally;

/**
 * How many introductions of a company were made, with its name and the lists that show them.
 *
 * @param year counted; 0 for all
 */
record IntroductionTallyLine(IntroductionTally tally, String name, int year) {
    String page() {
        return "/directory/" + tally.company();
    }

    /** The list of all that were made. */
    String list() {
        return of() + (year == 0 ? "&state=MADE&state=CONCLUDED" : "");
    }

    /** The list of those that came to that. */
    String list(IntroductionOutcome outcome) {
        return of() + "&outcome=" + outcome.name();
    }

    /** The list of those of which nobody said yet what came of them. */
    String listOpen() {
        return of() + "&state=MADE";
    }

    private String of() {
        return "/directory/introductions?about=organisation:" + tally.company() + (year == 0 ? "" : "&year=" + year);
    }

    /** Made, and nobody said yet what came of them. */
    int open() {
        return tally.made() - tally.outcomes().values().stream().mapToInt(Integer::intValue).sum();
    }
}
