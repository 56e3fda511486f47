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
 * @param by who decided; empty while it is open
 */
record ExperimentSheet(ProjectHead head, Experiment experiment, String evaluator, String by, List<Measure> measures, List<MeasureChart> charts, List<Option> verdicts, Contributions others) {
    boolean mayWrite() {
        return head.mayChange() && experiment.decision().isEmpty();
    }
}
