// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What a notice hands out. */
final class Sheets {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Sheets() {}

    /** In words, with what is missing, and the XML beside it. */
    static Sheet notice(Words words, State state) {
        var sheet = Sheet.titled(words.say("notice.title", state.text("need"))).note(words.say("notice.note")).fact(words.say("question.subtype"), words.say("option.subtype." + state.text("subtype"))).fact(words.say("fact.buyer"), state.text("buyer"));
        for (var key : List.of("siret", "postcode", "city", "nuts", "mail", "phone")) if (!state.text(key).isEmpty()) sheet = sheet.fact(words.say("question." + key), state.text(key));
        sheet = sheet.fact(words.say("question.activity"), words.say("option.activity." + Sections.activity(state))).fact(words.say("question.nature"), words.say("option.nature." + state.text("nature"))).fact(words.say("question.cpv"), Cpv.of(state));
        if (!state.text("value").isEmpty()) sheet = sheet.fact(words.say("question.value"), words.euros(Euros.of(Long.parseLong(state.text("value")))));
        sheet = sheet.fact(words.say("question.innovation"), words.say("option.innovation." + state.text("innovation"))).fact(words.say("question.launchOn"), day(words, state.text("launchOn")));
        if (Sections.shortens(state)) sheet = sheet.fact(words.say("question.months"), state.text("months").isEmpty() ? words.say("notice.monthsUnknown") : state.text("months"));
        if (state.text("subtype").equals("E1") && !state.text("answersUntil").isEmpty()) sheet = sheet.fact(words.say("question.answersUntil"), day(words, state.text("answersUntil")));
        if (!state.text("review").isEmpty()) sheet = sheet.fact(words.say("question.review"), state.text("review") + (state.text("reviewCity").isEmpty() ? "" : ", " + state.text("reviewCity")));
        sheet = sheet.heading(words.say("question.description")).text(state.text("description")).heading(words.say("notice.missing"));
        var warnings = Warnings.of(state).stream().map(key -> words.say(key)).toList();
        return (warnings.isEmpty() ? sheet.text(words.say("notice.whole")) : sheet.items(warnings)).file("avis-eforms.xml", Eforms.of(state));
    }

    /** Where it was published, and the days between which it shortens time limits. */
    static Sheet receipt(Words words, State state) {
        var sheet = Sheet.titled(words.say("receipt.title", state.text("need"))).fact(words.say("question.subtype"), words.say("option.subtype." + state.text("subtype"))).fact(words.say("question.sentOn"), day(words, state.text("sentOn")))
                .fact(words.say("question.publishedOn"), day(words, state.text("publishedOn"))).fact(words.say("question.number"), state.text("number").isEmpty() ? "—" : state.text("number")).text(state.text("message"));
        if (!Sections.hasWindow(state)) return sheet.note(words.say(Sections.shortens(state) ? "warning.windowUnsaid" : "receipt.noWindow"));
        var first = Warnings.first(state);
        var last = Warnings.last(state);
        return sheet.text(words.say("receipt.window", words.day(first), words.day(last))).meetings(words.say("receipt.days"), List.of(mark(state, "first", words.say("receipt.first", state.text("need")), first),
                mark(state, "last", words.say("receipt.last", state.text("need")), last)));
    }

    private static Meeting mark(State state, String which, String title, LocalDate day) {
        return new Meeting(state.text("reference").toLowerCase(Locale.ROOT) + "-" + which, title, "", "", day, MORNING, MORNING);
    }

    static Sheet operators(Words words, State state) {
        var sheet = Sheet.titled(words.say("operators.title", state.text("need"))).note(words.say("operators.note"));
        var all = state.list("operators");
        if (all.isEmpty()) return sheet.text(words.say("operators.none"));
        var head = List.of(words.say("question.company"), words.say("question.contact"), words.say("question.day"), words.say("question.interest"));
        var rows = all.stream().map(one -> List.of(one.text("company"), one.text("contact"), day(words, one.text("day")), one.text("interest").isEmpty() ? "—" : one.text("interest"))).toList();
        return sheet.table("", head, rows).csv("operateurs.csv", head, rows);
    }

    private static String day(Words words, String day) {
        return day.isEmpty() ? "—" : words.day(LocalDate.parse(day));
    }
}
