// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.function.Function;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Written;

/** Outcomes as answers. */
final class Said {
    private Said() {}

    /** For acts whose form has nothing to correct. */
    static Answer of(Words words, Written written, String back, String key) {
        return of(words, written, back, done -> Answer.redirect(back, words.say(key)));
    }

    static Answer of(Words words, Written written, String back, Function<Campaign, Answer> done) {
        return written.fold(
                it -> done.apply(it.campaign()),
                invalid -> Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key().equals("form.required") ? "campaign.incomplete" : invalid.key())),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("campaign.lost")),
                notNow -> Answer.notNow(words.say("campaign.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("campaign.refused")),
                unknown -> Answer.notFound());
    }

    /** For forms: what is off comes back beside its field. */
    static Answer of(Words words, Written written, Form form, Function<Form, Answer> again, Function<Campaign, Answer> done) {
        return written.fold(
                it -> done.apply(it.campaign()),
                invalid -> again.apply(form.reject(invalid.field(), invalid.key())),
                lost -> again.apply(form.reject("", "campaign.lost")),
                notNow -> Answer.notNow(words.say("campaign.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("campaign.refused")),
                unknown -> Answer.notFound());
    }
}
