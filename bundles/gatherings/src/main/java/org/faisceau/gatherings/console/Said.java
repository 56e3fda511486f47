// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.function.Function;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Words;

/** Outcomes as answers. */
final class Said {
    private Said() {}

    /** What this part of a gathering cannot take in that state, and what makes it possible again. */
    static Answer notNow(Words words, GatheringState state) {
        return Answer.notNow(words.say("notNow." + state));
    }

    /** Who will hear of another day, or that it is off, by itself and when; and who from nobody but a person. Begins with a space where there is anybody. */
    static String toldSoon(Words words, Invitations.Informed informed) {
        var soon = informed.reached() == 0 ? "" : " " + words.say("gathering.toldSoon", informed.reached(), Invitations.SETTLING.toMinutes());
        return informed.byHand() == 0 ? soon : soon + " " + words.say("gathering.toldByHand", informed.byHand());
    }

    /** For acts whose form has nothing to correct. */
    static Answer of(Words words, Written written, String back, Function<Gathering, Answer> done) {
        return written.fold(
                it -> done.apply(it.gathering()),
                invalid -> Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key().equals("form.required") ? "gathering.incomplete" : invalid.key())),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("gathering.lost")),
                notNow -> Answer.notNow(words.say("gathering.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }

    /** For forms: what is off comes back beside its field. */
    static Answer of(Words words, Written written, Form form, Function<Form, Answer> again, Function<Gathering, Answer> lost, Function<Gathering, Answer> done) {
        return written.fold(
                it -> done.apply(it.gathering()),
                invalid -> again.apply(form.reject(invalid.field(), invalid.key())),
                it -> lost.apply(it.current()),
                notNow -> Answer.notNow(words.say("gathering.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("gathering.refused")),
                unknown -> Answer.notFound());
    }
}
