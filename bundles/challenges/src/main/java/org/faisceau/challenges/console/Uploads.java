// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.faisceau.challenges.api.Applications;
import org.faisceau.console.spi.Upload;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;

/** Takes in a file of an application. */
final class Uploads {
    private Uploads() {}

    /** Empty where it is larger than an application may bring. */
    static Optional<StoredFile> keep(Store store, Upload upload) {
        try (var in = upload.open()) {
            return store.files().keep(in, upload.name(), Applications.SIZE_MAX);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }
}
