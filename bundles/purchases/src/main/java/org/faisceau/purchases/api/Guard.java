// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;

/**
 * Watches contracts awarded without competition: the same operator again and again, a need split under a ceiling, lots beyond their share.
 * It explains, it never blocks. Ceilings and shares are rows of the book on the day of the notification; how often is often, and how long
 * it looks back, are this guard's own measures and no law.
 *
 * @param categories of buyers, by their identifiers; a buyer without one is not held against a ceiling
 */
public record Guard(RuleBook book, Map<String, ThresholdCategory> categories) {
    /** From how many contracts on it speaks of one operator. */
    public static final int REPEATED = 3;
    /** How far apart the first and the last of them may lie. */
    public static final int MONTHS_OF_OPERATOR = 24;
    /** The same for purchases of one sort. */
    public static final int MONTHS_OF_SPLIT = 12;
    private static final int CPV_DIGITS = 5;
    /** Without its check digit. */
    private static final int CPV_WHOLE = 8;
    private static final Comparator<Contract> BY_DAY = Comparator.comparing((Contract one) -> day(one)).thenComparing(Contract::id);

    public Guard {
        categories = Map.copyOf(categories);
    }

    /** What is to be looked at among these contracts, the dearest first. */
    public List<Finding> findings(Collection<Contract> contracts) {
        return Stream.of(operators(contracts), splits(contracts), lots(contracts)).flatMap(one -> one)
                .sorted(Comparator.comparing(Finding::sum).reversed()).toList();
    }

    private Stream<Finding> operators(Collection<Contract> contracts) {
        var byHolder = new TreeMap<String, List<Contract>>();
        direct(contracts).forEach(one -> one.content().holders().stream().map(Holder::identifier).filter(id -> !id.isEmpty()).distinct()
                .forEach(id -> byHolder.computeIfAbsent(buyer(one) + "|" + id, key -> new ArrayList<>()).add(one)));
        return byHolder.values().stream().map(some -> densest(some, MONTHS_OF_OPERATOR)).filter(some -> some.size() >= REPEATED)
                .map(some -> new Finding(Finding.Kind.OPERATOR, some, sum(some), sum(some), Optional.empty()));
    }

    private Stream<Finding> splits(Collection<Contract> contracts) {
        return grouped(direct(contracts), Guard::sort).map(some -> densest(some, MONTHS_OF_SPLIT)).filter(some -> some.size() > 1).flatMap(some -> split(some).stream());
    }

    private Optional<Finding> split(List<Contract> some) {
        return ceiling(some.get(0)).filter(rule -> some.stream().allMatch(one -> one.content().price().amount().filter(rule.value()::holds).isPresent()))
                .filter(rule -> !rule.value().holds(sum(some))).map(rule -> new Finding(Finding.Kind.SPLIT, some, sum(some), sum(some), Optional.of(rule)));
    }

    private Stream<Finding> lots(Collection<Contract> contracts) {
        return grouped(contracts.stream().filter(one -> !one.content().identity().consultation().isEmpty()), one -> one.content().identity().consultation())
                .filter(some -> some.size() > 1).flatMap(some -> {
                    var waived = direct(some).sorted(BY_DAY).toList();
                    var rule = book.at(day(some.get(0))).line("lot-share");
                    if (waived.isEmpty() || rule.isEmpty() || sum(some).cents() == 0) return Stream.of();
                    var share = sum(waived).amount().divide(sum(some).amount(), java.math.MathContext.DECIMAL64);
                    return rule.get().value().holds(share) ? Stream.of() : Stream.of(new Finding(Finding.Kind.LOTS, waived, sum(waived), sum(some), rule));
                });
    }

    private Optional<Rule> ceiling(Contract first) {
        var category = Optional.ofNullable(categories.get(first.buyer()));
        var kind = first.content().considerations().isInnovative() ? RuleKind.INNOVATION : RuleKind.SMALL_AMOUNT;
        return category.flatMap(buyer -> type(first).flatMap(bought -> book.at(day(first)).one(kind, buyer, bought)));
    }

    /** Empty where the code does not tell what is bought: then there is no ceiling to hold it against. */
    private static Optional<ContractType> type(Contract one) {
        var cpv = one.content().identity().cpv();
        return ContractType.ofCpv(cpv.substring(0, Math.min(CPV_WHOLE, cpv.length())));
    }

    /** Purchases answer one need where they name it; else where they are innovative or not, of one class of the vocabulary. */
    private static String sort(Contract one) {
        var identity = one.content().identity();
        var innovative = one.content().considerations().isInnovative() + "|";
        if (!identity.need().isEmpty()) return innovative + identity.need();
        return identity.cpv().isEmpty() ? innovative + one.id() : innovative + identity.cpv().substring(0, CPV_DIGITS);
    }

    private static Stream<List<Contract>> grouped(Stream<Contract> some, Function<Contract, String> by) {
        return some.filter(one -> one.content().execution().notifiedOn().isPresent())
                .collect(Collectors.groupingBy(one -> buyer(one) + "|" + by.apply(one), TreeMap::new, Collectors.toList())).values().stream()
                .map(list -> list.stream().sorted(BY_DAY).toList());
    }

    private static Stream<Contract> direct(Collection<Contract> some) {
        return some.stream().filter(one -> one.content().isDirect() && one.content().execution().notifiedOn().isPresent());
    }

    /** The most contracts that lie within so many months. */
    private static List<Contract> densest(List<Contract> some, int months) {
        var sorted = some.stream().sorted(BY_DAY).toList();
        List<Contract> best = List.of();
        for (int from = 0; from < sorted.size(); from++) {
            var until = day(sorted.get(from)).plusMonths(months);
            var within = sorted.subList(from, sorted.size()).stream().takeWhile(one -> day(one).isBefore(until)).toList();
            if (within.size() > best.size()) best = within;
        }
        return best;
    }

    private static Euros sum(Collection<Contract> some) {
        return some.stream().flatMap(one -> one.content().price().amount().stream()).reduce(new Euros(0), Euros::plus);
    }

    private static LocalDate day(Contract one) {
        return one.content().execution().notifiedOn().orElse(LocalDate.MAX);
    }

    private static String buyer(Contract one) {
        return one.buyer().isEmpty() ? one.content().identity().buyerSiret() : one.buyer();
    }
}
