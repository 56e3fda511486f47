// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Way;

/** An answer of the adviser, in words. */
record AdviceView(Advice advice, Words words) {
    List<WayView> cell() {
        return views(advice.cell());
    }

    List<WayView> also() {
        return views(advice.also());
    }

    List<WayView> closed() {
        return views(advice.closed());
    }

    LocalDate day() {
        return advice.question().day();
    }

    Optional<RuleLine> threshold() {
        return advice.threshold().map(rule -> RuleLine.of(rule, day(), words));
    }

    /** « La valeur estimée, 55 000 €, est sous le seuil européen de 216 000 €. » */
    String side() {
        var value = advice.question().value().map(words::euros).orElse("");
        var limit = advice.threshold().map(Rule::value).map(row -> Saying.number(words, row)).orElse("");
        if (advice.question().value().isEmpty()) return words.say("side.noValue", words.day(day()));
        return words.say("side." + advice.side(), value, limit, words.day(day()));
    }

    /** What would change the answer, one sentence each. */
    List<String> turns() {
        return advice.turns().stream().map(this::turn).toList();
    }

    private String turn(Advice.Turn turn) {
        var what = turn.day().map(words::day).or(() -> turn.amount().map(words::euros)).or(() -> turn.market().map(market -> words.say("marketShort." + market))).orElseThrow();
        var when = words.say("turn." + turn.change(), what);
        if (turn.opens().isEmpty() && turn.closes().isEmpty()) return when;
        if (turn.closes().isEmpty()) return words.say("turn.opens", when, names(turn.opens()));
        if (turn.opens().isEmpty()) return words.say("turn.closes", when, names(turn.closes()));
        return words.say("turn.both", when, names(turn.opens()), names(turn.closes()));
    }

    private String names(List<ProcedureId> ids) {
        return ids.stream().flatMap(id -> advice.way(id).stream()).map(way -> words.say("quoted", way.procedure().name().in(words.locale()))).collect(Collectors.joining(", "));
    }

    private List<WayView> views(List<Way> ways) {
        return ways.stream().map(way -> new WayView(way, day(), words)).toList();
    }
}
