// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.util.List;
import org.faisceau.challenges.api.InterestAnswer;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.kernel.api.Days;

/** A call for expressions of interest as JSON, with the answers that the caller reads; interest is empty before an answer. */
record InterestCallAnswer(String id, String title, String need, String closesOn, String state, String result, List<Line> answers, String changedAt, int version) {
    /** What one organisation answered. */
    record Line(String organisation, String interest, String quantity, String comment) {}

    static InterestCallAnswer of(InterestCall one, List<InterestAnswer> answers) {
        return new InterestCallAnswer(one.id(), one.title(), one.content().need(), Days.write(one.content().closesOn()), one.state().name(), one.result(),
                answers.stream().map(it -> new Line(it.organisation(), it.interest().map(Enum::name).orElse(""), it.quantity(), it.comment())).toList(), one.changedAt().toString(), one.version());
    }
}
