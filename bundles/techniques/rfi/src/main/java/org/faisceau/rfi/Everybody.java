// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.State;

/**
 * Answers by the form open to everybody: {@code taken → set aside with a reason}. They stand beside those of the panel under the name somebody
 * typed, so that none ever takes the place of another. Pure.
 */
final class Everybody {
    /** Characters that all of them together may take, so that the panel’s are taken as well; what is set aside takes none. */
    static final int ALL_MOST = 600_000;
    /** Of one of them. */
    static final int ONE_MOST = 20_000;

    private Everybody() {}

    static boolean isAsked(State state) {
        return state.text("reach").equals("all");
    }

    static boolean isFrom(State answer) {
        return !answer.text("sender").isEmpty();
    }

    static Stream<State> answers(State state) {
        return state.list("answers").stream().filter(Everybody::isFrom);
    }

    static State taken(State state, Move move, LocalDate today) {
        var answer = State.empty(1).with("company", move.sender()).with("sender", "yes").with("at", today.toString());
        for (var entry : move.answers().answers().entrySet()) answer = answer.with(entry.getKey().equals("company") ? "name" : entry.getKey(), entry.getValue().strip());
        if (answers(state).mapToLong(Everybody::length).sum() + length(answer) > ALL_MOST) throw new Declined("open.full");
        return state.put("answers", "company", answer);
    }

    private static long length(State answer) {
        return answer.texts().values().stream().mapToLong(String::length).sum();
    }

    /** The one that says the same, sent twice. */
    static Optional<State> twin(State state, Brief answers) {
        Map<String, String> said = answers.answers();
        return answers(state).filter(one -> said.entrySet().stream().allMatch(entry -> one.text(entry.getKey().equals("company") ? "name" : entry.getKey()).equals(entry.getValue().strip()))).findFirst();
    }

    /** Nothing of it is kept but that it came, and why it is no answer. */
    static State aside(State state, String sender, String why, LocalDate today) {
        var kept = state.list("answers").stream().filter(one -> !one.text("company").equals(sender)).toList();
        return state.with("answers", kept).put("asides", "id", State.empty(1).with("id", sender).with("on", today.toString()).with("why", why));
    }

    static String receipt(Words words, State state, LocalDate today) {
        return words.say("open.received", words.day(today), state.text("need"));
    }

    static List<List<String>> rows(Words words, State state) {
        return answers(state).map(one -> List.of(one.text("name") + " (" + one.text("contact") + ")", words.say("open.byForm"), words.day(LocalDate.parse(one.text("at"))))).toList();
    }
}
