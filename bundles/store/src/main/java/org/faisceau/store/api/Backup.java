// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Copies the whole store while it runs, and brings a copy back, on either engine: a backup of one restores into the other. Settings are
 * in it, secrets are not.
 */
@ProviderType
public interface Backup {
    /**
     * Writes one file: a consistent copy of the database, then the files it names; fsynced, then renamed.
     *
     * @throws StoreUnavailable when the target cannot be written
     */
    void to(Path file);

    /**
     * Replaces everything by what a backup holds, or nothing: what an error interrupts is put back, what a power cut interrupts is put
     * back or ended at the next start. It is read, checked and migrated beside the running database; then
     * writers wait for an instant. Followers of the change log must rebuild; settings are read again at the next start. What was
     * there before stays in the data folder, as {@code faisceau.db.before-restore} (SQLite).
     *
     * @throws IllegalArgumentException when the file is no backup, is damaged, or comes from a newer version
     * @throws StoreUnavailable when the disk or the database refuses
     */
    void from(Path file);
}
