// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Copies the whole store while it runs, and brings a copy back. Settings are in it, secrets are not. */
@ProviderType
public interface Backup {
    /**
     * Writes one file: a consistent copy of the database, then the files it names; fsynced, then renamed.
     *
     * @throws StoreUnavailable when the target cannot be written, or the database is PostgreSQL, whose own tools copy it
     */
    void to(Path file);

    /**
     * Replaces everything by what a backup holds, or nothing. It is read, checked and migrated beside the running database; then
     * writers wait for an instant. Followers of the change log must rebuild; settings are read again at the next start. What was
     * there before stays in the data folder, as {@code faisceau.db.before-restore}.
     *
     * @throws IllegalArgumentException when the file is no backup, is damaged, or comes from a newer version
     * @throws StoreUnavailable when the disk refuses, or the database is PostgreSQL
     */
    void from(Path file);
}
