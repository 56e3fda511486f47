// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money, excluding taxes unless its owner says otherwise.
 *
 * @param cents whole cents, −10^15 to 10^15 (ten thousand billion euros)
 */
public record Euros(long cents) implements Comparable<Euros> {
    /** The largest amount either way, in cents. */
    public static final long LIMIT_CENTS = 1_000_000_000_000_000L;
    private static final int DIGITS = 100;

    public Euros {
        if (cents > LIMIT_CENTS || cents < -LIMIT_CENTS) throw new IllegalArgumentException("cents: at most " + LIMIT_CENTS + ", got " + cents);
    }

    /**
     * Whole euros.
     *
     * @throws IllegalArgumentException beyond the limit
     */
    public static Euros of(long euros) {
        return of(BigDecimal.valueOf(euros));
    }

    /**
     * Rounds half up to the cent.
     *
     * @throws IllegalArgumentException beyond the limit, or with more than a hundred digits before or behind the point
     */
    public static Euros of(BigDecimal euros) {
        // Rounding writes every digit down: a number that is short only as 1E-999999999 would take minutes, or all memory.
        if (Math.abs((long) euros.scale()) > DIGITS || euros.precision() > DIGITS) throw new IllegalArgumentException("euros: at most " + DIGITS + " digits");
        var cents = euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        if (cents.abs().compareTo(BigDecimal.valueOf(LIMIT_CENTS)) > 0) throw new IllegalArgumentException("euros out of range: " + euros);
        return new Euros(cents.longValueExact());
    }

    /** The same amount in euros, two decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException where it is beyond what an amount may be
     */
    public Euros plus(Euros other) {
        return new Euros(cents + other.cents);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }
}
