// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One choice of a field.
 *
 * @param value what is submitted
 * @param label what is shown, in the visit's language
 * @param hint a small line below; may be empty
 */
public record Option(String value, String label, String hint) {
    /** One without a hint. */
    public Option(String value, String label) {
        this(value, label, "");
    }

    /** An enum's constants in their order, each under its name. */
    public static <E extends Enum<E>> List<Option> of(Class<E> type, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), label.apply(one))).toList();
    }
}
