// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One bundle's tables. Nested calls of the same kind join the outer one; a read inside a write joins it; a write inside a read
 * throws {@link IllegalStateException} at once. Every thread.
 */
@ProviderType
public interface Schema {
    /** How many {@link #writeEach} writes in one transaction. */
    int EACH_AT_ONCE = 500;

    /**
     * Reads one consistent state.
     *
     * @param work may run again (at most five times) where it lost a race, never after a lost connection; must not keep what it is
     *     handed
     * @throws StoreUnavailable when the database does not answer
     */
    <T> T read(Function<Reading, T> work);

    /**
     * Writes all or nothing; when this returns, the write survives kill -9 and power cut.
     *
     * @param actor who is held to have done it, in change log and journal
     * @param work may run again (at most five times) where it lost a race, never after a lost connection: no mail, file, HTTP, index, other bundle's service or captured state in it
     * @throws StoreUnavailable when the disk is full or read-only, or the database does not answer; nothing was written
     */
    <T> T write(Actor actor, Function<Writing, T> work);

    /**
     * Writes each of many, some hundreds to a transaction, so that nobody waits for a long one. Where it breaks off, those before stay written.
     *
     * @param each as the work of {@link #write}
     */
    default <T> void writeEach(Actor actor, List<T> all, BiConsumer<Writing, T> each) {
        for (int from = 0; from < all.size(); from += EACH_AT_ONCE) {
            var some = all.subList(from, Math.min(from + EACH_AT_ONCE, all.size()));
            write(actor, tx -> {
                some.forEach(one -> each.accept(tx, one));
                return some.size();
            });
        }
    }
}
