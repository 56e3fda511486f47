// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Needs.Moving;

/** What a page answers once a step was asked for. */
final class Moved {
    private Moved() {}

    /**
     * @param done key of what to say where it worked
     * @param undo address to which the version is added; empty where the step cannot be taken back
     */
    static Answer answer(Words words, Moving outcome, String done, String undo) {
        return outcome.fold(
                it -> new Answer.Redirect("/needs/" + it.need().id(), Optional.of(new Answer.Notice(
                        Answer.Tone.DONE, words.say(done), undo.isEmpty() ? "" : undo + it.need().version()))),
                it -> Answer.redirect("/needs/" + it.current().id(), Answer.Tone.WARNING, words.say("step.lost")),
                it -> Answer.notNow(words.say("step.notAllowed", words.say("state." + it.from()), words.say("state." + it.to()))),
                it -> Answer.refused(words.say("need.noReason")),
                it -> Answer.refused(words.say("step.refused")),
                it -> Answer.notFound());
    }
}
