// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.Advice.Change;
import org.faisceau.rules.api.Advice.Turn;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;

/** What would change an answer, found by asking again: another value, another day, another lot, another state of the market. Pure. */
record Turns(Function<Question, Advice> ask, RuleBook book, Advice now) {
    private static final int YEARS = 3;
    private static final int DAYS_EACH_WAY = 2;
    private static final int NO_LIMIT = 100;
    private static final List<RuleKind> CEILINGS = List.of(RuleKind.SMALL_AMOUNT, RuleKind.INNOVATION, RuleKind.EUROPEAN_THRESHOLD);
    private static final List<RuleKind> OF_LOTS = List.of(RuleKind.INNOVATIVE_LOT, RuleKind.SMALL_LOT);

    List<Turn> all() {
        return Stream.of(values(), lots(), waived(), days(), markets()).flatMap(List::stream).toList();
    }

    /** Each ceiling of the day: just below it where the value is not, at it where the value is below. */
    private List<Turn> values() {
        return question().value().map(value -> around(value, limits(CEILINGS), Change.BELOW, Change.AT, question()::worth)).orElse(List.of());
    }

    /** The same for the lot. */
    private List<Turn> lots() {
        return question().lots().map(lots -> around(lots.lot(), limits(OF_LOTS), Change.LOT_BELOW, Change.LOT_AT, other -> question().withLots(new Question.Lots(other, lots.waived()))))
                .orElse(List.of());
    }

    private static List<Case> below(Euros value, List<Euros> limits, Change change, Function<Euros, Question> at) {
        return limits.stream().filter(limit -> value.compareTo(limit) >= 0).sorted(Comparator.reverseOrder()).map(limit -> Case.of(change, limit, at.apply(new Euros(limit.cents() - 1)))).toList();
    }

    private List<Turn> around(Euros value, List<Euros> limits, Change below, Change from, Function<Euros, Question> at) {
        var above = limits.stream().filter(limit -> value.compareTo(limit) < 0).map(limit -> Case.of(from, limit, at.apply(limit))).toList();
        return Stream.of(walk(below(value, limits, below, at), NO_LIMIT), walk(above, NO_LIMIT)).flatMap(List::stream).toList();
    }

    private List<Euros> limits(List<RuleKind> kinds) {
        return kinds.stream().flatMap(kind -> book.at(question().day()).one(kind, question().buyer(), question().bought()).stream())
                .flatMap(rule -> rule.value().euros().stream()).distinct().sorted().toList();
    }

    /** What the other lots may come to beside this one: no more, or one cent more. */
    private List<Turn> waived() {
        var most = book.at(question().day()).one(RuleKind.LOT_SHARE, question().buyer(), question().bought()).flatMap(rule -> rule.value().number());
        if (question().lots().isEmpty() || question().value().isEmpty() || most.isEmpty()) return List.of();
        var lots = question().lots().get();
        var room = Euros.of(question().value().get().amount().multiply(most.get()).setScale(2, RoundingMode.DOWN)).cents() - lots.lot().cents();
        if (room < 0) return List.of();
        boolean isBeyond = lots.waived().cents() > room;
        var other = question().withLots(new Question.Lots(lots.lot(), new Euros(isBeyond ? room : room + 1)));
        return walk(List.of(Case.of(isBeyond ? Change.WAIVED_WITHIN : Change.WAIVED_BEYOND, new Euros(room), other)), 1);
    }

    /** The nearest days before and after on which the answer is another. */
    private List<Turn> days() {
        var day = question().day();
        var turning = book.turningDays();
        var before = turning.stream().filter(first -> !first.isAfter(day)).map(first -> first.minusDays(1)).filter(last -> last.isAfter(day.minusYears(YEARS)))
                .sorted(Comparator.reverseOrder()).map(last -> Case.of(Change.UNTIL, last, question())).toList();
        var after = turning.stream().filter(first -> first.isAfter(day) && first.isBefore(day.plusYears(YEARS))).map(first -> Case.of(Change.FROM, first, question())).toList();
        return Stream.of(walk(before, DAYS_EACH_WAY), walk(after, DAYS_EACH_WAY)).flatMap(List::stream).toList();
    }

    private List<Turn> markets() {
        return Stream.of(Market.values()).filter(market -> market != question().market()).flatMap(market -> walk(List.of(Case.of(market, question())), 1).stream()).toList();
    }

    private Question question() {
        return now.question();
    }

    /** @param cases the nearest first */
    private List<Turn> walk(List<Case> cases, int most) {
        var path = new TurningPath(now);
        var found = new ArrayList<Turn>();
        for (var one : cases) {
            if (found.size() == most) break;
            found.addAll(path.step(ask.apply(one.asked), one));
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** Something asked otherwise. */
    record Case(Change change, Optional<LocalDate> day, Optional<Euros> amount, Optional<Market> market, Question asked) {
        static Case of(Change change, Euros amount, Question asked) {
            return new Case(change, Optional.empty(), Optional.of(amount), Optional.empty(), asked);
        }

        static Case of(Change change, LocalDate day, Question before) {
            return new Case(change, Optional.of(day), Optional.empty(), Optional.empty(), before.on(day));
        }

        static Case of(Market market, Question before) {
            return new Case(Change.MARKET, Optional.empty(), Optional.empty(), Optional.of(market), before.where(market));
        }
    }
}
