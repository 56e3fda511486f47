// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.sourcing.api.Proposals;
import org.faisceau.sourcing.api.Proposals.Proposed;
import org.faisceau.sourcing.spi.Proposal;

/**
 * A proposal as the page of a run shows it.
 *
 * @param title of the draft, as it is now; empty where it was not recorded, or is not to be read
 * @param address of the draft; empty where there is none, or its module is stopped
 * @param isStopped true where its module is stopped
 */
record Recorded(Proposed proposed, String title, String address, boolean isStopped) {

    static List<Recorded> of(List<Kind> kinds, Proposals proposals, Actor actor, Locale locale, List<Proposed> some) {
        return some.stream().map(one -> one.ref().map(ref -> recorded(kinds, actor, locale, one, ref)).orElseGet(() -> new Recorded(one, "", "", !proposals.isTaking(one.kind())))).toList();
    }

    private static Recorded recorded(List<Kind> kinds, Actor actor, Locale locale, Proposed one, Ref ref) {
        Optional<Kind> kind = kinds.stream().filter(some -> some.word().equals(ref.kind())).findFirst();
        var title = kind.flatMap(some -> some.title(actor, ref, locale));
        return new Recorded(one, title.orElse(""), kind.filter(some -> title.isPresent()).map(some -> some.address(ref)).orElse(""), kind.isEmpty());
    }

    /** Key of the sentence that says why: each kind may have its own. */
    static String hindrance(Words words, Proposal.Kind kind, Proposals.Obstacle why) {
        var own = "proposals." + why + "." + kind;
        return words.has(own) ? own : "proposals." + why;
    }

    boolean isRecorded() {
        return proposed.ref().isPresent();
    }
}
