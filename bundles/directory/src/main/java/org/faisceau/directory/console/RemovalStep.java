// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.directory.api.Removals;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;

/** One record among many that go to the bin; one that lies there is done. */
final class RemovalStep {
    private RemovalStep() {}

    static Outcome apply(Removals removals, Actor actor, Ref ref, int version, Locale locale) {
        var words = Texts.beside(RemovalStep.class).in(locale);
        return removals.remove(actor, ref, version, locale).fold(
                removed -> Outcome.binned(),
                held -> Outcome.refused(words.say("bin.held", held.by())),
                published -> Outcome.refused(words.say("bin.published")),
                lost -> Outcome.refused(words.say("solution.lost")),
                refused -> Outcome.refused(words.say(ref.kind() + ".refused")),
                unknown -> removals.isRemoved(actor, ref) ? Outcome.done() : Outcome.refused(words.say(ref.kind() + ".bulkUnknown")));
    }
}
