// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Finding;
import org.faisceau.rules.api.Procedure;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Way;

/** A procedure of an answer, in words. */
record WayView(Way way, LocalDate day, Words words) {
    /** A condition in words, with the row it was held against. */
    record Line(Finding.State state, String icon, String sentence, Optional<RuleLine> rule) {}

    Procedure procedure() {
        return way.procedure();
    }

    String name() {
        return procedure().name().in(words.locale());
    }

    /** The state of its tag: {@code OPEN}, {@code CONDITIONS} or {@code CLOSED}. */
    String state() {
        if (!way.isOpen()) return "CLOSED";
        return way.toEstablish().isEmpty() ? "OPEN" : "CONDITIONS";
    }

    String tone() {
        return switch (state()) {
            case "OPEN" -> "good";
            case "CONDITIONS" -> "info";
            default -> "";
        };
    }

    /** What closes it first, then what is to be established, then what is met. */
    List<Line> lines() {
        return List.of(way.unmet(), way.toEstablish(), way.met()).stream().flatMap(List::stream).map(this::line).toList();
    }

    List<RuleLine> beside() {
        return way.beside().stream().map(this::line).toList();
    }

    List<RuleLine> rows() {
        return way.rows().stream().map(this::line).toList();
    }

    /** The row of the least number of candidates. */
    Optional<RuleLine> candidates() {
        return way.candidates().map(this::line);
    }

    String months() {
        var least = procedure().monthsLeast();
        var most = procedure().monthsMost();
        return words.say("way.months", Saying.decimal(words, least), Saying.decimal(words, most));
    }

    List<String> steps() {
        return procedure().steps().lines(words.locale());
    }

    List<String> risks() {
        return procedure().risks().lines(words.locale());
    }

    List<String> levers() {
        return procedure().levers().lines(words.locale());
    }

    private Line line(Finding finding) {
        return new Line(finding.state(), icon(finding.state()), sentence(words, finding), finding.rule().map(this::line));
    }

    private RuleLine line(Rule rule) {
        return RuleLine.of(rule, day, words);
    }

    static String sentence(Words words, Finding finding) {
        var held = finding.amount().map(words::euros).or(() -> finding.share().map(share -> words.say("unit.percent", Saying.decimal(words, share.movePointRight(2))))).orElse("");
        return words.say("finding." + finding.state() + "." + finding.key(), held, finding.rule().map(rule -> Saying.number(words, rule.value())).orElse(""),
                finding.rule().map(rule -> words.day(rule.firstDay())).orElse(""), finding.rule().flatMap(Rule::lastDay).map(words::day).orElse(""));
    }

    private static String icon(Finding.State state) {
        return switch (state) {
            case MET -> "circle-check";
            case UNMET -> "circle-x";
            case TO_ESTABLISH -> "help-circle";
        };
    }
}
