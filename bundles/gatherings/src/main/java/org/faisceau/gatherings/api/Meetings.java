// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Speed meetings: who meets whom, round by round. Nobody is twice in a round, no two meet twice.
 *
 * @param rounds in their order; a round may have nobody, where all who were in it left
 */
public record Meetings(List<Round> rounds) {
    public Meetings {
        rounds = List.copyOf(rounds);
    }

    /** Those who talk at the same time. */
    public record Round(List<Pair> pairs) {
        public Round {
            pairs = List.copyOf(pairs);
        }

        /** Whom somebody meets in it; empty where that person waits. */
        public Optional<String> with(String guest) {
            return pairs.stream().filter(pair -> pair.has(guest)).map(pair -> pair.other(guest)).findFirst();
        }
    }

    /** Two who talk: identifiers of guests. */
    public record Pair(String buyer, String company) {
        public boolean has(String guest) {
            return buyer.equals(guest) || company.equals(guest);
        }

        public String other(String guest) {
            return buyer.equals(guest) ? company : buyer;
        }
    }

    /** Whom a guest meets, a place for each round. */
    public List<Optional<String>> of(String guest) {
        return rounds.stream().map(round -> round.with(guest)).toList();
    }

    /** Everybody who meets somebody, sorted. */
    public Set<String> guests() {
        var all = new TreeSet<String>();
        rounds.stream().flatMap(round -> round.pairs().stream()).flatMap(pair -> Stream.of(pair.buyer(), pair.company())).forEach(all::add);
        return all;
    }

    /** Rounds in which a guest waits between the first meeting and the last. */
    public int waits(String guest) {
        var places = of(guest);
        int first = -1;
        int last = -1;
        int met = 0;
        for (int at = 0; at < places.size(); at++) {
            if (places.get(at).isEmpty()) continue;
            if (first < 0) first = at;
            last = at;
            met++;
        }
        return met == 0 ? 0 : last - first + 1 - met;
    }
}
