// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.faisceau.console.spi.Answer;

/** A file that many ask for and that seldom changes, kept on disk as it was written last: one, however many ask. Every thread. */
final class KeptFile {
    private record Kept(String tag, Path file) {}

    private Optional<Kept> kept = Optional.empty();

    /** The content of that tag, written where another one is kept. Who asks meanwhile waits, so that it is written once. */
    synchronized InputStream open(String tag, Answer.Writer content) throws IOException {
        if (kept.filter(one -> one.tag.equals(tag) && Files.exists(one.file)).isEmpty()) write(tag, content);
        return Files.newInputStream(kept.orElseThrow().file);
    }

    private void write(String tag, Answer.Writer content) throws IOException {
        drop();
        var file = Files.createTempFile("faisceau-", ".json");
        kept = Optional.of(new Kept("", file));
        try (var out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
        kept = Optional.of(new Kept(tag, file));
    }

    /** Keeps nothing any more; who is reading reads on. */
    synchronized void drop() throws IOException {
        if (kept.isPresent()) Files.deleteIfExists(kept.get().file);
        kept = Optional.empty();
    }
}
