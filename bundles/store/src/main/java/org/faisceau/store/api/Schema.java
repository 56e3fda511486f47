// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One bundle's tables. Nested calls of the same kind join the outer one; a read inside a write joins it; a write inside a read
 * throws {@link IllegalStateException} at once. Every thread.
 */
@ProviderType
public interface Schema {
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
}
