// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked through it, and stops where that is too much. */
final class Gauge extends FilterInputStream {
    private final long most;
    private long count;

    Gauge(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** More than a paper can be. */
    static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    boolean isOver() {
        return count > most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count += Math.max(0, read);
        if (isOver()) throw new Overflow();
        return read;
    }
}
