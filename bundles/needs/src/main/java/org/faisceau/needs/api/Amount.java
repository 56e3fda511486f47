// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * An estimated value, excluding taxes: exact, a range, or unknown at one or both ends.
 *
 * @param least empty where unknown
 * @param most empty where unknown; not below {@code least}
 */
public record Amount(Optional<Euros> least, Optional<Euros> most) {
    public Amount {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("least " + least.get() + " is above most " + most.get());
        }
    }

    /** Not estimated. */
    public static Amount unknown() {
        return new Amount(Optional.empty(), Optional.empty());
    }

    /** Both ends the same. */
    public static Amount exactly(Euros value) {
        return new Amount(Optional.of(value), Optional.of(value));
    }

    /**
     * A range.
     *
     * @throws IllegalArgumentException where {@code least} is above {@code most}
     */
    public static Amount between(Euros least, Euros most) {
        return new Amount(Optional.of(least), Optional.of(most));
    }

    /** True where something is known. */
    public boolean isKnown() {
        return least.isPresent() || most.isPresent();
    }

    /** True where both ends are the same. */
    public boolean isExact() {
        return least.isPresent() && least.equals(most);
    }
}
