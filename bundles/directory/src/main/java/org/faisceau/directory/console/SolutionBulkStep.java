// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;

/** One step of one solution among many; one that is there already is unchanged. */
final class SolutionBulkStep {
    private SolutionBulkStep() {}

    static Outcome to(SolutionState to, Solutions solutions, Actor actor, Ref ref, Locale locale) {
        var words = Texts.beside(SolutionBulkStep.class).in(locale);
        var found = solutions.find(actor, ref.id());
        if (found.isEmpty()) return Outcome.refused(words.say("solution.bulkUnknown"));
        if (found.get().state() == to) return Outcome.unchanged();
        return solutions.move(actor, found.get().id(), found.get().version(), to).fold(
                saved -> Outcome.done(found.get().state() + " " + saved.solution().version()),
                invalid -> Outcome.refused(words.say(invalid.key())),
                lost -> Outcome.refused(words.say("solution.lost")),
                notNow -> Outcome.refused(words.say("solution.notNow")),
                refused -> Outcome.refused(words.say("solution.refused")),
                unknown -> Outcome.refused(words.say("solution.bulkUnknown")));
    }

    /** Back to the state it was in: the memo bears it, and the version that the step left. */
    static Outcome undo(Solutions solutions, Actor actor, Ref ref, String memo, Locale locale) {
        var words = Texts.beside(SolutionBulkStep.class).in(locale);
        var parts = memo.split(" ");
        return solutions.takeBack(actor, ref.id(), Integer.parseInt(parts[1]), SolutionState.valueOf(parts[0])).fold(
                saved -> Outcome.done(),
                invalid -> Outcome.refused(words.say(invalid.key())),
                lost -> Outcome.refused(words.say("solution.changedSince")),
                notNow -> Outcome.refused(words.say("solution.changedSince")),
                refused -> Outcome.refused(words.say("solution.refused")),
                unknown -> Outcome.refused(words.say("solution.bulkUnknown")));
    }
}
