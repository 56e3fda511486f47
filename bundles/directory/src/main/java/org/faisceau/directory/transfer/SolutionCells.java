// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;

/** Between cells of a table and values: lists have a bar between, choices are said in either language. */
final class SolutionCells {
    static final Texts TEXTS = Texts.beside(SolutionCells.class);
    private static final String BAR = " | ";

    private SolutionCells() {}

    static String list(List<String> items) {
        return String.join(BAR, items.stream().map(item -> item.replace('|', '/').replace('\n', ' ')).toList());
    }

    static List<String> items(String cell) {
        return Stream.of(cell.split("[|\\n]")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    /** A choice in the words of that language; empty for none. */
    static String said(Optional<? extends Enum<?>> one, String group, Locale locale) {
        return one.map(it -> TEXTS.in(locale).say(group + it.name())).orElse("");
    }

    /** The choice that a cell names, in French, English or by its code. */
    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String group, String cell) {
        var folded = SortKey.of(cell);
        return Arrays.stream(type.getEnumConstants()).filter(one -> Stream.of(one.name(), TEXTS.in(Locale.FRENCH).say(group + one.name()),
                TEXTS.in(Locale.ENGLISH).say(group + one.name())).anyMatch(word -> SortKey.of(word).equals(folded))).findFirst();
    }

    static String label(String key, Locale locale) {
        return TEXTS.in(locale).say("solution." + key);
    }
}
