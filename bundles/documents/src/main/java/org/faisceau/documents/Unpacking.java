// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/**
 * Unpacks a workbook once into nothing, counting: the sizes a ZIP declares may lie, and the reader that follows has no limit of its
 * own.
 */
final class Unpacking {
    private static final int BLOCK = 64 * 1024;
    private final Limits limits;
    private final byte[] block = new byte[BLOCK];
    private long total;

    Unpacking(Limits limits) {
        this.limits = limits;
    }

    /** @throws UnreadableTable where it is no workbook, is damaged or grows beyond the limits */
    void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableTable(zip.getEntry("EncryptedPackage") == null ? Reason.NOT_A_WORKBOOK : Reason.OLD_OR_LOCKED, List.of());
            }
            for (var each = zip.entries(); each.hasMoreElements(); ) count(zip, each.nextElement());
        } catch (ZipException | java.io.EOFException broken) {
            throw new UnreadableTable(Reason.DAMAGED, List.of());
        }
    }

    private void count(ZipFile zip, ZipEntry entry) throws IOException {
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                if (size == 0) refuseDoctype(read);
                size += read;
                total += read;
                weigh(entry, size);
            }
        }
    }

    private void weigh(ZipEntry entry, long size) {
        boolean tooLarge = total > limits.expandedBytes() || (entry.getName().equals("xl/sharedStrings.xml") && size > limits.sharedTextBytes());
        if (size > Limits.MEGABYTE && size / Math.max(1, entry.getCompressedSize()) > limits.ratio()) throw new UnreadableTable(Reason.BOMB, List.of());
        if (tooLarge) throw new UnreadableTable(Reason.TOO_LARGE, List.of(limits.expandedBytes() / Limits.MEGABYTE));
    }

    /** No spreadsheet writes a document type; one is there to expand entities. */
    private void refuseDoctype(int read) {
        var head = new String(block, 0, Math.min(read, 2048), StandardCharsets.ISO_8859_1);
        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) throw new UnreadableTable(Reason.BOMB, List.of());
    }
}
