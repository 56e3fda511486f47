// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/** What a watch hands out. */
final class Sheets {
    private static final int WEEK = 30;

    private Sheets() {}

    static Sheet plan(Words words, State state) {
        var axes = state.text("axes").lines().map(line -> List.of(Reading.name(line), Reading.words(line))).toList();
        var sheet = Sheet.titled(words.say("plan.title", state.text("need"))).note(words.say("plan.note")).fact(words.say("question.months"), state.text("months")).fact(words.say("question.until"), day(words, state.text("until"))).text(state.text("aim"))
                .table("", List.of(words.say("question.axis"), words.say("column.words")), axes);
        var feeds = state.list("feeds").stream().map(one -> words.say(one.text("well").isEmpty() ? "plan.feedFailed" : "plan.feed", one.text("title"), one.text("address"))).toList();
        sheet = sheet.heading(words.say("plan.feeds"));
        sheet = feeds.isEmpty() ? sheet.text(words.say("plan.noFeed")) : sheet.items(feeds);
        return state.text("sources").isEmpty() ? sheet : sheet.heading(words.say("plan.sources")).items(state.text("sources").lines().toList());
    }

    /** All notes, those out of date last and said so. */
    static Sheet notes(Words words, State state) {
        var sheet = Sheet.titled(words.say("notes.title", state.text("need"))).note(words.say("notes.note", day(words, state.text("seen"))));
        if (!state.text("stopped").isEmpty()) sheet = sheet.note(words.say("notes.stopped"));
        if (!state.text("full").isEmpty()) sheet = sheet.note(words.say("notes.full", Reading.NOTES));
        var all = state.list("notes");
        if (all.isEmpty()) return sheet.text(words.say("notes.none"));
        sheet = table(words, sheet, state, all.stream().filter(one -> !isOld(state, one)).toList());
        var old = all.stream().filter(one -> isOld(state, one)).toList();
        if (!old.isEmpty()) sheet = table(words, sheet.heading(words.say("notes.old")), state, old);
        for (var one : all) if (!one.text("summary").isEmpty()) sheet = written(words, sheet, one);
        var head = List.of(words.say("question.title"), words.say("question.kind"), words.say("question.axis"), words.say("question.source"), words.say("question.day"), words.say("question.author"), words.say("question.summary"), words.say("question.grade"),
                words.say("question.follow"), words.say("question.why"));
        return sheet.csv("fiches.csv", head, all.stream().map(one -> List.of(one.text("title"), words.say("option.kind." + one.text("kind")), axis(state, one), source(one), one.text("day"), one.text("author"), one.text("summary"), Grades.said(words, one),
                follow(words, one), one.text("why") + Grades.reasons(words, one))).toList());
    }

    private static Sheet table(Words words, Sheet sheet, State state, List<State> some) {
        if (some.isEmpty()) return sheet;
        var rows = some.stream().map(one -> List.of(one.text("title"), words.say("option.kind." + one.text("kind")), one.text("source"), day(words, one.text("day")), Grades.said(words, one), follow(words, one))).toList();
        return sheet.table("", List.of(words.say("question.title"), words.say("question.kind"), words.say("question.source"), words.say("question.day"), words.say("question.grade"), words.say("question.follow")), rows);
    }

    private static Sheet written(Words words, Sheet sheet, State one) {
        var graded = sheet.heading(one.text("title"));
        var reasons = Grades.reasons(words, one);
        if (!reasons.isEmpty()) graded = graded.fact(words.say("question.grade"), reasons);
        return graded.fact(words.say("question.source"), source(one)).fact(words.say("question.day"), day(words, one.text("day"))).fact(words.say("question.author"), one.text("author").isEmpty() ? "—" : one.text("author")).text(one.text("summary"));
    }

    static Sheet fair(Words words, State state) {
        var fairs = state.list("notes").stream().filter(one -> one.text("kind").equals("fair")).toList();
        var sheet = Sheet.titled(words.say("fair.title", state.text("need"))).note(words.say("fair.note"));
        if (fairs.isEmpty()) return sheet.text(words.say("fair.none"));
        for (var one : fairs) sheet = written(words, sheet, one);
        return sheet;
    }

    /** The last one: what came since the one before, what was found useful first. */
    static Sheet bulletin(Words words, State state) {
        var last = state.list("bulletins").get(state.list("bulletins").size() - 1);
        var fresh = state.list("notes").stream().filter(one -> one.text("told").equals(last.text("number")) && !one.text("grade").equals("useless")).toList();
        var sheet = Sheet.titled(words.say("bulletin.title", state.text("need"), last.text("number"))).fact(words.say("question.day"), day(words, last.text("at"))).text(last.text("word"));
        if (fresh.isEmpty()) return sheet.text(words.say("bulletin.none"));
        sheet = listed(words, sheet, "bulletin.useful", fresh.stream().filter(one -> one.text("grade").equals("useful")).toList());
        return listed(words, sheet, "bulletin.other", fresh.stream().filter(one -> !one.text("grade").equals("useful")).toList());
    }

    /** What the week brought, for the inbox. */
    static Sheet week(Words words, State state, List<State> fresh) {
        long ungraded = state.list("notes").stream().filter(one -> one.text("grade").isEmpty()).count();
        return listed(words, Sheet.titled(words.say("week.title", fresh.size())), "week.new", fresh.stream().limit(WEEK).toList()).text(words.say("week.grade", ungraded));
    }

    private static Sheet listed(Words words, Sheet sheet, String title, List<State> some) {
        if (some.isEmpty()) return sheet;
        return sheet.heading(words.say(title)).items(some.stream().map(one -> words.say("bulletin.line", one.text("title"), words.say("option.kind." + one.text("kind")), one.text("source"), day(words, one.text("day")))).toList());
    }

    private static boolean isOld(State state, State one) {
        return LocalDate.parse(one.text("day")).plusMonths(Long.parseLong(state.text("months"))).isBefore(LocalDate.parse(state.text("seen")));
    }

    private static String axis(State state, State one) {
        return state.text("axes").lines().skip(Long.parseLong(one.text("axis").substring(1)) - 1).findFirst().map(Reading::name).orElse("");
    }

    private static String source(State one) {
        return one.text("link").isEmpty() ? one.text("source") : one.text("source") + " · " + one.text("link");
    }

    private static String follow(Words words, State one) {
        return one.text("follow").isEmpty() ? "—" : words.say("option.follow." + one.text("follow"));
    }

    private static String day(Words words, String day) {
        return day.isEmpty() ? "—" : words.day(LocalDate.parse(day));
    }
}
