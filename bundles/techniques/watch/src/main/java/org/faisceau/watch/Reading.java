// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.FeedItem;
import org.faisceau.sourcing.spi.State;

/** Reads the saved searches again, in the catalogue, in contracts and in what allowed feeds said: what was not there the last time becomes a note, and keeps the axis that found it first. */
final class Reading {
    /** What a watch begins with; from then on all that the desk gives of what is new. */
    private static final int AN_AXIS = 20;
    private static final int NEW = 200;
    static final int NOTES = 400;
    private static final int SUMMARY = 300;

    private Reading() {}

    static State of(State state, Desk desk) {
        var next = state.with("seen", desk.today().toString()).with("read", desk.today().toString()).with("stopped", "").with("full", "");
        var since = Optional.of(state.text("read")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        int most = since.isPresent() ? NEW : AN_AXIS;
        int axis = 0;
        for (var line : state.text("axes").lines().toList()) {
            axis++;
            for (var one : since.map(day -> desk.solutionsSince(words(line), day, NEW)).orElseGet(() -> desk.solutions(words(line), AN_AXIS)).items()) next = found(next, "solution-" + one.id(), "solution", one.title(), one.companyName(), axis);
            var contracts = desk.contracts(words(line), most);
            if (!contracts.stopped().isEmpty()) next = next.with("stopped", contracts.stopped());
            for (var one : contracts.items()) next = found(next, "contract-" + one.id(), "contract", one.subject(), one.buyer() + " · " + one.number(), axis);
            for (var one : desk.feedItems(words(line), most)) next = said(next, one, axis);
        }
        return next.with("feeds", desk.feeds().stream().map(one -> State.empty(1).with("title", one.title()).with("address", one.address()).with("well", one.isWell() ? "yes" : "")).toList());
    }

    /** What is looked for: all behind the colon, else the line. */
    static String words(String line) {
        int colon = line.indexOf(':');
        return colon < 1 || colon == line.length() - 1 ? line : line.substring(colon + 1).strip();
    }

    /** What a line calls its axis. */
    static String name(String line) {
        int colon = line.indexOf(':');
        return colon < 1 ? line : line.substring(0, colon).strip();
    }

    private static State found(State state, String id, String kind, String title, String source, int axis) {
        return noted(state, State.empty(1).with("id", id).with("kind", kind).with("title", title).with("source", source).with("day", state.text("seen")).with("axis", "a" + axis).with("at", state.text("seen")));
    }

    /** A beginning of what it said: hundreds of whole articles would be a flood. */
    private static State said(State state, FeedItem one, int axis) {
        var summary = one.summary().length() <= SUMMARY ? one.summary() : one.summary().substring(0, SUMMARY) + "…";
        return noted(state, State.empty(1).with("id", "feed-" + one.id()).with("kind", "feed").with("title", one.title()).with("source", one.feed()).with("link", one.link()).with("summary", summary)
                .with("day", one.day().toString()).with("axis", "a" + axis).with("at", state.text("seen")));
    }

    /** Where no room is left, the oldest item of a feed that nobody graded or entered goes for what is newer, and for all that stays where it was found. */
    static State noted(State state, State note) {
        if (!state.find("notes", "id", note.text("id")).texts().isEmpty()) return state;
        if (state.list("notes").size() < NOTES) return state.put("notes", "id", note);
        var oldest = state.list("notes").stream().filter(one -> one.text("kind").equals("feed") && one.text("grade").isEmpty() && one.text("follow").isEmpty()).min(Comparator.comparing(one -> one.text("day")));
        if (oldest.isEmpty()) return state.with("full", "yes");
        if (note.text("kind").equals("feed") && note.text("day").compareTo(oldest.get().text("day")) <= 0) return state;
        return state.with("notes", state.list("notes").stream().filter(one -> !one.equals(oldest.get())).toList()).put("notes", "id", note);
    }
}
