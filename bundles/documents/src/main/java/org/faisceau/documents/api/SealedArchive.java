// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.StoredFiles;

/**
 * A ZIP that can be told genuine ({@link SealedFiles}), written as it is read: no archive lies in memory, however large. Its parts stand in the
 * order in which they were added, each name once. For one download, on its thread.
 */
public final class SealedArchive {
    private final SealedFiles sealed;
    private final StoredFiles kept;
    private final String code;
    private final List<Part> parts = new ArrayList<>();

    private SealedArchive(SealedFiles sealed, StoredFiles kept, String code) {
        this.sealed = sealed;
        this.kept = kept;
        this.code = code;
    }

    /**
     * An archive without parts.
     *
     * @param kept where files that are added lie
     * @param code that the pages of its paper show
     */
    public static SealedArchive of(SealedFiles sealed, StoredFiles kept, String code) {
        return new SealedArchive(sealed, kept, code);
    }

    /** Adds what is at hand. */
    public SealedArchive add(String name, byte[] content) {
        parts.add(new Part(name, zip -> zip.write(content)));
        return this;
    }

    /** Adds a kept file, read when the archive is written. */
    public SealedArchive add(String name, StoredFile file) {
        parts.add(new Part(name, zip -> copy(zip, file)));
        return this;
    }

    /**
     * Writes it whole and leaves the stream open: who opened it closes it.
     *
     * @throws IOException where the stream breaks or a kept file is gone
     */
    public void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(sealed.sealing(new Unclosed(out)), StandardCharsets.UTF_8)) {
            zip.setComment(sealed.place(code));
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                part.content().write(zip);
                zip.closeEntry();
            }
        }
    }

    private void copy(OutputStream out, StoredFile file) throws IOException {
        try (var in = kept.open(file.hash()).orElseThrow(() -> new IOException("kept file " + file.hash() + " is gone"))) {
            in.transferTo(out);
        }
    }

    private record Part(String name, Content content) {}

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static final class Unclosed extends FilterOutputStream {
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
