// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.function.Function;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Chapter;

/** Pages of a gathering that are for those who lead it. */
final class Led {
    private Led() {}

    /** The same, where its state takes what the page writes. */
    static Answer by(Visit visit, GatheringHeads heads, Chapter chapter, Function<GatheringHead, Answer> page) {
        return by(visit, heads, head -> head.may(chapter) ? page.apply(head) : Said.notNow(visit.words(Led.class), head.gathering().state()));
    }

    /** The page for who leads it; a refusal for who reads it, nothing for others. */
    static Answer by(Visit visit, GatheringHeads heads, Function<GatheringHead, Answer> page) {
        var found = heads.of(visit);
        if (found.isEmpty()) return GatheringHeads.absent(visit);
        return found.get().leads() ? page.apply(found.get()) : Answer.refused(visit.words(Led.class).say("gathering.refused"));
    }
}
