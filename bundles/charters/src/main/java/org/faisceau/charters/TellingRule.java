// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Finding.State;

/**
 * Commitment 4: residents hear of needs and forecasts within the rhythm. A need that was published, which every resident reads, counts as
 * one that was sent to companies by name; what happened on a day without any resident was told to none.
 */
final class TellingRule implements Rule {
    static final String TOLD = "need-told";
    static final String PUBLISHED = "need-published";

    @Override
    public Set<String> deeds() {
        return Set.of(TOLD, PUBLISHED);
    }

    @Override
    public Finding find(Evidence evidence) {
        var told = evidence.deeds().stream().map(Told::day).filter(day -> !evidence.residents(day).isEmpty());
        boolean isHeard = evidence.isOver() ? evidence.lastHosted().isPresent() : !evidence.residents(evidence.day()).isEmpty();
        return isHeard || evidence.proven().findAny().isPresent() ? new Rhythm("telling").find(heard(evidence), Stream.concat(told, evidence.proven())) : new Finding(State.INCOMPLETE, "telling.nobody", 0, Optional.empty(), List.of(), evidence.obligation().isProposed());
    }

    /** Of a year that is over, the days until the last company left or the last piece was brought: nobody missed anything after them. */
    private static Evidence heard(Evidence evidence) {
        var last = Stream.concat(evidence.lastHosted().stream(), evidence.proven().filter(evidence::isWithin)).max(Comparator.naturalOrder());
        return evidence.isOver() ? last.map(evidence::until).orElse(evidence) : evidence;
    }
}
