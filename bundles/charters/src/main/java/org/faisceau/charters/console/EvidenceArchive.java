// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.faisceau.documents.api.SealedArchive;
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

    /** Leaves the stream to who opened it. */
    void write(OutputStream out, String code, String name, byte[] pdf) throws IOException {
        var archive = SealedArchive.of(sealed, store.files(), code).add(name, pdf).add(indexName, index).add("SHA256SUMS", sums(name, pdf).getBytes(StandardCharsets.UTF_8));
        files.forEach(archive::add);
        archive.write(out);
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
}
