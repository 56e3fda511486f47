// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;

/** A kept file on its way to a reader, who was checked before. */
public final class HandedOut {
    private HandedOut() {}

    /** As a download under its name; nothing there where its content has gone. */
    public static Answer of(Store store, StoredFile file) {
        try (var there = store.files().open(file.hash()).orElse(null)) {
            if (there == null) return Answer.notFound();
        } catch (IOException broken) {
            throw new UncheckedIOException("closing a kept file", broken);
        }
        // Opened anew by who writes it: asked for its head alone, nothing is written.
        return Answer.download(file.name(), file.type(), out -> {
            try (var in = store.files().open(file.hash()).orElseThrow(() -> new FileNotFoundException(file.hash()))) {
                in.transferTo(out);
            }
        });
    }
}
