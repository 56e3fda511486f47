// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.Comparison;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleBook;

/**
 * What of a contract is to be made public, and until when. Every amount and delay is a row of the book, read on the day of the notification;
 * where a row is missing or switched off, nothing is claimed.
 */
public final class Duties {
    /** Lines of the book that are asked. */
    public static final String ESSENTIAL = "essential-data";
    public static final String DELAY = "essential-data-delay";
    public static final String SMALL = "essential-data-small";
    public static final String YEARLY = "essential-data-yearly";

    private Duties() {}

    /** In the order of their last days; empty where the amount or the day of the notification is unknown, or the book asks for nothing. */
    public static List<Duty> of(ContractContent content, RuleBook book) {
        var notified = content.execution().notifiedOn();
        var amount = content.price().amount();
        if (notified.isEmpty() || amount.isEmpty()) return List.of();
        var then = book.at(notified.get());
        var essential = then.line(ESSENTIAL).filter(rule -> rule.value().holds(amount.get()));
        if (essential.isEmpty()) return yearly(content, then, notified.get(), amount.get());
        var duties = new ArrayList<Duty>();
        then.line(DELAY).ifPresent(delay -> after(delay, notified.get())
                .ifPresent(due -> duties.add(new Duty(Duty.Kind.ESSENTIAL_DATA, 0, due, content.execution().publishedOn(), essential.get(), delay))));
        content.modifications().forEach(one -> modification(one, book, essential.get()).ifPresent(duties::add));
        return duties.stream().sorted(java.util.Comparator.comparing(Duty::due)).toList();
    }

    /** Below that amount no row of the book asks for anything, on whatever day; empty where some row names no least amount. */
    public static Optional<Euros> least(RuleBook book) {
        var rows = book.rules().stream().filter(rule -> rule.line().equals(ESSENTIAL) || rule.line().equals(SMALL)).map(Rule::value).toList();
        boolean isNamed = rows.stream().allMatch(value -> value.comparison() == Comparison.FROM && value.euros().isPresent());
        return isNamed ? rows.stream().flatMap(value -> value.euros().stream()).min(Euros::compareTo) : Optional.empty();
    }

    private static Optional<Duty> modification(Modification one, RuleBook book, Rule essential) {
        return one.notifiedOn().flatMap(day -> book.at(day).line(DELAY).flatMap(delay -> after(delay, day)
                .map(due -> new Duty(Duty.Kind.MODIFICATION, one.number(), due, one.publishedOn(), essential, delay))));
    }

    /** The yearly list names contracts of small amount, not the innovative ones: publishing those is prudent, and not asked for. */
    private static List<Duty> yearly(ContractContent content, RuleBook then, LocalDate notified, Euros amount) {
        if (!content.isDirect() || content.considerations().isInnovative()) return List.of();
        var small = then.line(SMALL).filter(rule -> rule.value().holds(amount));
        var delay = then.line(YEARLY);
        if (small.isEmpty() || delay.isEmpty()) return List.of();
        var newYear = LocalDate.of(notified.getYear() + 1, 1, 1);
        return after(delay.get(), newYear).map(due -> new Duty(Duty.Kind.YEARLY_LIST, 0, due.minusDays(1), content.execution().publishedOn(), small.get(), delay.get())).stream().toList();
    }

    private static Optional<LocalDate> after(Rule delay, LocalDate day) {
        return delay.value().number().flatMap(number -> switch (delay.value().unit()) {
            case MONTHS -> Optional.of(day.plusMonths(number.longValue()));
            case DAYS -> Optional.of(day.plusDays(number.longValue()));
            case EUROS, RATIO, COUNT, NONE -> Optional.empty();
        });
    }
}
