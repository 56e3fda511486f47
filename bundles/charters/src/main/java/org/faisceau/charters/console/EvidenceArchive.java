// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.documents.api.SealedFiles;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;

/**
 * The report of a year with its evidence, written as it is read: no archive lies in memory, however large.
 *
 * @param index a table of the pieces, CSV
 * @param files where each kept file stands in the archive
 */
record EvidenceArchive(Store store, SealedFiles sealed, String indexName, byte[] index, Map<String, StoredFile> files) {
    EvidenceArchive {
        files = new LinkedHashMap<>(files);
    }

    /** Closes the archive, and leaves the stream to who opened it. */
    void write(OutputStream out, String code, String name, byte[] pdf) throws IOException {
        try (var zip = new ZipOutputStream(sealed.sealing(new Unclosed(out)), StandardCharsets.UTF_8)) {
            zip.setComment(sealed.place(code));
            put(zip, name, pdf);
            put(zip, indexName, index);
            put(zip, "SHA256SUMS", sums(name, pdf).getBytes(StandardCharsets.UTF_8));
            for (var one : files.entrySet()) copy(zip, one.getKey(), one.getValue());
        }
    }

    /** What {@code sha256sum -c} reads. */
    private String sums(String name, byte[] pdf) {
        var sums = new StringBuilder();
        sums.append(sum(pdf)).append("  ").append(name).append('\n').append(sum(index)).append("  ").append(indexName).append('\n');
        files.forEach((path, file) -> sums.append(file.hash()).append("  ").append(path).append('\n'));
        return sums.toString();
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException("every Java has SHA-256", always);
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
