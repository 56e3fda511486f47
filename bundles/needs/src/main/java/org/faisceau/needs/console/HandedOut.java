// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Answer;
import org.faisceau.needs.api.Attachment;
import org.faisceau.store.api.Store;

/** A piece on its way to a reader, who was checked before. */
final class HandedOut {
    private HandedOut() {}

    static Answer of(Store store, Attachment piece) {
        var content = store.files().open(piece.file().hash());
        if (content.isEmpty()) return Answer.notFound();
        return Answer.download(piece.file().name(), piece.file().type(), out -> {
            try (var in = content.get()) {
                in.transferTo(out);
            }
        });
    }
}
