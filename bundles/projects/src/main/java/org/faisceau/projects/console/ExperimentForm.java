// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Projects;

/** Between the form of an experiment and what is recorded of it. */
final class ExperimentForm {
    private static final List<String> FIELDS = List.of("title", "place", "protocol", "expected", "startsOn", "endsOn", "evaluator", "acceptability", "result");

    private ExperimentForm() {}

    static Form filled(Experiment experiment) {
        var one = experiment.content();
        return Form.blank().with("version", String.valueOf(experiment.version())).with("title", one.title()).with("place", one.place()).with("protocol", one.protocol()).with("expected", one.expected())
                .with("startsOn", Days.write(one.startsOn())).with("endsOn", Days.write(one.endsOn())).with("evaluator", one.evaluator()).with("acceptability", one.acceptability()).with("result", one.result());
    }

    static Optional<Experiment.Content> read(Form form) {
        var title = form.text("title", Projects.TITLE_MAX);
        var place = form.text("place", Projects.TITLE_MAX);
        var protocol = form.text("protocol", Projects.TEXT_MAX);
        var expected = form.optional("expected", Projects.TEXT_MAX);
        var startsOn = form.day("startsOn");
        var endsOn = form.day("endsOn");
        var acceptability = form.optional("acceptability", Projects.TEXT_MAX);
        var result = form.optional("result", Projects.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Experiment.Content(title, place, protocol, expected, startsOn, endsOn, form.value("evaluator"), acceptability, result));
    }

    static Answer screen(Visit visit, int status, ProjectHead head, Form form, Names names, String address, String back) {
        var words = visit.words(ExperimentForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "experiment.new" : "experiment.edit"), new StaticTemplates().experimentForm(words, head, form, names.evaluators(visit, form.value("evaluator")), address, back));
    }

    static Answer conflict(Visit visit, Experiment current, Form form, Names names) {
        return Clashes.of(visit, visit.words(ExperimentForm.class).say("experiment.edit"), filled(current), form, FIELDS, (field, value) -> field.equals("evaluator") && !value.isEmpty() ? names.organisation(visit, value) : value,
                current.address() + "/edit", current.address());
    }
}
