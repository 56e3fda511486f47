// SPDX-License-Identifier: Apache-2.0
package org.faisceau.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;
import org.faisceau.sourcing.spi.Step;

/** The steps of a supplier meeting, as they stand. Pure. */
final class Steps {
    private static final int MINUTES_DAYS = 5;

    private Steps() {}

    static Findings of(State state) {
        var begun = LocalDate.parse(state.text("begun"));
        var day = LocalDate.parse(state.text("day"));
        var until = LocalDate.parse(state.text("until"));
        var first = begun.isAfter(until) ? until : begun;
        var end = WorkingDays.ofFrance().plus(day, MINUTES_DAYS);
        var steps = new ArrayList<Step>();
        if (state.text("phase").equals("announce")) {
            steps.add(Step.open("announce", first, until, Question.area("message").required().of(Texts.beside(Steps.class).in(Locale.FRENCH).say("announce.message"))));
            for (var word : List.of("register", "present", "hold", "minutes")) steps.add(Step.waiting(word, until, end));
            return Findings.of(state, steps.toArray(Step[]::new));
        }
        boolean isOver = state.text("phase").equals("over");
        boolean isHeld = !state.text("held").isEmpty();
        steps.add(Step.done("announce", first, first));
        steps.add(isHeld || isOver ? Step.done("register", first, until) : Step.open("register", first, until));
        if (!isHeld && !isOver) steps.add(Step.open("late", first, until, Question.tick("checked").required()));
        var outside = Guests.outside(state).stream().map(one -> new Question.Option(one.text("company"), one.text("name") + " · " + one.text("contact"))).toList();
        if (!isHeld && !isOver && !outside.isEmpty()) steps.add(Step.open("aside", first, until, Question.choice("guest", outside).required(), Question.line("why").required()));
        steps.add(isOver || !state.text("slides").isEmpty() ? Step.done("present", first, day) : Step.open("present", first, day, Question.file("slides").required(), Question.area("outline").required()));
        steps.add(isOver ? Step.done("hold", day, day) : Step.open("hold", day, day, attendance(state)));
        if (isOver) steps.add(Step.done("minutes", day, end));
        else steps.addAll(after(state, day, end, isHeld));
        return Findings.of(state, steps.toArray(Step[]::new));
    }

    private static List<Step> after(State state, LocalDate day, LocalDate end, boolean isHeld) {
        var steps = new ArrayList<Step>();
        var open = Guests.unanswered(state);
        if (!open.isEmpty()) steps.add(Step.open("queries", day, end, Question.choice("query", open).required(), Question.area("worded"), Question.area("reply").required()));
        if (isHeld) steps.add(Step.open("faq", day, end, Question.line("asked").required(), Question.area("reply").required()));
        steps.add(isHeld ? Step.open("minutes", day, end, Question.area("report").required(), Question.area("given")) : Step.waiting("minutes", day, end));
        return steps;
    }

    private static Question[] attendance(State state) {
        var asked = new ArrayList<>(Guests.ticks(state));
        asked.add(Question.lines("others").of(state.text("others")));
        asked.add(Question.line("agents").required().of(state.text("agents")));
        return asked.toArray(Question[]::new);
    }
}
