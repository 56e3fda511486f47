// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faisceau.sourcing.api.Spoken;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.spi.Proposal;
import org.faisceau.sourcing.spi.Question;

/** What a technique did at its desk: done once it came back. */
sealed interface Effect {
    /**
     * Companies are told something; none named means all of the panel.
     *
     * @param document handed out with it; empty for none
     * @param isPublic true where everybody may read it from now on
     */
    record Tell(Set<String> companies, String title, String body, String document, Told.Way way, boolean isPublic) implements Effect {}

    record Ask(String company, String word, String title, String lead, List<Question> questions, LocalDate until) implements Effect {}

    record Open(String word, String title, String lead, List<Question> questions, LocalDate until) implements Effect {}

    record Reply(String sender, String text) implements Effect {}

    /** To those who take part in the campaign. */
    record Report(Spoken title, Spoken body) implements Effect {}

    record Propose(Proposal proposal) implements Effect {}

    record Keep(String key, String value) implements Effect {}
}
