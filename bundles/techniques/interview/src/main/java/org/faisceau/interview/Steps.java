// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of interviews, as they stand. Pure. */
final class Steps {
    private Steps() {}

    static Findings of(State state, LocalDate today) {
        var first = Timetable.first(state);
        var last = Timetable.last(state);
        var signing = WorkingDays.ofFrance().plus(last, Minutes.SIGNING_DAYS);
        var begun = today.isAfter(first) ? first : today;
        var phase = state.text("phase");
        var steps = new ArrayList<Step>();
        steps.add(phase.equals("invite") ? Step.open("invite", begun, first, Question.area("message").required().of(Texts.beside(Steps.class).in(Locale.FRENCH).say("invite.message"))) : Step.done("invite", begun, first));
        if (phase.equals("hold")) {
            steps.addAll(held(state, begun, first, last));
            steps.addAll(signed(state, first, signing));
            steps.add(Step.open("close", last, signing, closing(state)));
        } else {
            boolean isOver = phase.equals("over");
            steps.add(isOver ? Step.done("hold", first, last) : Step.waiting("hold", first, last));
            steps.add(isOver ? Step.done("close", last, signing) : Step.waiting("close", last, signing));
        }
        return Findings.of(state, steps.toArray(Step[]::new));
    }

    private static List<Step> held(State state, LocalDate begun, LocalDate first, LocalDate last) {
        var steps = new ArrayList<Step>();
        steps.add(Step.open("late", begun, last, Question.tick("checked").required()));
        var movable = movable(state);
        if (!movable.isEmpty()) steps.add(Step.open("move", begun, last, Question.choice("company", movable).required(), Question.day("newDay").ahead().required(), Question.hour("from").required()));
        steps.add(Step.open("hold", first, last, Question.choice("company", companies(state, slot -> true)).required(), Question.day("day").behind().required(), Question.line("present").required(), Question.area("text").required(),
                Question.area("given"), Question.line("signatory")));
        return steps;
    }

    private static List<Step> signed(State state, LocalDate first, LocalDate signing) {
        var unsigned = companies(state, Minutes::isWithoutBuyer);
        return unsigned.isEmpty() ? List.of() : List.of(Step.open("countersign", first, signing, Question.choice("company", unsigned).required(), Question.line("signatory").required()));
    }

    /** Whoever was not met, or has not signed, is named and a reason given: the same is owed to each. Source: code de la commande publique, L. 3. */
    private static Question[] closing(State state) {
        var asked = new ArrayList<>(List.of(Question.tick("close").required()));
        var left = Timetable.inOrder(state).stream().filter(Minutes::isLeft).toList();
        if (!left.isEmpty()) asked.add(Question.area("why").required());
        for (int at = 0; at < left.size(); at++) asked.add(Question.tick("left-" + (at + 1)).required().labelled(left.get(at).text("name")));
        return asked.toArray(Question[]::new);
    }

    private static List<Question.Option> companies(State state, Predicate<State> which) {
        return Timetable.inOrder(state).stream().filter(which).map(slot -> new Question.Option(slot.text("company"), slot.text("name"))).toList();
    }

    /** Those not met yet, with what each said of when it could come. */
    private static List<Question.Option> movable(State state) {
        return Timetable.inOrder(state).stream().filter(slot -> slot.text("text").isEmpty())
                .map(slot -> new Question.Option(slot.text("company"), slot.text("other").isEmpty() ? slot.text("name") : slot.text("name") + " · « " + slot.text("other") + " »")).toList();
    }
}
