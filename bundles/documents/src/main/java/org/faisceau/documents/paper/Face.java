// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font file in memory.
 *
 * @param letters code points it can show
 */
record Face(String family, int weight, byte[] file, BitSet letters) {
    static Face load(String family, int weight, String name) {
        try (var in = Face.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) throw new IllegalStateException("no font " + name + " in this bundle");
            var bytes = in.readAllBytes();
            var file = name.endsWith(".woff") ? Woff.unpack(bytes) : bytes;
            return new Face(family, weight, file, letters(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read font " + name, e);
        }
    }

    /** The font itself; close it. */
    static TrueTypeFont open(byte[] file) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
    }

    private static BitSet letters(byte[] file) throws IOException {
        try (var font = open(file)) {
            var lookup = font.getUnicodeCmapLookup();
            var letters = new BitSet();
            for (int letter = ' '; letter <= Character.MAX_VALUE; letter++) if (lookup.getGlyphId(letter) > 0) letters.set(letter);
            return letters;
        }
    }
}
