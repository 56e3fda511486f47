// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;

/** The values of an enumeration by their name in code and in both languages, as exports and people write them. */
final class Choice<E extends Enum<E>> {
    private final Map<String, E> byWord = new HashMap<>();

    /** @param prefix of the keys of their texts, such as {@code kind.} */
    Choice(Class<E> values, String prefix) {
        for (var value : values.getEnumConstants()) {
            byWord.put(SortKey.of(value.name()), value);
            for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) byWord.put(SortKey.of(said(value, prefix, locale)), value);
        }
    }

    Optional<E> read(String cell) {
        return Optional.ofNullable(byWord.get(SortKey.of(cell)));
    }

    static String said(Enum<?> value, String prefix, Locale locale) {
        return Texts.beside(Choice.class).in(locale).say(prefix + value.name());
    }
}
