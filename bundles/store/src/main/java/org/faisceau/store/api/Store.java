// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The one door to the database: SQLite in the data folder, or PostgreSQL by a setting; the same migrations and queries on both. */
@ProviderType
public interface Store {
    /**
     * Opens a bundle's own tables, migrated before this returns.
     *
     * @param word the bundle's word; its tables begin with it and its scripts lie in {@code db/<word>/V001__name.sql}
     * @param owner a class of the bundle, whose class loader finds the scripts
     * @throws StoreUnavailable when a script was edited after it ran, fails, or the database cannot be reached
     */
    Schema schema(String word, Class<?> owner);

    /** True where the database answers a small question now; waits no longer than its connection does. */
    boolean answers();

    /**
     * Why nothing can be written now; empty where writing works. Tries a small write, at most every ten seconds: in between, what the last
     * try met is told again.
     */
    Optional<StoreUnavailable.Reason> refusal();

    /** The files that records name. */
    StoredFiles files();
}
