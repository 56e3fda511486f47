// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files of any size, kept by content in the data folder. First {@link #keep}, outside any transaction; then, in the transaction that
 * writes the record, {@link Writing#names}. What no record names is swept after two days. Every thread.
 */
@ProviderType
public interface StoredFiles {
    /**
     * Reads to the end and keeps; when this returns, the content survives a power cut.
     *
     * @param most bytes, 1 or more
     * @return empty where there was more than {@code most}
     * @throws StoreUnavailable when the disk is full or read-only
     * @throws java.io.UncheckedIOException when the stream fails
     */
    Optional<StoredFile> keep(InputStream in, String name, long most);

    /** The content; empty where there is none of that hash. The caller closes it, and has checked who asks. */
    Optional<InputStream> open(String hash);

    /** What a record names, oldest first, at most 200. */
    List<StoredFile> of(Ref ref);
}
