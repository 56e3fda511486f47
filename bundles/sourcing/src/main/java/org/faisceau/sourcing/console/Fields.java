// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.spi.Question;

/** Questions of techniques as fields of a form. A prefix tells the forms of one page apart. */
final class Fields {
    private Fields() {}

    static List<Content> of(Words words, Form form, String prefix, List<Asked> questions) {
        return questions.stream().map(asked -> field(words, form, prefix, asked)).toList();
    }

    private static Content field(Words words, Form form, String prefix, Asked asked) {
        var question = asked.question();
        var name = prefix + question.key();
        if (form.value(name).isEmpty() && !form.hasProblems()) form.with(name, question.value());
        var field = Ui.field(words, form, name).label(asked.label().in(words.locale())).hint(asked.hint().in(words.locale()));
        if (question.isRequired()) field.required();
        return switch (question.type()) {
            case LINE -> field.text();
            case AREA -> field.area(5);
            case LINES -> field.area(6);
            case NUMBER -> field.number();
            case DAY -> field.day();
            case CHOICE -> field.select(options(words, asked));
            case TICK -> field.tick();
            case FILE -> field.file(question.isPicture() ? Uploads.PICTURES : "");
        };
    }

    private static List<Option> options(Words words, Asked asked) {
        var options = asked.question().options();
        return IntStream.range(0, options.size()).mapToObj(at -> new Option(options.get(at).word(), asked.options().get(at).in(words.locale()))).toList();
    }

    /** What was answered, by key. */
    static Map<String, String> answers(Form form, String prefix, List<Asked> questions) {
        var answers = new HashMap<String, String>();
        for (var asked : questions) answers.put(asked.question().key(), answer(form, prefix + asked.question().key(), asked.question()));
        return answers;
    }

    private static String answer(Form form, String name, Question question) {
        return switch (question.type()) {
            case LINE, AREA, LINES -> form.optional(name, Question.TEXT_MAX);
            case DAY -> form.day(name).map(Object::toString).orElseGet(() -> form.value(name));
            case NUMBER, CHOICE, TICK, FILE -> form.value(name).strip();
        };
    }

    static Form reject(Form form, String prefix, Map<String, String> problems) {
        problems.forEach((key, why) -> form.reject(prefix + key, "answer." + why));
        return form;
    }
}
