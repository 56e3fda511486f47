// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange.Shape;

/** Days, months and amounts of other Living-Labs as people read them; what is none stands as it was sent. */
final class Shapes {
    private static final Texts TEXTS = Texts.beside(Shapes.class);

    private Shapes() {}

    static String said(Shape shape, String text, Locale locale) {
        try {
            return switch (shape) {
                case TEXT -> text;
                case DATA -> TEXTS.in(locale).say("fact.data", text.length());
                case DAY -> TEXTS.in(locale).day(LocalDate.parse(text));
                case MONTH -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(text));
                case EUROS -> TEXTS.in(locale).euros(Euros.of(new BigDecimal(text)));
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException otherwise) {
            return text;
        }
    }
}
