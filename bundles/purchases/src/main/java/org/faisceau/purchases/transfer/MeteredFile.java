// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows how much of a file was read. */
final class MeteredFile extends FilterInputStream {
    private final long size;
    private long read;

    MeteredFile(Path file) throws IOException {
        super(Files.newInputStream(file));
        this.size = Math.max(1, Files.size(file));
    }

    double progress() {
        return Math.min(1, (double) read / size);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) read++;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        if (some > 0) read += some;
        return some;
    }
}
