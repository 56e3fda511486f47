// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.math.BigDecimal;
import org.faisceau.kernel.api.Euros;

/** Money as a decimal text: as a JSON number it would pass through binary fractions in half the clients. */
final class Amount {
    static final String PATTERN = "^-?[0-9]{1,13}(\\.[0-9]{1,2})?$";

    private Amount() {}

    static Euros read(String text) {
        if (!text.matches(PATTERN)) throw new IllegalArgumentException("euros: digits and two decimals at most, got " + text);
        return Euros.of(new BigDecimal(text));
    }

    static String write(Euros euros) {
        return euros.amount().toPlainString();
    }
}
