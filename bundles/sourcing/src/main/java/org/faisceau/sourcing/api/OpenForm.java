// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A form that a technique opened to everybody.
 *
 * @param until last day it is taken
 * @param isStopped while its technique is not there: nothing is taken
 */
public record OpenForm(String run, String campaign, String word, String title, String lead, List<Asked> questions, LocalDate until, boolean isStopped) {
    public OpenForm {
        questions = List.copyOf(questions);
    }

    public OpenForm stopped() {
        return new OpenForm(run, campaign, word, title, lead, questions, until, true);
    }

    /** Its page, there without account. */
    public String address() {
        return "/public/sourcing/" + campaign + "/" + run + "/" + word;
    }
}
