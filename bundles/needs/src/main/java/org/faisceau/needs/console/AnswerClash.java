// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.kernel.api.Words;

/** Two colleagues answered for their organisation at once: both answers, field by field. Its button is {@link #ACTION}, with {@code stance} in the form. */
final class AnswerClash {
    static final String ACTION = "answer";

    private AnswerClash() {}

    /** @param page of the answer; the record's own stands above it */
    static Answer conflict(Words words, Form theirs, Form yours, List<String> fields, String page) {
        var clash = Clash.of(theirs, yours, fields, field -> words.say("field." + field), (field, text) -> said(words, field, text));
        var back = page.substring(0, page.lastIndexOf('/'));
        return Answer.conflict(words.say("answer.conflict"), Ui.clash(words, clash, page, theirs.version(), back, ACTION));
    }

    private static String said(Words words, String field, String text) {
        if (text.isBlank()) return Saying.text("");
        return field.equals("stance") || field.equals("answer") ? words.say(field + "." + text) : text;
    }
}
