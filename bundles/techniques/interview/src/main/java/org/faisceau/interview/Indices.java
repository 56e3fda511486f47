// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.State;

/**
 * What each company says beforehand of what is new in its solution, so that the talk begins there and whoever writes the faisceau d’indices has it in the company’s
 * own words. Nothing is weighed here.
 */
final class Indices {
    private static final List<String> KEYS = List.of("novelty", "compared", "proof", "risk");

    private Indices() {}

    /** Beside the answer on the slot; none has to be answered, and what was said before stays. The slot is named: who opened the page before it was moved has not agreed to it. */
    static List<Question> asked(Words words, State slot) {
        var hours = new Question.Option(slot.text("day") + "T" + slot.text("from"), words.say("confirm.hours", words.day(LocalDate.parse(slot.text("day"))), slot.text("from"), slot.text("to")));
        var all = new ArrayList<>(List.of(Question.choice("slot", List.of(hours)).required().worded("confirm.slot").of(hours.word()), Question.tick("agreed").worded("confirm.agreed"),
                Question.line("other").worded("confirm.other")));
        KEYS.forEach(key -> all.add(Question.area(key).worded("indices." + key).of(slot.text(key))));
        return all;
    }

    static State noted(State slot, Brief answers) {
        var noted = slot;
        for (var key : KEYS) noted = noted.with(key, answers.text(key));
        return noted;
    }

    static Sheet sheet(Words words, State state) {
        var sheet = Sheet.titled(words.say("indices.title", state.text("need"))).note(words.say("indices.note"));
        var said = state.list("slots").stream().filter(slot -> KEYS.stream().anyMatch(key -> !slot.text(key).isEmpty())).toList();
        if (said.isEmpty()) return sheet.text(words.say("indices.none"));
        for (var slot : said) {
            sheet = sheet.heading(slot.text("name"));
            for (var key : KEYS) if (!slot.text(key).isEmpty()) sheet = sheet.fact(words.say("indices." + key), slot.text(key));
        }
        return sheet;
    }
}
