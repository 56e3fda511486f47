// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.function.Function;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Words;
import org.faisceau.funding.api.Written;

/** Outcomes as answers. */
final class Said {
    private Said() {}

    /** For acts whose form has nothing to correct. */
    static <R> Answer of(Words words, Written<R> written, String back, String refused, Function<R, Answer> done) {
        return written.fold(
                it -> done.apply(it.record()),
                invalid -> Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key().equals("form.required") ? "funding.incomplete" : invalid.key())),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("funding.lost")),
                no -> Answer.refused(words.say(refused)),
                unknown -> Answer.notFound());
    }

    /** For forms: what is off comes back beside its field. */
    static <R> Answer of(Words words, Written<R> written, Form form, String refused, Function<Form, Answer> again, Function<R, Answer> lost, Function<R, Answer> done) {
        return written.fold(
                it -> done.apply(it.record()),
                invalid -> again.apply(form.reject(invalid.field(), invalid.key())),
                it -> lost.apply(it.current()),
                no -> Answer.refused(words.say(refused)),
                unknown -> Answer.notFound());
    }
}
