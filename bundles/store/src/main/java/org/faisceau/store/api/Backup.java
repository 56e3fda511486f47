// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Copies the whole store while it runs. */
@ProviderType
public interface Backup {
    /**
     * Writes one file: a consistent copy of the database, then the files it names; fsynced, then renamed.
     *
     * @throws StoreUnavailable when the target cannot be written
     */
    void to(Path file);
}
