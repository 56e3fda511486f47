// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholders of a template: words in brackets. What begins with no letter, such as « [1] », is text. Brackets and not braces: the
 * bundles' texts are read by MessageFormat, which wants braces for itself.
 */
final class Brackets {
    private static final Pattern NAME = Pattern.compile("\\[(\\p{L}[\\p{L}\\p{N} _-]{0,39})]");

    private Brackets() {}

    /** Names in a text that nobody fills, each once, in their order. */
    static List<String> unknown(String text, Set<String> known) {
        var names = new LinkedHashSet<String>();
        NAME.matcher(text).results().map(found -> found.group(1)).filter(name -> !known.contains(name)).forEach(names::add);
        return new ArrayList<>(names);
    }

    /**
     * The text with each placeholder filled; values are taken as they are, brackets in them stay.
     *
     * @throws IllegalArgumentException where a value is missing
     */
    static String filled(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) throw new IllegalArgumentException("placeholder without value: " + found.group(1));
            return Matcher.quoteReplacement(value);
        });
    }
}
