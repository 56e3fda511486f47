// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.function.Function;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Words;

/** Outcomes as answers, for acts whose form has nothing to correct. */
final class Said {
    private Said() {}

    static Answer of(Words words, Written written, String back, String key) {
        return of(words, written, back, done -> Answer.redirect(back, words.say(key)));
    }

    static Answer of(Words words, Written written, String back, Function<Dossier, Answer> done) {
        return written.fold(
                it -> done.apply(it.dossier()),
                invalid -> Answer.redirect(back, Tone.PROBLEM, Ui.say(words, new Form.Problem(invalid.field(), invalid.key(), List.of()))),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("dossier.lost")),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("dossier.refused")),
                unknown -> Answer.notFound());
    }
}
