// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import org.faisceau.kernel.api.Euros;

/**
 * One line of a value sheet.
 *
 * @param label what it is, in words; may be empty
 * @param amount excluding taxes, each time
 * @param times how often, such as the number of renewals; 1 to {@link Values#TIMES_MAX}
 */
public record ValueLine(Kind kind, String label, Euros amount, int times) {
    public ValueLine {
        if (times < 1 || times > Values.TIMES_MAX) throw new IllegalArgumentException("times: 1 to " + Values.TIMES_MAX + ", got " + times);
        if (amount.cents() < 0 || amount.cents() > Values.AMOUNT_MAX.cents()) throw new IllegalArgumentException("amount: 0 to " + Values.AMOUNT_MAX + ", got " + amount);
    }

    /** What a line stands for. */
    public enum Kind {
        /** The firm part. */
        BASE,
        /** One lot among several. */
        LOT,
        /** What may be ordered besides. */
        OPTION,
        /** The contract goes on for another period. */
        RENEWAL
    }

    /** The amount as many times as it counts. */
    public Euros total() {
        return new Euros(amount.cents() * times);
    }
}
