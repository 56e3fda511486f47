// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * A rule's value: {@code below 100 000 euros}, {@code at least 35 days, 30, 15}.
 *
 * @param numbers the ordinary one first, then those of special cases that the conditions tell; empty exactly where the unit is NONE
 */
public record Quantity(Comparison comparison, List<BigDecimal> numbers, Unit unit) {
    /** The most numbers of one rule. */
    public static final int MOST = 8;

    public Quantity {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty() != (unit == Unit.NONE)) throw new IllegalArgumentException("numbers: none where and only where the unit is NONE, got " + numbers + " " + unit);
        if (numbers.size() > MOST) throw new IllegalArgumentException("numbers: at most " + MOST + ", got " + numbers.size());
    }

    public static Quantity none() {
        return new Quantity(Comparison.NONE, List.of(), Unit.NONE);
    }

    /** The ordinary number as money; empty where it is none. */
    public Optional<Euros> euros() {
        return unit == Unit.EUROS ? Optional.of(Euros.of(numbers.get(0))) : Optional.empty();
    }

    /** The ordinary number. */
    public Optional<BigDecimal> number() {
        return numbers.stream().findFirst();
    }

    /** True where that amount satisfies the comparison; a quantity that is no money lets every amount pass. */
    public boolean holds(Euros amount) {
        return euros().map(limit -> comparison.holds(amount.compareTo(limit))).orElse(true);
    }

    /** True where that number satisfies the comparison. */
    public boolean holds(BigDecimal number) {
        return number().map(limit -> comparison.holds(number.compareTo(limit))).orElse(true);
    }
}
