// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.Projects;

/** Between the form of a planned action and what is recorded of it. */
final class ActionForm {
    static final List<String> FIELDS = List.of("pillar", "what", "who", "dueOn", "doneOn");

    private ActionForm() {}

    static Form filled(PlannedAction action) {
        var one = action.content();
        return Form.blank().with("version", String.valueOf(action.version())).with("pillar", one.pillar().name()).with("what", one.what()).with("who", one.who()).with("dueOn", Days.write(one.dueOn()))
                .with("doneOn", Days.write(one.doneOn()));
    }

    static Optional<PlannedAction.Content> read(Form form) {
        var pillar = form.choice("pillar", Pillar.class);
        var what = form.text("what", Projects.TEXT_MAX);
        var who = form.optional("who", Projects.TITLE_MAX);
        var dueOn = form.day("dueOn");
        var doneOn = form.day("doneOn");
        return form.hasProblems() ? Optional.empty() : Optional.of(new PlannedAction.Content(pillar.orElseThrow(), what, who, dueOn, doneOn));
    }

    static Answer screen(Visit visit, int status, ProjectHead head, Form form, String address) {
        var words = visit.words(ActionForm.class);
        var pillars = Option.of(Pillar.class, one -> words.say("pillar." + one));
        return new Answer.Screen(status, words.say(form.version() == 0 ? "action.new" : "action.edit"), new StaticTemplates().actionForm(words, head, form, pillars, address));
    }
}
