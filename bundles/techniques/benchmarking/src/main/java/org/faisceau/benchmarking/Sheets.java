// SPDX-License-Identifier: Apache-2.0
package org.faisceau.benchmarking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What benchmarking hands out. */
final class Sheets {
    /** Columns that fit a sheet of paper; further authorities begin another table. */
    private static final int COLUMNS = 3;
    private static final int ENOUGH = 3;
    /** What a contract says by itself. */
    private static final List<String> KNOWN = List.of("subject", "amount", "procedure", "holders", "months");

    private Sheets() {}

    /** Keys of the criteria that were asked for. */
    static List<String> keys(State state) {
        return IntStream.rangeClosed(1, (int) state.text("criteria").lines().count()).mapToObj(at -> "c" + at).toList();
    }

    static Sheet grid(Words words, State state) {
        var criteria = new ArrayList<>(KNOWN.stream().map(key -> words.say("known." + key)).toList());
        criteria.addAll(state.text("criteria").lines().toList());
        var sheet = Sheet.titled(words.say("grid.title", state.text("need"))).note(words.say("grid.note")).heading(words.say("question.aim")).text(state.text("aim"))
                .table(words.say("question.criteria"), List.of(words.say("column.criterion"), words.say("column.notes")), criteria.stream().map(one -> List.of(one, "")).toList())
                .heading(words.say("grid.found", state.text("words")));
        if (!state.text("stopped").isEmpty()) return sheet.note(words.say("grid.stopped"));
        if (state.list("found").isEmpty()) return sheet.text(words.say("grid.none"));
        var rows = state.list("found").stream().map(one -> List.of(one.text("name"), one.text("subject"), amount(words, one), day(words, one, "notified"))).toList();
        return sheet.table("", List.of(words.say("column.authority"), words.say("known.subject"), words.say("known.amount"), words.say("column.notified")), rows);
    }

    /** A line a criterion, a column an authority; the same as a file. */
    static Sheet matrix(Words words, State state) {
        var entries = state.list("entries");
        var sheet = Sheet.titled(words.say("matrix.title", state.text("need")));
        if (entries.size() < ENOUGH) sheet = sheet.note(words.say("matrix.few", entries.size()));
        for (int from = 0; from < entries.size(); from += COLUMNS) {
            var some = entries.subList(from, Math.min(from + COLUMNS, entries.size()));
            sheet = sheet.table("", head(words, some), rows(words, state, some));
        }
        return sheet.csv("parangonnage.csv", head(words, entries), rows(words, state, entries)).heading(words.say("matrix.sources")).items(entries.stream().map(one -> source(words, one)).toList());
    }

    private static List<String> head(Words words, List<State> some) {
        var head = new ArrayList<>(List.of(words.say("column.criterion")));
        some.forEach(one -> head.add(one.text("title")));
        return head;
    }

    private static List<List<String>> rows(Words words, State state, List<State> some) {
        var rows = new ArrayList<List<String>>();
        for (var key : KNOWN) rows.add(row(words, words.say("known." + key), some, key));
        var criteria = state.text("criteria").lines().toList();
        for (int at = 0; at < criteria.size(); at++) rows.add(row(words, criteria.get(at), some, "c" + (at + 1)));
        return rows;
    }

    private static List<String> row(Words words, String label, List<State> some, String key) {
        var row = new ArrayList<>(List.of(label));
        some.forEach(one -> row.add(cell(words, one, key)));
        return row;
    }

    private static String cell(Words words, State entry, String key) {
        if (key.equals("amount")) return amount(words, entry);
        if (key.equals("months") && !entry.text(key).isEmpty()) return words.say("months", Integer.parseInt(entry.text(key)));
        return entry.text(key).isEmpty() ? "—" : entry.text(key);
    }

    private static String amount(Words words, State entry) {
        return entry.text("amount").isEmpty() ? "—" : words.euros(new Euros(Long.parseLong(entry.text("amount"))));
    }

    /** Where each column comes from: a contract's public data, a talk, or both. */
    private static String source(Words words, State one) {
        var contract = one.text("origin").equals("contract") ? words.say("source.contract", one.text("name"), one.text("number"), day(words, one, "notified"), day(words, one, "day")) : "";
        var talk = one.text("talked").isEmpty() ? "" : words.say("source.talk", one.text("name"), one.text("contact"), day(words, one, "talked"), one.text("source"));
        return (contract + "\n" + talk).strip();
    }

    static Sheet talks(Words words, State state) {
        var sheet = Sheet.titled(words.say("talks.title", state.text("need")));
        var talked = state.list("entries").stream().filter(one -> !one.text("talked").isEmpty()).toList();
        if (talked.isEmpty()) return sheet.text(words.say("talks.none"));
        var criteria = state.text("criteria").lines().toList();
        for (var one : talked) {
            sheet = sheet.heading(one.text("title"));
            if (!one.text("authority").isEmpty() && !one.text("authority").equals(one.text("title"))) sheet = sheet.fact(words.say("question.authority"), one.text("authority"));
            sheet = sheet.fact(words.say("question.contact"), one.text("contact")).fact(words.say("question.day"), day(words, one, "talked")).fact(words.say("question.source"), one.text("source"));
            for (int at = 0; at < criteria.size(); at++) sheet = sheet.fact(criteria.get(at), one.text("c" + (at + 1)));
        }
        return sheet;
    }

    static Sheet note(Words words, State state) {
        var sheet = Sheet.titled(words.say("note.title", state.text("need"))).heading(words.say("question.aim")).text(state.text("aim")).heading(words.say("question.lessons")).text(state.text("lessons"));
        if (!state.text("regrets").isEmpty()) sheet = sheet.heading(words.say("question.regrets")).text(state.text("regrets"));
        return sheet.heading(words.say("matrix.sources")).items(state.list("entries").stream().map(one -> source(words, one)).toList());
    }

    private static String day(Words words, State state, String key) {
        return state.text(key).isEmpty() ? "—" : words.day(LocalDate.parse(state.text(key)));
    }
}
