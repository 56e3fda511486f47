// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.faisceau.console.spi.Answer;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;

/** A kept file as a download; the caller has checked who may read it. */
final class HandedOut {
    private HandedOut() {}

    static Answer of(Store store, StoredFile file) {
        try (var there = store.files().open(file.hash()).orElse(null)) {
            if (there == null) return Answer.notFound();
        } catch (IOException broken) {
            throw new UncheckedIOException("closing a kept file", broken);
        }
        return Answer.download(file.name(), file.type(), out -> {
            try (var in = store.files().open(file.hash()).orElseThrow()) {
                in.transferTo(out);
            }
        });
    }
}
