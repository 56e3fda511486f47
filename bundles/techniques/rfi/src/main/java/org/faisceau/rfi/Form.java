// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;

/** What is asked: the same of each, and of everybody who each is. Pure. */
final class Form {
    /** Characters that all answers of the panel together may take: they stand in the state and on a sheet in two languages. */
    private static final int ANSWERS_MOST = 900_000;
    /** The same where the answers of everybody want their room. */
    private static final int BESIDE_EVERYBODY = 450_000;
    private static final int ANSWER_MOST = 8000;
    private static final int ANSWER_LEAST = 500;
    /** Beside the questions: what is secret, and a question back. */
    private static final int BESIDES = 2;

    private Form() {}

    /** The more are asked, the shorter each answer may be, so that the last one is taken as well. */
    static List<Question> of(State state, int companies) {
        int room = Everybody.isAsked(state) ? BESIDE_EVERYBODY : ANSWERS_MOST;
        int asked = (int) state.text("asked").lines().count();
        return questions(state, bounded(room / (Math.max(1, companies) * Math.max(1, asked))));
    }

    static List<Question> toEverybody(State state) {
        var all = new ArrayList<>(List.of(Question.line("company").required(), Question.line("contact").required()));
        all.addAll(questions(state, bounded(Everybody.ONE_MOST / ((int) state.text("asked").lines().count() + BESIDES))));
        return all;
    }

    private static int bounded(int most) {
        return Math.max(ANSWER_LEAST, Math.min(ANSWER_MOST, most));
    }

    private static List<Question> questions(State state, int most) {
        var all = new ArrayList<Question>();
        for (var text : state.text("asked").lines().toList()) all.add(Question.area("q" + (all.size() + 1)).labelled(text).atMost(most));
        all.add(Question.area("secret").worded("answer.secret").atMost(most));
        all.add(Question.area("query").worded("answer.query").atMost(most));
        return all;
    }
}
