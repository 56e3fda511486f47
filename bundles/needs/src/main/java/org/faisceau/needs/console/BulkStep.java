// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;

/** One step of one need among many; one that is there already is unchanged. */
final class BulkStep {
    private BulkStep() {}

    static Outcome to(NeedState to, Needs needs, Actor actor, Ref ref, String reason, Locale locale) {
        var words = Texts.beside(BulkStep.class).in(locale);
        var found = needs.find(actor, ref.id());
        if (found.isEmpty()) return Outcome.refused(words.say("bulk.unknown"));
        var need = found.get();
        if (need.state() == to) return Outcome.unchanged();
        return needs.move(actor, need.id(), need.version(), to, reason).fold(
                done -> Outcome.done(done.need().version()),
                lost -> Outcome.refused(words.say("step.lost")),
                notAllowed -> Outcome.refused(words.say("step.notAllowed", words.say("state." + notAllowed.from()), words.say("state." + notAllowed.to()))),
                noReason -> Outcome.refused(words.say("need.noReason")),
                refused -> Outcome.refused(words.say("step.refused")),
                unknown -> Outcome.refused(words.say("bulk.unknown")));
    }

    /** Back to the step before. */
    static Outcome undo(Needs needs, Actor actor, Ref ref, String memo, Locale locale) {
        var words = Texts.beside(BulkStep.class).in(locale);
        return needs.takeBack(actor, ref.id(), Integer.parseInt(memo)).fold(
                done -> Outcome.done(),
                lost -> Outcome.refused(words.say("bulk.changedSince")),
                notAllowed -> Outcome.refused(words.say("bulk.changedSince")),
                noReason -> Outcome.refused(words.say("need.noReason")),
                refused -> Outcome.refused(words.say("bulk.notTakenBack")),
                unknown -> Outcome.refused(words.say("bulk.unknown")));
    }
}
