// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Projects;

/** Between the form of an iteration and what is recorded of it. */
final class IterationForm {
    static final List<String> FIELDS = List.of("hypothesis", "test", "result");

    private IterationForm() {}

    static Form filled(Iteration one) {
        return Form.blank().with("version", String.valueOf(one.version())).with("hypothesis", one.content().hypothesis()).with("test", one.content().test()).with("result", one.content().result());
    }

    static Optional<Iteration.Content> read(Form form) {
        var hypothesis = form.text("hypothesis", Projects.TEXT_MAX);
        var test = form.text("test", Projects.TEXT_MAX);
        var result = form.optional("result", Projects.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Iteration.Content(hypothesis, test, result));
    }
}
