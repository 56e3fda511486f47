// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Option;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Measure;

/**
 * What an experiment's page shows.
 *
 * @param evaluator what it is called; empty for none
 * @param by who decided last; empty before the first decision
 * @param earlier oldest first
 * @param typed what somebody wrote for a form that is gone meanwhile; empty for none
 * @param next the needs from which what was bought goes on, for who may
 */
record ExperimentSheet(ProjectHead head, Experiment experiment, String evaluator, String by, List<Measure> measures, List<MeasureChart> charts, List<Option> verdicts, List<Earlier> earlier, String typed, List<Picks.Shown> next, Contributions others) {
    /** A decision before the latest, and who took it. */
    record Earlier(Experiment.Decision decision, String by) {}

    /** By who changes the project, what was tried is to be bought. */
    boolean isBought() {
        return head.mayChange() && experiment.decision().filter(one -> one.verdict() == Experiment.Verdict.BUY).isPresent();
    }

    boolean mayWrite() {
        return head.mayChange() && experiment.isOpen();
    }
}
