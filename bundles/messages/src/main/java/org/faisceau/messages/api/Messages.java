// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Posts messages. Writes rows and returns: no mail server is asked. Every thread, but never inside a transaction of another bundle. */
@ProviderType
public interface Messages {
    /**
     * Posts to everybody in the audience who was not told under that kind and key before, in the language of each. Chunk by chunk: when it
     * fails midway, posting the same letter again reaches the rest and nobody twice.
     *
     * @param actor on whose behalf; the caller has made sure that this person may tell that to these people
     * @throws IllegalArgumentException where no such kind is published, or one of its placeholders has no value
     * @throws org.faisceau.store.api.StoreUnavailable when the database does not answer
     */
    Posted post(Actor actor, Letter letter);

    /**
     * Whom it reached.
     *
     * @param added who has it now and had not before
     * @param known who had it already
     * @param declined who wants no messages of that kind
     */
    record Posted(int added, int known, int declined) {
        /** Both together. */
        public Posted plus(Posted other) {
            return new Posted(added + other.added, known + other.known, declined + other.declined);
        }
    }
}
