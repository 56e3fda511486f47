// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.api.Offered;
import org.faisceau.sourcing.api.Paperwork;
import org.faisceau.sourcing.api.Spoken;
import org.faisceau.sourcing.api.Stage;
import org.faisceau.sourcing.spi.Declined;
import org.faisceau.sourcing.spi.Findings;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Technique;

/** The words beside a technique, in both languages. What it has no words for is called by its key. */
record Wordbook(Words french, Words english) {

    static Wordbook of(Technique technique) {
        var texts = Texts.beside(technique.getClass());
        return new Wordbook(texts.in(Locale.FRENCH), texts.in(Locale.ENGLISH));
    }

    Spoken say(String key, String otherwise) {
        return new Spoken(french.has(key) ? french.say(key) : otherwise, english.has(key) ? english.say(key) : otherwise);
    }

    Spoken say(Declined why) {
        return new Spoken(french.say(why.key(), why.values()), english.say(why.key(), why.values()));
    }

    private Asked asked(Question question) {
        var key = "question." + question.key();
        var label = question.label().isEmpty() ? say(key, question.key()) : question.wordedBy().map(text -> say(text, question.key())).orElseGet(() -> new Spoken(question.label(), question.label()));
        var options = question.options().stream().map(one -> one.label().isEmpty() ? say("option." + question.key() + "." + one.word(), one.word()) : new Spoken(one.label(), one.label())).toList();
        return new Asked(question, label, say(key + ".hint", ""), options);
    }

    List<Asked> asked(List<Question> questions) {
        return questions.stream().map(this::asked).toList();
    }

    Outcome outcome(Findings findings) {
        var stages = findings.steps().stream().map(step -> new Stage(step.word(), say("step." + step.word(), step.word()), step.first().toString(), step.last().toString(), step.status(), asked(step.questions()))).toList();
        var papers = findings.artefacts().stream()
                .map(one -> new Paperwork(one.word(), say("artefact." + one.word(), one.word()), one.content().apply(french), one.content().apply(english), one.isPublic())).toList();
        return new Outcome(stages, papers, findings.isOver());
    }

    Offered offered(Technique technique, int strikes, boolean isQuarantined, boolean needsRestart) {
        return new Offered(technique.id(), say("name", technique.id()), say("summary", ""), say("caution", ""), technique.effort(), asked(technique.questions()),
                technique.artefacts().stream().map(word -> say("artefact." + word, word)).toList(), strikes, isQuarantined, needsRestart);
    }
}
