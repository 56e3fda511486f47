// SPDX-License-Identifier: Apache-2.0
package org.faisceau.esourcing;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What e-sourcing hands out. */
final class Sheets {
    private Sheets() {}

    /** Every search that was made, with what each word found: anybody can make it again. */
    static Sheet query(Words words, State state) {
        var sheet = Sheet.titled(words.say("query.title", state.text("need"))).note(words.say("query.note")).fact(words.say("question.aim"), state.text("aim")).fact(words.say("question.most"), state.text("most"));
        for (var search : state.list("searches")) {
            sheet = sheet.heading(words.say("query.one", search.text("text"), day(words, search.text("day")))).fact(words.say("fact.at"), search.text("at")).fact(words.say("fact.found"), search.text("found"));
            if (!search.text("by").isEmpty()) sheet = sheet.fact(words.say("fact.by"), words.say("by." + search.text("by")));
            var rows = search.text("counts").lines().map(line -> List.of(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1))).toList();
            if (!rows.isEmpty()) sheet = sheet.table("", List.of(words.say("column.word"), words.say("column.count")), rows);
        }
        return sheet;
    }

    /** What the last search found, as it came. */
    static Sheet results(Words words, State state) {
        var last = state.list("searches").get(state.list("searches").size() - 1);
        var sheet = Sheet.titled(words.say("results.title", state.text("need"))).note(words.say("results.note")).fact(words.say("fact.words"), last.text("text")).fact(words.say("fact.at"), last.text("at"));
        if (last.list("results").isEmpty()) return sheet.text(words.say("results.none"));
        var head = List.of(words.say("column.solution"), words.say("column.company"), words.say("column.words"), words.say("column.points"));
        var rows = last.list("results").stream().map(one -> List.of(one.text("title"), one.text("name"), one.text("words"), points(one))).toList();
        return sheet.table("", head, rows).csv("resultats.csv", head, rows);
    }

    /** The funnel, who was kept and who was left out, each with its reason. */
    static Sheet list(Words words, State state) {
        var sheet = Sheet.titled(words.say("list.title", state.text("need"))).note(words.say("list.note")).fact(words.say("question.aim"), state.text("aim")).heading(words.say("list.funnel"));
        var found = state.list("found");
        sheet = sheet.fact(words.say("list.found"), words.number(found.size()));
        for (var stage : Steps.STAGES) sheet = sheet.fact(words.say("option.stage." + stage), words.number(found.stream().filter(one -> Steps.STAGES.indexOf(one.text("stage")) >= Steps.STAGES.indexOf(stage)).count()));
        sheet = table(words, sheet, "list.kept", found.stream().filter(one -> Steps.STAGES.contains(one.text("stage"))).toList());
        sheet = table(words, sheet, "list.left", found.stream().filter(one -> one.text("stage").equals("left")).toList());
        long undecided = found.stream().filter(one -> one.text("stage").isEmpty()).count();
        if (undecided > 0) sheet = sheet.text(words.say("list.undecided", undecided));
        var retained = found.stream().filter(one -> one.text("stage").equals("retained")).map(one -> one.text("company")).distinct().count();
        if (retained == 1) sheet = sheet.note(words.say("list.one"));
        return state.text("conclusion").isEmpty() ? sheet : sheet.heading(words.say("question.conclusion")).text(state.text("conclusion"));
    }

    private static Sheet table(Words words, Sheet sheet, String title, List<State> some) {
        if (some.isEmpty()) return sheet;
        var rows = some.stream().map(one -> List.of(one.text("title") + "\n" + one.text("name"), one.text("words"), points(one), words.say("option.stage." + one.text("stage")) + "\n" + day(words, one.text("day")), one.text("reason"))).toList();
        return sheet.heading(words.say(title)).table("", List.of(words.say("column.solution"), words.say("column.words"), words.say("column.score"), words.say("question.stage"), words.say("question.reason")), rows);
    }

    private static String points(State one) {
        return one.text("points").isEmpty() ? "—" : one.text("points");
    }

    private static String day(Words words, String day) {
        return day.isEmpty() ? "—" : words.day(LocalDate.parse(day));
    }
}
