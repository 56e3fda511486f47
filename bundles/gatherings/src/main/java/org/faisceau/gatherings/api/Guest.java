// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Somebody on the list of a gathering. {@code listed → invited → coming | waiting | declined}; who waits comes as soon as a place is free, and who
 * comes may decline until it begins. Personal data: kept as long as its format says.
 *
 * @param account who signs in as this person; empty for who has none, and gets a link
 * @param toldAt when this person was told of the invitation; empty where not yet
 * @param answeredAt of the last answer; the first of those who wait comes first
 * @param arrivedAt at the door, in Paris; empty where it was not noted
 * @param version for optimistic writes
 */
public record Guest(
        String id,
        GatheringId gathering,
        Content content,
        State state,
        String account,
        Optional<Instant> toldAt,
        Optional<Instant> answeredAt,
        Attendance attendance,
        Optional<LocalTime> arrivedAt,
        int version) {
    /** The word of what passes are about. */
    public static final String KIND = "gathering-guest";

    public String name() {
        return content.name();
    }

    /** True where this person has a place. */
    public boolean isComing() {
        return state == State.COMING;
    }

    /**
     * What is written of a person.
     *
     * @param mail may be empty: then this person is told by word of mouth
     * @param organisation identifier in the directory; empty for one that is not in it
     * @param organisationName as it stands on the badge; may be empty
     * @param seeks what this person looks for or offers, in words: pairs of speed meetings are found by it
     * @param wheelchair true where a place for a wheelchair is wanted
     */
    public record Content(String name, String mail, String organisation, String organisationName, GuestPart part, String seeks, boolean wheelchair) {
        /** A name and a part alone. */
        public static Content named(String name, GuestPart part) {
            return new Content(name, "", "", "", part, "", false);
        }

        public Content mail(String address) {
            return new Content(name, address, organisation, organisationName, part, seeks, wheelchair);
        }

        public Content of(String id, String shown) {
            return new Content(name, mail, id, shown, part, seeks, wheelchair);
        }

        public Content as(GuestPart other) {
            return new Content(name, mail, organisation, organisationName, other, seeks, wheelchair);
        }

        public Content seeking(String words) {
            return new Content(name, mail, organisation, organisationName, part, words, wheelchair);
        }

        public Content inWheelchair() {
            return new Content(name, mail, organisation, organisationName, part, seeks, true);
        }
    }

    /** Where a guest is. */
    public enum State {
        LISTED,
        INVITED,
        COMING,
        WAITING,
        DECLINED
    }

    /** Whether a guest was there. */
    public enum Attendance {
        UNKNOWN,
        PRESENT,
        ABSENT,
        EXCUSED
    }
}
