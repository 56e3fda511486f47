// SPDX-License-Identifier: Apache-2.0
package org.faisceau.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What a site visit hands out. */
final class Sheets {
    /** Columns that fit a sheet of paper; further companies begin another table. */
    private static final int COLUMNS = 3;

    private Sheets() {}

    /** To be filled in by hand on the site. */
    static Sheet grid(Words words, State state) {
        var rows = state.text("asked").lines().map(line -> List.of(line, "")).toList();
        return Sheet.titled(words.say("grid.title", state.text("need"))).note(words.say("grid.note")).heading(words.say("question.reason")).text(state.text("reason"))
                .table(words.say("question.asked"), List.of(words.say("column.observed"), words.say("column.notes")), rows).heading(words.say("question.safety")).text(state.text("safety"))
                .heading(words.say("question.secrecy")).text(state.text("secrecy"));
    }

    static Sheet visits(Words words, State state) {
        var rows = state.list("visits").stream().map(visit -> List.of(visit.text("name"), words.say("agreed." + (visit.text("agreed").isEmpty() ? "unsaid" : visit.text("agreed"))), day(words, visit, "day"),
                day(words, visit, "held"), day(words, visit, "reviewed"))).toList();
        var sheet = Sheet.titled(words.say("visits.title", state.text("need")))
                .table("", List.of(words.say("column.company"), words.say("column.agreed"), words.say("column.proposed"), words.say("column.held"), words.say("column.reviewed")), rows)
                .meetings(words.say("visits.dates"), state.list("visits").stream().filter(Sheets::isDated).map(visit -> meeting(words, state, visit)).toList());
        for (var visit : state.list("visits")) {
            if (!visit.text("conditions").isEmpty()) sheet = sheet.fact(words.say("visits.conditions", visit.text("name")), visit.text("conditions"));
        }
        return sheet;
    }

    private static boolean isDated(State visit) {
        return visit.text("agreed").equals("yes") && !visit.text("day").isEmpty() && !visit.text("from").isEmpty();
    }

    private static Meeting meeting(Words words, State state, State visit) {
        var from = LocalTime.parse(visit.text("from"));
        var to = Meeting.end(from, Integer.parseInt(state.text("minutes")));
        return new Meeting(visit.text("company"), words.say("visits.one", visit.text("name")), visit.text("contact"), visit.text("place"), LocalDate.parse(visit.text("day")), from, to);
    }

    static Sheet photos(Words words, State state) {
        var rows = state.list("photos").stream().map(one -> List.of(state.find("visits", "company", one.text("company")).text("name"), one.text("caption"), one.text("file"), day(words, one, "at"))).toList();
        var sheet = Sheet.titled(words.say("photos.title", state.text("need"))).note(words.say("photos.note"))
                .table("", List.of(words.say("column.company"), words.say("column.caption"), words.say("column.file"), words.say("column.day")), rows);
        for (var one : state.list("photos")) sheet = pictured(words, state, one, sheet);
        return sheet;
    }

    private static Sheet pictured(Words words, State state, State photo, Sheet sheet) {
        return sheet.picture(photo.text("document"), words.say("photos.one", photo.text("caption"), state.find("visits", "company", photo.text("company")).text("name")));
    }

    /** A line a question, a column a company; then who went and who paid. */
    static Sheet report(Words words, State state) {
        var asked = state.text("asked").lines().toList();
        var seen = state.list("visits").stream().filter(visit -> !visit.text("held").isEmpty()).toList();
        var sheet = Sheet.titled(words.say("report.title", state.text("need")));
        if (seen.size() == 1) sheet = sheet.note(words.say("report.one"));
        if (!state.text("conclusion").isEmpty()) sheet = sheet.heading(words.say("question.conclusion")).text(state.text("conclusion"));
        sheet = sheet.heading(words.say("report.compared"));
        for (int from = 0; from < seen.size(); from += COLUMNS) {
            var some = seen.subList(from, Math.min(from + COLUMNS, seen.size()));
            var head = new ArrayList<>(List.of(words.say("column.observed")));
            some.forEach(visit -> head.add(visit.text("name")));
            var rows = new ArrayList<List<String>>();
            for (int at = 0; at < asked.size(); at++) rows.add(row(asked.get(at), some, "q" + (at + 1)));
            rows.add(row(words.say("review.remark"), some, "remark"));
            sheet = sheet.table("", head, rows);
        }
        sheet = sheet.heading(words.say("report.record"));
        for (var visit : seen) sheet = sheet.fact(visit.text("name"), record(words, visit));
        if (!state.list("photos").isEmpty()) sheet = sheet.heading(words.say("report.photos"));
        for (var one : state.list("photos")) sheet = pictured(words, state, one, sheet);
        return sheet;
    }

    private static String record(Words words, State visit) {
        var gifts = visit.text("gifts").isEmpty() ? words.say("report.noGift") : words.say("report.gifts", visit.text("gifts"));
        return words.say("report.line", day(words, visit, "held"), visit.text("present"), words.say("option.costs." + visit.text("costs")), gifts);
    }

    private static List<String> row(String label, List<State> some, String key) {
        var row = new ArrayList<>(List.of(label));
        some.forEach(one -> row.add(one.text(key).isEmpty() ? "—" : one.text(key)));
        return row;
    }

    /** What was noted on one site, for the company to read again. */
    static String observed(State state, State visit) {
        var asked = state.text("asked").lines().toList();
        var parts = new ArrayList<String>();
        for (int at = 0; at < asked.size(); at++) parts.add(asked.get(at) + "\n" + (visit.text("q" + (at + 1)).isEmpty() ? "—" : visit.text("q" + (at + 1))));
        return String.join("\n\n", parts);
    }

    private static String day(Words words, State state, String key) {
        return state.text(key).isEmpty() ? "—" : words.day(LocalDate.parse(state.text(key)));
    }
}
