// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A bundle that came: {@code waiting → taken in | set aside}; a refused one was never read.
 *
 * @param keyId what its key goes by; empty where it is no bundle
 * @param sender as it names itself; empty where it was refused before that was known to be true
 * @param number of the sender's issues; 0 where it was refused
 * @param madeAt ISO 8601; empty where it was refused
 * @param lines records in it
 * @param did what taking it in did; nothing before
 * @param detail what is off, such as a fingerprint; may be empty
 */
public record Arrival(String id, String keyId, String sender, int number, String madeAt, Way way, State state, Optional<Refusal> why, String detail, int lines, Instant arrivedAt, String arrivedBy,
        Optional<Instant> decidedAt, String decidedBy, Counts did, int version) {
    /** The kind's word. */
    public static final String KIND = "network-arrival";

    /** How many records taking it in added, changed, and forgot. */
    public record Counts(int added, int changed, int gone) {
        public static Counts none() {
            return new Counts(0, 0, 0);
        }
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** True of what was refused for want of room, or for a version to come: it can be read later. */
    public boolean comesAgain() {
        boolean isWhole = !sender.isEmpty();
        return why.filter(one -> one == Refusal.TOO_NEW || one == Refusal.TOO_LARGE && isWhole).isPresent();
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return "/network/arrivals/" + id;
    }

    /** How it came. */
    public enum Way {
        FILE,
        ADDRESS,
        FEED
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        TAKEN_IN,
        SET_ASIDE,
        REFUSED
    }

    /** Why it was not read. */
    public enum Refusal {
        /** No bundle of a Living-Lab. */
        NO_BUNDLE,
        /** Longer than is read. */
        TOO_LARGE,
        /** Written in a way that is no longer read. */
        TOO_OLD,
        /** Written in a way that this version does not know yet. */
        TOO_NEW,
        /** Changed since it was signed. */
        TAMPERED,
        /** Signed by a key that nobody here trusted. */
        UNKNOWN_KEY,
        /** Signed by a key that is trusted no more. */
        REVOKED_KEY,
        /** Signed here. */
        OWN,
        /** Signed by a trusted key, and a record in it is off. */
        UNREADABLE
    }
}
