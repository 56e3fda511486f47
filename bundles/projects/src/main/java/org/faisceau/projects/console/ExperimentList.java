// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Project;

/**
 * What the list of experiments shows.
 *
 * @param projects they belong to, by identifier
 */
record ExperimentList(Slice<Experiment> slice, int count, Form form, List<Chip> chips, List<Option> verdicts, Map<String, Project> projects, boolean byTitle) {
    String project(Experiment one) {
        return projects.containsKey(one.project()) ? projects.get(one.project()).title() : "";
    }

    static String verdict(Experiment one) {
        return one.decision().map(decision -> decision.verdict().name()).orElse("OPEN");
    }

    static String tone(Experiment one) {
        return switch (verdict(one)) {
            case "OPEN", "EXTEND" -> "info";
            case "STOP" -> "warn";
            default -> "good";
        };
    }
}
