// SPDX-License-Identifier: Apache-2.0
package org.faisceau.contactpoint;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What a contact point hands out. */
final class Sheets {
    /** Open requests whose words stand on the register; those of all are in its file. */
    private static final int READ = 10;

    private Sheets() {}

    static Sheet form(Words words, State state) {
        var themes = state.text("themes").lines().map(Requests::theme).toList();
        var asked = Requests.form(state).stream().map(one -> words.say("question." + one.key())).toList();
        return Sheet.titled(words.say("form.title", state.text("buyer"))).note(words.say("form.note")).fact(words.say("fact.need"), state.text("need")).fact(words.say("question.holder"), state.text("holder"))
                .fact(words.say("question.standIn"), state.text("standIn")).fact(words.say("fact.reply"), words.say("days", Integer.parseInt(state.text("replyDays")))).fact(words.say("question.until"), day(words, state.text("until")))
                .text(state.text("message")).heading(words.say("form.themes")).items(themes).heading(words.say("form.asked")).items(asked);
    }

    /** Every request with what became of it, and the words of those that wait longest. */
    static Sheet register(Words words, State state) {
        var requests = state.list("requests");
        var sheet = Sheet.titled(words.say("register.title", state.text("need"))).note(words.say("register.note", day(words, state.text("seen")))).fact(words.say("question.holder"), state.text("holder"))
                .fact(words.say("fact.received"), words.number(requests.size())).fact(words.say("fact.open"), words.number(Requests.open(state).count()))
                .fact(words.say("fact.late"), words.number(requests.stream().filter(one -> Requests.standing(state, one).equals("late")).count()));
        if (!state.text("beside").isEmpty()) sheet = sheet.fact(words.say("question.beside"), state.text("beside")).items(state.text("elsewhere").lines().toList());
        if (requests.isEmpty()) return sheet.text(words.say("register.none"));
        var head = List.of(words.say("column.number"), words.say("column.at"), words.say("question.company"), words.say("question.subject"), words.say("column.service"), words.say("column.due"), words.say("column.standing"));
        sheet = sheet.table("", head, requests.stream().map(one -> row(words, state, one)).toList());
        for (var one : Requests.open(state).limit(READ).toList()) {
            sheet = sheet.heading(words.say("register.one", one.text("number"), one.text("subject"))).fact(words.say("question.company"), one.text("company")).fact(words.say("question.contact"), one.text("contact"))
                    .fact(words.say("question.theme"), Requests.themeOf(state, one.text("theme"))).text(one.text("offer"));
            if (!one.text("secret").isEmpty()) sheet = sheet.fact(words.say("question.secret"), one.text("secret"));
        }
        return sheet.csv("demandes.csv", head(words), requests.stream().map(one -> line(words, state, one)).toList());
    }

    /** To those who lead. */
    static Sheet arrived(Words words, State state, State one) {
        return Sheet.titled(words.say("arrived.title", one.text("number"), one.text("subject"))).fact(words.say("fact.need"), state.text("need")).fact(words.say("question.company"), one.text("company"))
                .fact(words.say("question.theme"), Requests.themeOf(state, one.text("theme"))).fact(words.say("column.service"), Requests.service(state, one.text("theme")))
                .fact(words.say("arrived.routeBy"), words.day(Requests.routeBy(state, one))).fact(words.say("column.due"), words.day(Requests.replyBy(state, one)));
    }

    static Sheet pressing(Words words, State state, List<State> some) {
        var lines = some.stream().map(one -> words.say("pressing.one", one.text("number"), one.text("subject"), words.day(Requests.due(state, one)), words.say("standing." + Requests.standing(state, one)))).toList();
        return Sheet.titled(words.say("pressing.title", some.size(), state.text("need"))).items(lines);
    }

    private static List<String> row(Words words, State state, State one) {
        return List.of(one.text("number"), day(words, one.text("at")), one.text("forgotten").isEmpty() ? one.text("company") : words.say("forgotten", day(words, one.text("forgotten"))), one.text("subject"), one.text("service").isEmpty() ? "—" : one.text("service"), day(words, Requests.replyBy(state, one).toString()), became(words, state, one));
    }

    private static String became(Words words, State state, State one) {
        var standing = Requests.standing(state, one);
        return standing.equals("closed") ? words.say("standing.closed", words.say("option.outcome." + one.text("outcome")), day(words, one.text("closed"))) : words.say("standing." + standing);
    }

    private static List<String> head(Words words) {
        return List.of(words.say("column.number"), words.say("column.at"), words.say("question.company"), words.say("question.contact"), words.say("question.theme"), words.say("question.subject"), words.say("question.offer"),
                words.say("question.secret"), words.say("column.service"), words.say("column.routed"), words.say("column.due"), words.say("column.standing"), words.say("question.reply"));
    }

    private static List<String> line(Words words, State state, State one) {
        return List.of(one.text("number"), one.text("at"), one.text("company"), one.text("contact"), Requests.themeOf(state, one.text("theme")), one.text("subject"), one.text("offer"), one.text("secret"), one.text("service"),
                one.text("routed"), Requests.replyBy(state, one).toString(), became(words, state, one), one.text("reply"));
    }

    static Sheet reply(Words words, State state) {
        return Sheet.titled(words.say("reply.title", state.text("buyer"))).note(words.say("reply.note")).fact(words.say("fact.need"), state.text("need"))
                .fact(words.say("question.holder"), state.text("holder")).fact(words.say("fact.reply"), words.say("days", Integer.parseInt(state.text("replyDays")))).text(state.text("model"));
    }

    private static String day(Words words, String day) {
        return day.isEmpty() ? "—" : words.day(LocalDate.parse(day));
    }
}
