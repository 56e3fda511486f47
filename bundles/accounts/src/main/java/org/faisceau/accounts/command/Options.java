// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows the second word of a command: {@code --name value} and {@code --flag}, each known, none twice. */
record Options(Map<String, String> values) {
    private static final Set<String> FLAGS = Set.of("json");

    /** @throws Misused where a word is unknown, repeated, or lacks its value */
    static Options of(List<String> words, Set<String> known) {
        var values = new HashMap<String, String>();
        for (var each = words.iterator(); each.hasNext(); ) {
            var word = each.next();
            var name = word.startsWith("--") ? word.substring(2) : "";
            if (!known.contains(name)) throw new Misused("unknown: " + word);
            if (!FLAGS.contains(name) && !each.hasNext()) throw new Misused(word + " needs a value");
            if (values.put(name, FLAGS.contains(name) ? "true" : each.next()) != null) throw new Misused(word + " is given twice");
        }
        return new Options(Map.copyOf(values));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** @throws Misused where it is missing */
    String require(String name) {
        if (!has(name)) throw new Misused("--" + name + " is missing");
        return get(name, "");
    }

    /** @throws Misused where it is no whole number of the range */
    int number(String name, int otherwise, int least, int most) {
        try {
            int number = Integer.parseInt(get(name, String.valueOf(otherwise)));
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException notANumber) {
            // Said below, with the range.
        }
        throw new Misused("--" + name + ": a whole number from " + least + " to " + most + ", got " + get(name, ""));
    }

    /** @throws Misused where the value is none of the words */
    <E extends Enum<E>> E word(Class<E> type, String name, Set<E> allowed) {
        var value = require(name);
        return allowed.stream().filter(it -> shown(it).equals(value)).findFirst().orElseThrow(() -> new Misused(
                "--" + name + ": one of " + String.join(", ", allowed.stream().sorted().map(Options::shown).toList()) + ", got " + value));
    }

    static String shown(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The words are off; the message says how. */
    static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misused(String message) {
            super(message);
        }
    }

    /** The wish cannot be granted; the message says why. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
