// SPDX-License-Identifier: Apache-2.0
package org.faisceau.contactpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;

/** What came to the contact point: {@code received → routed → closed with a reason}; a request may be closed before it is routed. Pure. */
final class Requests {
    /** Of an offer and of a reply: as many of both as are taken have to fit what a run keeps. */
    static final int TEXT_MOST = 2000;
    /** Days, where it was not asked. */
    static final String KEPT_USUALLY = "365";
    private static final int WEEK = 7;
    private static final int SECRET_MOST = 1000;
    private static final List<String> SENT = List.of("company", "contact", "theme", "subject", "offer", "secret");

    private Requests() {}

    static List<Question> form(State state) {
        var themes = new ArrayList<Question.Option>();
        for (var line : state.text("themes").lines().toList()) themes.add(new Question.Option("t" + (themes.size() + 1), theme(line)));
        return List.of(Question.line("company").required(), Question.line("contact").required(), Question.choice("theme", themes).required(), Question.line("subject").required(), Question.area("offer").required().atMost(TEXT_MOST),
                Question.area("secret").atMost(SECRET_MOST));
    }

    static State of(State state, Move move, LocalDate today) {
        var request = State.empty(1).with("id", move.sender()).with("number", String.valueOf(state.list("requests").size() + 1)).with("at", today.toString());
        for (var key : SENT) request = request.with(key, move.answers().text(key));
        return request;
    }

    /** The one that says the same. */
    static Optional<State> twin(State state, Brief answers) {
        return state.list("requests").stream().filter(one -> SENT.stream().allMatch(key -> one.text(key).equals(answers.text(key)))).findFirst();
    }

    static Stream<State> open(State state) {
        return state.list("requests").stream().filter(one -> one.text("closed").isEmpty());
    }

    /** Those that came on a day. */
    static Stream<State> of(State state, LocalDate day) {
        return state.list("requests").stream().filter(one -> one.text("at").equals(day.toString()));
    }

    /** Open ones that are late, or due within a week of the day last seen; the most urgent first. */
    static Stream<State> pressing(State state) {
        var soon = LocalDate.parse(state.text("seen")).plusDays(WEEK);
        return open(state).filter(one -> standing(state, one).equals("late") || !due(state, one).isAfter(soon)).sorted(Comparator.comparing(one -> due(state, one)));
    }

    /** The next day that counts for it. */
    static LocalDate due(State state, State request) {
        return request.text("routed").isEmpty() ? routeBy(state, request) : replyBy(state, request);
    }

    /** Those that were closed as long ago as is kept. */
    static Stream<State> toForget(State state, LocalDate today) {
        int days = Integer.parseInt(state.text("keepDays").isEmpty() ? KEPT_USUALLY : state.text("keepDays"));
        return state.list("requests").stream().filter(one -> !one.text("closed").isEmpty() && one.text("forgotten").isEmpty() && LocalDate.parse(one.text("closed")).plusDays(days).isBefore(today));
    }

    /** Its number, theme, days and what came of it. */
    static State forgotten(State request, LocalDate today) {
        var shape = request.with("reply", "").with("forgotten", today.toString());
        for (var key : SENT) if (!key.equals("theme")) shape = shape.with(key, "");
        return shape;
    }

    /** What a line of the themes calls it: all before its colon. */
    static String theme(String line) {
        int colon = line.indexOf(':');
        return (colon < 1 ? line : line.substring(0, colon)).strip();
    }

    static String themeOf(State state, String word) {
        return theme(line(state, word));
    }

    /** Who answers for a theme: what follows the colon; where nothing does, the holder. */
    static String service(State state, String word) {
        var line = line(state, word);
        int colon = line.indexOf(':');
        var service = colon < 1 ? "" : line.substring(colon + 1).strip();
        return service.isEmpty() ? state.text("holder") : service;
    }

    private static String line(State state, String word) {
        return state.text("themes").lines().skip(Long.parseLong(word.substring(1)) - 1).findFirst().orElse("");
    }

    /** Last day to route it. */
    static LocalDate routeBy(State state, State request) {
        return WorkingDays.ofFrance().plus(LocalDate.parse(request.text("at")), Integer.parseInt(state.text("routeDays")));
    }

    /** Last day to reply. */
    static LocalDate replyBy(State state, State request) {
        return WorkingDays.ofFrance().plus(LocalDate.parse(request.text("at")), Integer.parseInt(state.text("replyDays")));
    }

    /** {@code closed}, {@code late}, {@code routed} or {@code received}, as on the day last seen. */
    static String standing(State state, State request) {
        if (!request.text("closed").isEmpty()) return "closed";
        var seen = LocalDate.parse(state.text("seen"));
        boolean isRouted = !request.text("routed").isEmpty();
        if (seen.isAfter(replyBy(state, request)) || !isRouted && seen.isAfter(routeBy(state, request))) return "late";
        return isRouted ? "routed" : "received";
    }

    /** What its sender reads. */
    static String told(Words words, State state, State request) {
        if (!request.text("forgotten").isEmpty()) return words.say("told.forgotten", request.text("number"), words.day(LocalDate.parse(request.text("at"))), words.say("option.outcome." + request.text("outcome")),
                words.day(LocalDate.parse(request.text("closed"))), words.day(LocalDate.parse(request.text("forgotten"))));
        var parts = new ArrayList<>(List.of(words.say("told.received", request.text("number"), request.text("subject"), words.day(LocalDate.parse(request.text("at"))))));
        if (!request.text("routed").isEmpty()) parts.add(words.say("told.routed", request.text("service"), words.day(LocalDate.parse(request.text("routed")))));
        if (request.text("closed").isEmpty()) parts.add(words.say("told.due", words.day(replyBy(state, request)), state.text("holder")));
        else parts.add(words.say("told.closed", words.say("option.outcome." + request.text("outcome")), words.day(LocalDate.parse(request.text("closed"))), request.text("reply")));
        return String.join("\n\n", parts);
    }
}
