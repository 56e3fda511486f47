// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Removals.Removal;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;

/** What a page answers once a record was to go to the bin. */
final class RemovalAnswer {
    private RemovalAnswer() {}

    /** @param list where one goes once the record is gone */
    static Answer of(Visit visit, Words words, Removal removal, Ref ref, String list) {
        var here = list + "/" + ref.id();
        return removal.fold(
                removed -> Answer.binned(visit, list, words.say(ref.kind() + ".binned"), ref),
                held -> Answer.redirect(here, Answer.Tone.WARNING, words.say("bin.held", held.by())),
                published -> Answer.redirect(here, Answer.Tone.WARNING, words.say("bin.published")),
                lost -> Answer.redirect(here, Answer.Tone.WARNING, words.say("solution.lost")),
                refused -> Answer.refused(words.say(ref.kind() + ".refused")),
                unknown -> Answer.notFound());
    }
}
