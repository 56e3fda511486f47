// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Question;

/**
 * Answers as somebody might type them, all that is asked: a text is told apart from every other by a number in it.
 *
 * @param dressing what stands around each text
 * @param day the answer to every day that has none yet
 * @param given answers that the author of a technique wants instead, by key
 */
record Samples(String dressing, LocalDate day, Map<String, String> given) {
    private static final LocalDate USUAL = LocalDate.of(2027, 4, 6);

    /** Texts no one types by mistake: markup, right to left, signs that are not seen, formats, formulas. */
    static final List<String> HOSTILE = List.of("<script>alert('nasty')</script>", "\u202Eاختبار שלום\u202C", "a\u200Bb\u0301 👩‍🔬 ﷽", "{0} %s ${x} '' \" \\ ;|", "=1+1", "null");

    static Samples usual(Map<String, String> given) {
        return new Samples("", USUAL, given);
    }

    Samples dressed(String other) {
        return new Samples(other, day, given);
    }

    Samples on(LocalDate other) {
        return new Samples(dressing, other, given);
    }

    /** @param turn grows from one answer to the next: choices take their turns */
    Brief answer(List<Question> questions, int turn, int uses) {
        var answers = new LinkedHashMap<String, String>();
        for (var one : questions) answers.put(one.key(), given.getOrDefault(one.key(), answer(one, turn, uses)));
        return new Brief(answers);
    }

    private String answer(Question one, int turn, int uses) {
        return switch (one.type()) {
            case LINE, AREA -> text(one, turn, one.key());
            case LINES -> text(one, turn, one.key()) + "\n" + text(one, turn, "more " + one.key());
            case NUMBER -> one.value().isEmpty() ? String.valueOf(one.least()) : one.value();
            case DAY -> one.value().isEmpty() ? day.toString() : one.value();
            case CHOICE -> one.options().isEmpty() ? "" : one.options().get(uses % one.options().size()).word();
            case TICK -> "yes";
            case FILE -> "document-1";
        };
    }

    private String text(Question one, int turn, String what) {
        var text = "typed " + turn + " " + what + dressing;
        return text.length() > one.most() ? text.substring(0, one.most()) : text;
    }
}
