// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks WOFF 1.0, a TrueType font with compressed tables (W3C Recommendation, 13 December 2012). */
final class Woff {
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SUBSTITUTIONS = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNREAD = 'x' << 24 | 'S' << 16 | 'U' << 8 | 'B';

    private Woff() {}

    /** @return the TrueType file, without its ligatures: a drawn « ffi » is no letter that a screen reader or a search could find */
    static byte[] unpack(byte[] packed) {
        var in = ByteBuffer.wrap(packed);
        int tables = in.getShort(12);
        int power = Integer.highestOneBit(tables);
        var out = ByteBuffer.allocate(in.getInt(16));
        out.putInt(in.getInt(4)).putShort((short) tables).putShort((short) (power * 16)).putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables - power) * 16));
        int at = 12 + 16 * tables;
        for (int table = 0; table < tables; table++) {
            int entry = HEADER + ENTRY * table;
            int length = in.getInt(entry + 12);
            int tag = in.getInt(entry);
            out.putInt(tag == SUBSTITUTIONS ? UNREAD : tag).putInt(in.getInt(entry + 16)).putInt(at).putInt(length);
            table(packed, in.getInt(entry + 4), in.getInt(entry + 8), out.array(), at, length);
            at += length + 3 & ~3;
        }
        return out.array();
    }

    private static void table(byte[] packed, int from, int packedLength, byte[] out, int to, int length) {
        if (packedLength == length) {
            System.arraycopy(packed, from, out, to, length);
            return;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, from, packedLength);
            if (inflater.inflate(out, to, length) != length) throw new IllegalArgumentException("table: " + length + " bytes, got fewer");
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the font is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
