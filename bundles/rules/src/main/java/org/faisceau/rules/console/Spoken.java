// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleParameters;

/** A field of a row's text in words. */
final class Spoken {
    /** Fields that hold an enum's names, with the prefix of their texts. */
    private static final Map<String, String> NAMED = Map.of("kind", "kind.", "comparison", "comparison.", "unit", "unitName.", "buyers", "buyer.",
            "contracts", "contract.", "confidence", "confidence.", "isOn", "isOn.", "provenance", "provenance.");

    private Spoken() {}

    static String value(Words words, String field, String value) {
        if (value.isBlank()) return "—";
        return value.lines().map(line -> one(words, field, line)).collect(Collectors.joining(NAMED.containsKey(field) || field.equals("numbers") ? ", " : "\n"));
    }

    /** The same; numbers as the book writes them, with their unit. */
    static String value(Words words, Optional<Rule> rule, String field, String value) {
        return field.equals("numbers") ? rule.map(each -> Saying.value(words, each.value())).orElse("—") : value(words, field, value);
    }

    private static String one(Words words, String field, String value) {
        var key = NAMED.getOrDefault(field, "") + value;
        if (NAMED.containsKey(field) && words.has(key)) return words.say(key);
        return RuleParameters.day(value).map(words::day).orElse(value);
    }
}
