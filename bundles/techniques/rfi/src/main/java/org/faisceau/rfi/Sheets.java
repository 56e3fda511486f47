// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rfi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What a request for information hands out. */
final class Sheets {
    /** Columns that fit a sheet of paper; further companies begin another table. */
    private static final int COLUMNS = 3;

    private Sheets() {}

    static Sheet questionnaire(Words words, State state) {
        return Sheet.titled(words.say("questionnaire.title", state.text("need"))).note(words.say("questionnaire.note")).text(state.text("lead"))
                .fact(words.say("question.until"), words.day(LocalDate.parse(state.text("until")))).items(state.text("asked").lines().toList());
    }

    static Sheet recipients(Words words, State state) {
        var rows = new ArrayList<>(state.list("answers").stream().filter(one -> !Everybody.isFrom(one)).map(one -> List.of(one.text("name"), words.day(LocalDate.parse(one.text("sent").isEmpty() ? state.text("sent") : one.text("sent"))), one.text("at").isEmpty() ? words.say("not.yet") : words.day(LocalDate.parse(one.text("at"))))).toList());
        rows.addAll(Everybody.rows(words, state));
        var sheet = Sheet.titled(words.say("recipients.title", state.text("need"))).fact(words.say("question.reach"), words.say("option.reach." + (Everybody.isAsked(state) ? "all" : "panel")));
        if (!state.text("reason").isEmpty()) sheet = sheet.fact(words.say("question.reason"), state.text("reason"));
        return aside(words, state, sheet.table("", List.of(words.say("column.company"), words.say("column.sent"), words.say("column.answered")), rows))
                .heading(words.say("recipients.sent")).text(state.text("lead")).items(state.text("asked").lines().toList());
    }

    private static Sheet aside(Words words, State state, Sheet sheet) {
        var rows = state.list("asides").stream().map(one -> List.of(words.day(LocalDate.parse(one.text("on"))), one.text("why"))).toList();
        return rows.isEmpty() ? sheet : sheet.table(words.say("aside.title"), List.of(words.say("column.aside"), words.say("question.why")), rows);
    }

    /** A line a question, a column a company. */
    static Sheet answers(Words words, State state) {
        var asked = state.text("asked").lines().toList();
        var given = state.list("answers").stream().filter(one -> !one.text("at").isEmpty()).toList();
        var sheet = Sheet.titled(words.say("answers.title", state.text("need"))).note(words.say("answers.note"));
        if (given.isEmpty()) return sheet.text(words.say("answers.none"));
        for (int from = 0; from < given.size(); from += COLUMNS) {
            var some = given.subList(from, Math.min(from + COLUMNS, given.size()));
            var head = new ArrayList<>(List.of(words.say("column.question")));
            some.forEach(one -> head.add(Everybody.isFrom(one) ? one.text("name") + " · " + words.say("open.byForm") : one.text("name")));
            var rows = new ArrayList<List<String>>();
            for (int at = 0; at < asked.size(); at++) rows.add(row(asked.get(at), some, "q" + (at + 1)));
            rows.add(row(words.say("answer.secret"), some, "secret"));
            sheet = sheet.table("", head, rows);
        }
        return sheet;
    }

    private static List<String> row(String label, List<State> some, String key) {
        var row = new ArrayList<>(List.of(label));
        some.forEach(one -> row.add(one.text(key).isEmpty() ? "—" : one.text(key)));
        return row;
    }

    /** As all read it. */
    static String asked(State query) {
        return query.text("worded").isEmpty() ? query.text("text") : query.text("worded");
    }

    static Sheet queries(Words words, State state) {
        var sheet = Sheet.titled(words.say("queries.title", state.text("need")));
        for (var query : state.list("queries")) if (!query.text("reply").isEmpty()) sheet = sheet.heading(asked(query)).text(query.text("reply"));
        return sheet;
    }

    /** For the papers of the consultation: what helps all, and nothing of who said what. */
    static Sheet annex(Words words, State state) {
        var sheet = Sheet.titled(words.say("annex.title", state.text("need"))).note(words.say("annex.note")).heading(words.say("question.asked")).items(state.text("asked").lines().toList()).heading(words.say("artefact.synthesis"))
                .text(state.text("synthesis"));
        var replied = state.list("queries").stream().filter(one -> !one.text("reply").isEmpty()).toList();
        if (!replied.isEmpty()) sheet = sheet.heading(words.say("artefact.queries"));
        for (var query : replied) sheet = sheet.fact(asked(query), query.text("reply"));
        return sheet;
    }

    static Sheet synthesis(Words words, State state) {
        int answered = (int) state.list("answers").stream().filter(one -> !one.text("at").isEmpty()).count();
        return Sheet.titled(words.say("synthesis.title", state.text("need"))).fact(words.say("column.sent"), words.number(state.list("answers").size() - Everybody.answers(state).count())).fact(words.say("column.answered"), words.number(answered)).text(state.text("synthesis"));
    }
}
