// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Words;

/** What is answered to who wrote a text around a dossier; whom another was faster than sees both versions. */
final class SheetAnswers {
    private SheetAnswers() {}

    /** @param current the text as it is now */
    static Answer of(Visit visit, Words words, Written written, Sheet current, String here, String said) {
        return written.fold(
                done -> Answer.redirect(here, said),
                invalid -> Answer.redirect(here, Tone.PROBLEM, words.say(invalid.key())),
                lost -> clash(visit, words, current, here),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("sheet.refused")),
                unknown -> Answer.notFound());
    }

    private static Answer clash(Visit visit, Words words, Sheet current, String here) {
        var clash = Clash.of(form(current), visit.form(), List.of("body"), field -> words.say("sheet." + current.kind()), (field, value) -> value);
        return Answer.conflict(words.say("sheet." + current.kind()), Ui.clash(words, clash, here, current.version(), here, visit.action()));
    }

    static Form form(Sheet sheet) {
        return Form.blank().with("body", sheet.body()).with("version", String.valueOf(sheet.version()));
    }
}
