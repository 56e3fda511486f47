// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiment.Decision;

/** An experiment as JSON; verdict and what follows it are of the latest decision, empty before the first. */
record ExperimentAnswer(String id, String title, String place, String protocol, String expected, String startsOn, String endsOn, String evaluator, String acceptability, String result, String verdict, String reason,
        String decidedOn, String until, boolean open, int version) {
    static ExperimentAnswer of(Experiment one) {
        var content = one.content();
        var decision = one.decision();
        return new ExperimentAnswer(one.id(), content.title(), content.place(), content.protocol(), content.expected(), Days.write(content.startsOn()), Days.write(content.endsOn()), content.evaluator(), content.acceptability(),
                content.result(), decision.map(it -> it.verdict().name()).orElse(""), decision.map(Decision::reason).orElse(""), Days.write(decision.map(Decision::on)),
                Days.write(decision.flatMap(Decision::until)), one.isOpen(), one.version());
    }
}
