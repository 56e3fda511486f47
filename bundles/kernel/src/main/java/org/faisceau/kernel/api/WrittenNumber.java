// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A number as people write it, in French or in English: {@code 12 500,50}, {@code 1.250.000}, {@code 1,250.50}. Thousands are parted by
 * spaces; by points or commas only where a second separator leaves no doubt, for {@code 150.000} is 150 to some and 150 000 to others.
 */
public sealed interface WrittenNumber {
    /** It says this; not negative, its scale is the count of decimals written. */
    record Certain(BigDecimal number) implements WrittenNumber {}

    /**
     * It says one of two things.
     *
     * @param whole as it reads with thousands, written without doubt: {@code 150 000}
     * @param fine as it reads with decimals, rounded half up to two
     */
    record Doubtful(String whole, BigDecimal fine) implements WrittenNumber {}

    /** It is no number, a negative one, or longer than {@link #LONGEST}. */
    record Unreadable() implements WrittenNumber {}

    /** The most characters that are read. */
    int LONGEST = 40;

    /** Reads a text; gaps around it do not count, one space of any kind or an apostrophe parts thousands. */
    static WrittenNumber of(String text) {
        if (text.length() > LONGEST) return new Unreadable();
        var plain = Shapes.SPACE.matcher(text.strip()).replaceAll(" ");
        if (Shapes.DOUBTFUL.matcher(plain).matches()) return doubtful(plain);
        if (Shapes.POINTED.matcher(plain).matches()) return certain(plain.replace(".", ""));
        if (Shapes.COMMAED.matcher(plain).matches()) return certain(plain.replace(",", ""));
        return Shapes.PLAIN.matcher(plain).matches() ? certain(plain.replace(" ", "")) : new Unreadable();
    }

    /** Branches on what it is. */
    default <T> T fold(Function<Certain, T> certain, Function<Doubtful, T> doubtful, Supplier<T> unreadable) {
        if (this instanceof Certain it) return certain.apply(it);
        return this instanceof Doubtful it ? doubtful.apply(it) : unreadable.get();
    }

    private static WrittenNumber certain(String digits) {
        return new Certain(new BigDecimal(digits.replace(',', '.')));
    }

    private static WrittenNumber doubtful(String text) {
        var parts = text.split("[.,]");
        return new Doubtful(parts[0] + " " + parts[1], new BigDecimal(parts[0] + "." + parts[1]).setScale(2, RoundingMode.HALF_UP));
    }
}
