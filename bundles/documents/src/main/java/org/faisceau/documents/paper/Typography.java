// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.kernel.api.FrenchSpaces;
import org.faisceau.kernel.api.Words;

/** How texts and cells stand in a language: in French no line begins with a colon or ends with a guillemet. */
final class Typography {
    private final Words words;

    Typography(Words words) {
        this.words = words;
    }

    String of(String text) {
        return words.locale().getLanguage().equals("fr") ? FrenchSpaces.of(text) : text;
    }

    /** A cell of an export as people read it; what is no number or day stays as it is. */
    String cell(Column column, String value) {
        if (value.isBlank()) return "";
        try {
            return switch (column.type()) {
                case TEXT -> of(value);
                case NUMBER -> number(value);
                case DAY -> words.day(LocalDate.parse(value));
            };
        } catch (NumberFormatException | DateTimeParseException other) {
            return of(value);
        }
    }

    private String number(String value) {
        var number = new BigDecimal(value);
        if (Math.abs(number.scale()) > 12 || number.precision() > 30) return value;
        var format = NumberFormat.getInstance(words.locale());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
