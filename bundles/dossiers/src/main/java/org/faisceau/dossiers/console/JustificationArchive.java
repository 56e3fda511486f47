// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.documents.api.SealedFiles;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;

/**
 * The justification file with its pieces, written as it is read: no archive lies in memory, however large.
 *
 * @param mark what the names of files that stand on their own begin with; empty but for an exercise
 */
record JustificationArchive(Words words, Store store, SealedFiles sealed, EvidenceFiles pieces, JournalExtract journal, String mark) {
    /** Closes the archive, and leaves the stream to who opened it. */
    void write(OutputStream out, String code, String name, byte[] pdf) throws IOException {
        try (var zip = new ZipOutputStream(sealed.sealing(new Unclosed(out)), StandardCharsets.UTF_8)) {
            zip.setComment(sealed.place(code));
            put(zip, name, pdf);
            put(zip, "SHA256SUMS", pieces.sums().getBytes(StandardCharsets.UTF_8));
            put(zip, mark + words.say("journal.file") + ".csv", ("\ufeff" + words.say("journal.head") + "\n" + journal.csv()).getBytes(StandardCharsets.UTF_8));
            for (var one : pieces.pieces()) if (one.evidence().file().isPresent()) copy(zip, one.path(), one.evidence().file().get());
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void copy(ZipOutputStream zip, String name, StoredFile file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var in = store.files().open(file.hash()).orElseThrow(() -> new IOException("kept file " + file.hash() + " is gone"))) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    /** The shell closes what it opened. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        private Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
