// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.charters.api.Finding;

/**
 * Commitment 4: residents hear of needs and forecasts within the rhythm. A need that was published, which every resident reads, counts as
 * one that was sent to companies by name.
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
        return new Rhythm("telling").find(evidence, Stream.concat(evidence.deeds().stream().map(Told::day), evidence.proven()));
    }
}
