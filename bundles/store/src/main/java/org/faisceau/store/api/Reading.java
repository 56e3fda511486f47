// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.osgi.annotation.versioning.ProviderType;

/** A running transaction that reads. Belongs to the thread that was handed it. */
@ProviderType
public interface Reading {
    /** jOOQ on this transaction's connection. */
    DSLContext sql();

    /**
     * Reads something at most once within a transaction that only reads. One that writes reads it each time, for it may have changed it.
     *
     * @param key what is read, by whom: equal keys, same thing; begins with the bundle's word
     */
    <T> T once(List<?> key, Supplier<T> read);
}
