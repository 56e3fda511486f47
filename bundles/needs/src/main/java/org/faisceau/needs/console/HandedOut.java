// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.faisceau.console.spi.Answer;
import org.faisceau.needs.api.Attachment;
import org.faisceau.store.api.Store;

/** A piece on its way to a reader, who was checked before. */
final class HandedOut {
    private HandedOut() {}

    static Answer of(Store store, Attachment piece) {
        try (var there = store.files().open(piece.file().hash()).orElse(null)) {
            if (there == null) return Answer.notFound();
        } catch (IOException broken) {
            throw new UncheckedIOException("closing a kept file", broken);
        }
        // Opened anew by who writes it: asked for its head alone, nothing is written.
        return Answer.download(piece.file().name(), piece.file().type(), out -> {
            try (var in = store.files().open(piece.file().hash()).orElseThrow(() -> new FileNotFoundException(piece.file().hash()))) {
                in.transferTo(out);
            }
        });
    }
}
