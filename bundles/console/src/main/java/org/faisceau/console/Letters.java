// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * In which letters a request was written: one answer for all of it. Browsers write UTF-8, old programs Windows-1252; where neither fits
 * the whole, nothing is guessed.
 */
record Letters(Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @throws Unreadable where some of it is UTF-8 and some cannot be */
    static Letters of(List<byte[]> texts) {
        if (texts.stream().allMatch(text -> fits(StandardCharsets.UTF_8, text))) return new Letters(StandardCharsets.UTF_8);
        if (texts.stream().anyMatch(Letters::hasPairs) || !texts.stream().allMatch(text -> fits(WINDOWS, text))) throw new Unreadable("letters of two encodings, or of none");
        return new Letters(WINDOWS);
    }

    String read(byte[] text) {
        return new String(text, charset).replace("\0", "");
    }

    private static boolean fits(Charset charset, byte[] text) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }

    /** True where a letter stands in it as only UTF-8 writes one: « é » is two bytes there, which as Windows-1252 would read « Ã© ». */
    private static boolean hasPairs(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).codePoints().anyMatch(letter -> letter >= 0x80 && letter != 0xFFFD);
    }
}
