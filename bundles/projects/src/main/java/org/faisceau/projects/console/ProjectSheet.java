// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Step;
import org.faisceau.projects.api.Task;

/**
 * What a project's page shows.
 *
 * @param theme its name; empty for none
 * @param offer what its forms offer; nothing for who may not change it
 * @param others what other bundles add
 */
record ProjectSheet(ProjectHead head, String theme, List<Side> partners, List<Picks.Shown> needs, List<Picks.Shown> solutions, List<Job> team, LocalDate today, Offer offer, Contributions others) {
    /** A partner with its name. */
    record Side(Partner partner, String name) {}

    /** A task with those who do it: their identifier and what they are called. */
    record Job(Task task, List<Option> people) {}

    /** What the forms offer. */
    record Offer(List<Option> organisations, List<String> people, List<Option> tasks, List<String> needs, List<String> solutions) {
        static Offer nothing() {
            return new Offer(List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    Project project() {
        return head.project();
    }

    boolean mayChange() {
        return head.mayChange();
    }

    /** The form of a step, as it was typed or as it is. */
    Form form(Form typed, int place) {
        if (typed.value("place").equals(String.valueOf(place)) && typed.hasProblems()) return typed;
        var step = project().makeup().steps().get(place);
        return Form.blank().with("step-" + place, step.title()).with("dueOn-" + place, Days.write(step.dueOn())).with("doneOn-" + place, Days.write(step.doneOn()));
    }

    /** « fait le … », « en retard : prévu le … », « prévu le … », « sans date ». */
    String when(Words words, Step step) {
        if (step.doneOn().isPresent()) return words.say("step.doneOn", words.day(step.doneOn().get()));
        if (step.dueOn().isEmpty()) return words.say("step.noDay");
        return words.say(step.isLate(today) ? "step.late" : "step.dueOn", words.day(step.dueOn().get()));
    }
}
