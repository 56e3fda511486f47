// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iteration.Decision;

/** An iteration as JSON; verdict and what follows it are empty while it is open. */
record IterationAnswer(String id, int number, String hypothesis, String test, String result, String verdict, String reason, String next, String decidedOn, int version) {
    static IterationAnswer of(Iteration one) {
        var decision = one.decision();
        return new IterationAnswer(one.id(), one.number(), one.content().hypothesis(), one.content().test(), one.content().result(), decision.map(it -> it.verdict().name()).orElse(""), decision.map(Decision::reason).orElse(""),
                decision.map(Decision::next).orElse(""), Days.write(decision.map(Decision::on)), one.version());
    }
}
