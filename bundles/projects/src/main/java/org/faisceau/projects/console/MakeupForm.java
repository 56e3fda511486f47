// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Step;
import org.faisceau.projects.api.Task;

/** The small forms on a project's page: each adds one thing to what it is made of, or takes one away. */
final class MakeupForm {
    private final Picks picks;
    private final LocalDate today;

    MakeupForm(Picks picks, LocalDate today) {
        this.picks = picks;
        this.today = today;
    }

    /** What the project is made of after that form; empty where it has a problem, or asks for nothing known. */
    Optional<Makeup> read(Visit visit, Form form, Makeup was) {
        var gone = form.value("gone");
        return switch (visit.action()) {
            case "partner" -> partner(form, was);
            case "partnerGone" -> Optional.of(was.withPartners(was.partners().stream().filter(one -> !one.organisation().equals(gone)).toList()));
            case "need" -> picks.read(visit, form, "need", Picks.NEED).map(ref -> was.withNeeds(Makeup.and(was.needs(), ref.id())));
            case "needGone" -> Optional.of(was.withNeeds(Makeup.without(was.needs(), gone)));
            case "solution" -> picks.read(visit, form, "solution", Picks.SOLUTION).map(ref -> was.withSolutions(Makeup.and(was.solutions(), ref.id())));
            case "solutionGone" -> Optional.of(was.withSolutions(Makeup.without(was.solutions(), gone)));
            case "member" -> member(visit, form, was);
            case "memberGone" -> Optional.of(was.withTeam(was.team().stream().filter(one -> !(one.task() + " " + one.person()).equals(gone)).toList()));
            case "step" -> step(form, was);
            case "stepSaved" -> saved(form, was);
            case "stepUp" -> at(form, was).filter(place -> place > 0).map(place -> swapped(was, place - 1));
            case "stepDown" -> at(form, was).filter(place -> place < was.steps().size() - 1).map(place -> swapped(was, place));
            case "stepGone" -> at(form, was).map(place -> without(was, place));
            default -> Optional.empty();
        };
    }

    private static Optional<Makeup> partner(Form form, Makeup was) {
        var organisation = form.text("organisation", Projects.TITLE_MAX);
        var part = form.optional("part", Projects.TITLE_MAX);
        return form.hasProblems() ? Optional.empty() : Optional.of(was.withPartners(Makeup.and(was.partners(), new Partner(organisation, part))));
    }

    private Optional<Makeup> member(Visit visit, Form form, Makeup was) {
        var task = form.choice("task", Task.class);
        var person = picks.read(visit, form, "person", Picks.PERSON);
        return person.flatMap(ref -> task.map(one -> was.withTeam(Makeup.and(was.team(), new Member(one, ref.id())))));
    }

    private static Optional<Makeup> step(Form form, Makeup was) {
        var title = form.text("step", Projects.TITLE_MAX);
        var dueOn = form.day("dueOn");
        return form.hasProblems() ? Optional.empty() : Optional.of(was.withSteps(Makeup.and(was.steps(), new Step(title, dueOn, Optional.empty()))));
    }

    /** Fields {@code step-2}, {@code dueOn-2} and {@code doneOn-2} of the step at place 2; without a day on which it was done it is open again. */
    private Optional<Makeup> saved(Form form, Makeup was) {
        return at(form, was).flatMap(place -> {
            var title = form.text("step-" + place, Projects.TITLE_MAX);
            var dueOn = form.day("dueOn-" + place);
            var doneOn = form.day("doneOn-" + place);
            if (doneOn.filter(today::isBefore).isPresent()) form.reject("doneOn-" + place, "step.toCome");
            if (form.hasProblems()) return Optional.empty();
            List<Step> steps = new ArrayList<>(was.steps());
            steps.set(place, new Step(title, dueOn, doneOn));
            return Optional.of(was.withSteps(steps));
        });
    }

    /** Of two alike the other stays. */
    private static Makeup without(Makeup was, int place) {
        List<Step> steps = new ArrayList<>(was.steps());
        steps.remove(place);
        return was.withSteps(steps);
    }

    /** That one and the next change places. */
    private static Makeup swapped(Makeup was, int place) {
        List<Step> steps = new ArrayList<>(was.steps());
        Collections.swap(steps, place, place + 1);
        return was.withSteps(steps);
    }

    private static Optional<Integer> at(Form form, Makeup was) {
        return Optional.of(form.value("place")).filter(typed -> typed.matches("\\d{1,3}")).map(Integer::parseInt).filter(place -> place < was.steps().size());
    }
}
