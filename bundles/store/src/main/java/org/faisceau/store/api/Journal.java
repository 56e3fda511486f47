// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What was done, by whom, when: a chain of hashes over (seq, time, actor, ref, action, salted hash of the payload). Payload and salt
 * lie apart and can be erased without breaking the chain.
 */
@ProviderType
public interface Journal {
    /**
     * A record's history, newest first.
     *
     * @param limit 1 to 500
     */
    List<Entry> of(Ref ref, int limit);

    /**
     * The whole journal, newest first, before a number.
     *
     * @param before 0 for the newest
     * @param limit 1 to 500
     */
    List<Entry> latest(long before, int limit);

    /**
     * The part of the journal that passes a sieve, newest first, before a number.
     *
     * @param before 0 for the newest
     * @param limit 1 to 500
     */
    List<Entry> latest(Sieve sieve, long before, int limit);

    /** Writes an act that changed no record, such as a refused sign-in or a module switched off. */
    void note(Actor actor, Ref ref, String action, String reason);

    /**
     * Erases the reasons and field changes of all entries about a record, under a privacy rule; the chain holds without them. The
     * erasure itself is an entry.
     *
     * @return how many entries lost them
     */
    int erase(Actor actor, Ref ref, String reason);

    /**
     * The same of some acts alone, and of those up to a moment: what others said of the record goes, its own history and what was said
     * since stay.
     *
     * @param actions words as they were told to {@link Writing#did}
     * @param until the last moment; of the commit, which is a little after the act
     */
    int erase(Actor actor, Ref ref, Set<String> actions, Instant until, String reason);

    /** Walks the whole chain and the signed seals in the data folder. Takes about a second for 100,000 entries. */
    Verification verify();

    /**
     * The same, and one more seal, that was kept elsewhere.
     *
     * @param seal the text of {@link Seal#text()}
     */
    Verification verify(String seal);

    /**
     * The seals in the data folder, newest first.
     *
     * @param limit 1 to 500
     */
    List<Seal> seals(int limit);

    /**
     * What entries to read; an empty word lets all pass.
     *
     * @param actor an account's identifier
     * @param kind of the record
     * @param action as it was written
     * @param from first instant
     * @param until the instant after the last
     */
    record Sieve(String actor, String kind, String action, Instant from, Instant until) {}

    /**
     * One entry.
     *
     * @param changes empty where the payload was erased
     */
    record Entry(long seq, Instant at, String actor, Ref ref, String action, String reason, List<FieldChange> changes) {
        public Entry {
            changes = List.copyOf(changes);
        }
    }

    /** One field's change within an entry. */
    record FieldChange(String field, String before, String after) {}

    /** What walking the chain found. */
    sealed interface Verification {
        /**
         * All holds.
         *
         * @param otherKeys which keys signed seals beside this installation's own: SHA-256, sixteen hexadecimal digits. Whoever can
         *     rewrite a journal can sign it with a key made for that; it is for people to know theirs.
         */
        record Intact(long entries, int seals, List<String> otherKeys) implements Verification {
            public Intact {
                otherKeys = List.copyOf(otherKeys);
            }

            /** Every seal is signed by this installation's key. */
            public Intact(long entries, int seals) {
                this(entries, seals, List.of());
            }
        }

        /** The first entry that does not hold, and why, in English words. */
        record Broken(long seq, String why) implements Verification {}
    }
}
