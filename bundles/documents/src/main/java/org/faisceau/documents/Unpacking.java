// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.api.UnreadableTable.Reason;

/**
 * Unpacks a workbook once into nothing, counting and looking: the sizes a ZIP declares may lie, and the reader that follows has no
 * limit of its own.
 */
final class Unpacking {
    private static final int BLOCK = 64 * 1024;
    private final Limits limits;
    private final byte[] block = new byte[BLOCK];
    private final PartScan scan;
    private long total;

    Unpacking(Limits limits) {
        this.limits = limits;
        this.scan = new PartScan(limits);
    }

    /** @throws UnreadableTable where it is no workbook, is damaged or grows beyond the limits */
    void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new UnreadableTable(zip.getEntry("EncryptedPackage") == null ? Reason.NOT_A_WORKBOOK : Reason.OLD_OR_LOCKED, List.of());
            }
            for (var each = zip.entries(); each.hasMoreElements(); ) count(zip, each.nextElement());
            scan.finish();
        } catch (ZipException | java.io.EOFException broken) {
            throw new UnreadableTable(Reason.DAMAGED, List.of());
        }
    }

    private void count(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = new Gauge(zip.getInputStream(entry), entry)) {
            scan.read(in);
            in.isScanned = true;
            while (in.read(block, 0, BLOCK) > 0) continue;
        }
    }

    /** Weighs what is read through it. */
    private final class Gauge extends FilterInputStream {
        private final ZipEntry entry;
        private long size;
        private int sinceMark;
        private boolean inTag;
        private boolean isScanned;

        private Gauge(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read <= 0) return read;
            size += read;
            total += read;
            if (size > Limits.MEGABYTE && size / Math.max(1, entry.getCompressedSize()) > limits.ratio()) throw new UnreadableTable(Reason.BOMB, List.of());
            if (total > limits.expandedBytes()) throw new UnreadableTable(Reason.TOO_LARGE, List.of(limits.expandedBytes() / Limits.MEGABYTE));
            if (!isScanned) measure(into, offset, read);
            return read;
        }

        /** A parser keeps a whole tag, or the whole text between two, in memory, however long. */
        private void measure(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                boolean opens = bytes[i] == '<';
                boolean closes = inTag && bytes[i] == '>';
                sinceMark = opens || closes ? 0 : sinceMark + 1;
                inTag = opens || inTag && !closes;
                if (sinceMark > Limits.MEGABYTE) throw new UnreadableTable(inTag ? Reason.DAMAGED : Reason.HUGE_CELL, List.of());
            }
        }
    }
}
