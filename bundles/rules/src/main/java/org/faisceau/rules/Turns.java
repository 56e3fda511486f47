// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.Advice.Turn;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;

/** What would change an answer, found by asking again: another value, another day, another state of the market. Pure. */
record Turns(Function<Question, Advice> ask, RuleBook book, Advice now) {
    private static final int YEARS = 3;
    private static final int DAYS_EACH_WAY = 2;
    private static final List<RuleKind> CEILINGS = List.of(RuleKind.SMALL_AMOUNT, RuleKind.INNOVATION, RuleKind.EUROPEAN_THRESHOLD);

    List<Turn> all() {
        return Stream.of(values(), days(), markets()).flatMap(List::stream).toList();
    }

    /** Each ceiling of the day: just below it where the value is not, at it where the value is below. */
    private List<Turn> values() {
        var question = now.question();
        if (question.value().isEmpty()) return List.of();
        var value = question.value().get();
        var limits = CEILINGS.stream().flatMap(kind -> book.at(question.day()).one(kind, question.buyer(), question.contract()).stream())
                .flatMap(rule -> rule.value().euros().stream()).distinct().sorted().toList();
        return limits.stream().flatMap(limit -> {
            boolean isBelow = value.compareTo(limit) >= 0;
            var other = ask.apply(question.worth(isBelow ? new Euros(limit.cents() - 1) : limit));
            return turn(other, Optional.empty(), false, Optional.of(limit), isBelow, Optional.empty()).stream();
        }).toList();
    }

    /** The nearest days before and after on which the answer is another. */
    private List<Turn> days() {
        var day = now.question().day();
        var found = new ArrayList<Turn>();
        var turning = book.turningDays();
        for (int at = turning.size() - 1; at >= 0 && found.size() < DAYS_EACH_WAY; at--) {
            var last = turning.get(at).minusDays(1);
            if (!turning.get(at).isAfter(day) && last.isAfter(day.minusYears(YEARS))) on(last, true).ifPresent(found::add);
        }
        int before = found.size();
        for (var first : turning) {
            if (first.isAfter(day) && first.isBefore(day.plusYears(YEARS)) && found.size() - before < DAYS_EACH_WAY) on(first, false).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Turn> on(LocalDate day, boolean isUntil) {
        return turn(ask.apply(now.question().on(day)), Optional.of(day), isUntil, Optional.empty(), false, Optional.empty());
    }

    private List<Turn> markets() {
        return Stream.of(Market.values()).filter(market -> market != now.question().market())
                .flatMap(market -> turn(ask.apply(now.question().where(market)), Optional.empty(), false, Optional.empty(), false, Optional.of(market)).stream()).toList();
    }

    private Optional<Turn> turn(Advice other, Optional<LocalDate> day, boolean isUntil, Optional<Euros> value, boolean isBelow, Optional<Market> market) {
        var opens = less(other.open(), now.open());
        var closes = less(now.open(), other.open());
        return opens.isEmpty() && closes.isEmpty() ? Optional.empty() : Optional.of(new Turn(day, isUntil, value, isBelow, market, opens, closes));
    }

    private static List<ProcedureId> less(List<ProcedureId> some, List<ProcedureId> others) {
        return some.stream().filter(id -> !others.contains(id)).toList();
    }
}
