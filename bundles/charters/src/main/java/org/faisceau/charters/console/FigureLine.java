// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Figures.Figure;
import org.faisceau.kernel.api.Words;

/** One figure in words: what it counts, how much, and what it means. */
record FigureLine(String label, String value, String note) {

    static FigureLine of(Words words, Figure figure) {
        var label = words.say("figure." + figure.word());
        if (figure.value().isEmpty() && figure.stopped().isEmpty()) return new FigureLine(label, "–", words.say("figure." + figure.word() + ".note"));
        if (figure.value().isEmpty()) return new FigureLine(label, "–", words.say("figure.stopped", words.say("module." + figure.stopped())));
        return new FigureLine(label, figure.word().equals("share") ? words.say("unit.PERCENT", words.number(figure.value().get())) : words.number(figure.value().get()), words.say("figure." + figure.word() + ".note"));
    }
}
