// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Words;

/** Outcomes as answers. */
final class Said {
    private Said() {}

    /** For acts whose form has nothing to correct. */
    static <R> Answer of(Words words, Written<R> written, String back, Function<R, Answer> done) {
        return written.fold(
                it -> done.apply(it.record()),
                invalid -> Answer.redirect(back, Tone.PROBLEM, invalid.all().stream().map(one -> words.say(one.key().equals("form.required") ? "challenges.incomplete" : one.key())).distinct().collect(Collectors.joining(" "))),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("challenges.lost")),
                notNow -> Answer.notNow(words.say(notNow.key())),
                no -> Answer.refused(words.say("challenges.refused")),
                unknown -> Answer.notFound());
    }

    /** For forms: what is off comes back beside its field, and so does what it is too late for. */
    static <R> Answer of(Words words, Written<R> written, Form form, Function<Form, Answer> again, Function<R, Answer> lost, Function<R, Answer> done) {
        return written.fold(
                it -> done.apply(it.record()),
                invalid -> {
                    invalid.all().forEach(one -> form.reject(one.field(), one.key()));
                    return again.apply(form);
                },
                it -> lost.apply(it.current()),
                notNow -> Answer.notNow(words.say(notNow.key())),
                no -> Answer.refused(words.say("challenges.refused")),
                unknown -> Answer.notFound());
    }
}
