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
    /** How much text it is. */
    long characters();

    /**
     * Companies are told something; none named means all of the panel.
     *
     * @param document handed out with it; empty for none
     * @param isPublic true where everybody may read it from now on
     */
    record Tell(Set<String> companies, String title, String body, String document, Told.Way way, boolean isPublic) implements Effect {
        @Override
        public long characters() {
            return title.length() + body.length();
        }
    }

    record Ask(String company, String word, String title, String lead, List<Question> questions, LocalDate until) implements Effect {
        @Override
        public long characters() {
            return word.length() + title.length() + lead.length() + asked(questions);
        }
    }

    record Open(String word, String title, String lead, List<Question> questions, LocalDate until) implements Effect {
        @Override
        public long characters() {
            return word.length() + title.length() + lead.length() + asked(questions);
        }
    }

    record Reply(String sender, String text) implements Effect {
        @Override
        public long characters() {
            return sender.length() + text.length();
        }
    }

    /** To those who take part in the campaign. */
    record Report(Spoken title, Spoken body) implements Effect {
        @Override
        public long characters() {
            return title.french().length() + title.english().length() + body.french().length() + body.english().length();
        }
    }

    record Propose(Proposal proposal) implements Effect {
        @Override
        public long characters() {
            return proposal.word().length() + proposal.title().length() + proposal.text().length() + proposal.link().length() + proposal.company().length();
        }
    }

    record Keep(String key, String value) implements Effect {
        @Override
        public long characters() {
            return key.length() + value.length();
        }
    }

    private static long asked(List<Question> questions) {
        return questions.stream().mapToLong(one -> one.key().length() + one.label().length() + one.value().length() + one.options().stream().mapToLong(option -> option.word().length() + option.label().length()).sum()).sum();
    }
}
