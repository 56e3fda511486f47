// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Answers, by the key of their question; checked before a technique gets them. Immutable. */
public record Brief(Map<String, String> answers) {
    public Brief {
        answers = Map.copyOf(answers);
    }

    /** What was answered, stripped; empty where nothing was. */
    public String text(String key) {
        return answers.getOrDefault(key, "").strip();
    }

    /** The lines of an answer, without empty ones. */
    public List<String> lines(String key) {
        return text(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public boolean has(String key) {
        return !text(key).isEmpty();
    }

    /** @throws NumberFormatException where no number was answered: ask for it as required */
    public int number(String key) {
        return Integer.parseInt(text(key));
    }

    /** @throws java.time.format.DateTimeParseException where no day was answered: ask for it as required */
    public LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }
}
