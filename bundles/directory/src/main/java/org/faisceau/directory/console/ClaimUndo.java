// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.directory.api.Claims;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;

/** One decision among many that is taken back. */
final class ClaimUndo {
    private ClaimUndo() {}

    /** @param memo the version that the decision left */
    static Outcome of(Claims claims, Actor actor, Ref ref, String memo, Locale locale) {
        var words = Texts.beside(ClaimUndo.class).in(locale);
        return claims.reopen(actor, ref.id(), Integer.parseInt(memo)).fold(
                done -> Outcome.done(),
                lost -> Outcome.refused(words.say("claim.changedSince")),
                impossible -> Outcome.refused(words.say(impossible.key())),
                refused -> Outcome.refused(words.say("claim.forManagers")),
                unknown -> Outcome.refused(words.say("claim.forManagers")));
    }
}
