// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Projects;

/** Between the form of an intermediate objective and what is recorded of it. */
final class ObjectiveForm {
    static final List<String> FIELDS = List.of("phase", "objective", "expected", "dueOn", "state", "seen");

    private ObjectiveForm() {}

    /** What is offered to choose from. */
    record Offer(List<Option> phases, List<Option> states) {}

    static Form filled(Objective objective) {
        var one = objective.content();
        return Form.blank().with("version", String.valueOf(objective.version())).with("phase", one.phase().name()).with("objective", one.what()).with("expected", one.expected()).with("dueOn", Days.write(one.dueOn()))
                .with("state", one.state().name()).with("seen", one.result());
    }

    static Optional<Objective.Content> read(Form form) {
        var phase = form.choice("phase", Phase.class);
        var what = form.text("objective", Projects.TEXT_MAX);
        var expected = form.optional("expected", Projects.TEXT_MAX);
        var dueOn = form.day("dueOn");
        var state = form.choice("state", Objective.State.class);
        var result = state.filter(one -> one != Objective.State.OPEN).isPresent() ? form.text("seen", Projects.TEXT_MAX) : form.optional("seen", Projects.TEXT_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(new Objective.Content(phase.orElseThrow(), what, expected, dueOn, state.orElseThrow(), result));
    }

    static String said(Words words, String field, String value) {
        return field.equals("phase") ? words.say("phase." + value) : field.equals("state") ? words.say("objective.state." + value) : value;
    }

    static Answer screen(Visit visit, int status, ProjectHead head, Form form, String address) {
        var words = visit.words(ObjectiveForm.class);
        var offer = new Offer(Option.of(Phase.class, one -> words.say("phase." + one)), Option.of(Objective.State.class, one -> words.say("objective.state." + one)));
        return new Answer.Screen(status, words.say(form.version() == 0 ? "objective.new" : "objective.edit"), new StaticTemplates().objectiveForm(words, head, form, offer, address));
    }
}
