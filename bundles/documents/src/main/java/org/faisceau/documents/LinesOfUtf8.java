// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many lines of a file go beyond ASCII in UTF-8, and how many are no UTF-8. */
final class LinesOfUtf8 {
    private static final int BLOCK = 32 * 1024;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final CharBuffer signs = CharBuffer.allocate(BLOCK);
    private boolean isBeyond;
    private boolean isBroken;
    private long sound;
    private long broken;

    private LinesOfUtf8() {}

    static LinesOfUtf8 of(Path file) throws IOException {
        var lines = new LinesOfUtf8();
        try (var in = Files.newByteChannel(file)) {
            lines.read(in);
        }
        lines.end();
        return lines;
    }

    long sound() {
        return sound;
    }

    long broken() {
        return broken;
    }

    private void read(ReadableByteChannel in) throws IOException {
        boolean isOver = false;
        while (!isOver) {
            isOver = in.read(bytes) < 0;
            bytes.flip();
            for (var step = decoder.decode(bytes, signs, isOver); ; step = decoder.decode(bytes, signs, isOver)) {
                look();
                if (step.isUnderflow()) break;
                if (!step.isError()) continue;
                isBroken = true;
                bytes.position(bytes.position() + step.length());
            }
            bytes.compact();
        }
    }

    private void look() {
        signs.flip();
        while (signs.hasRemaining()) {
            char sign = signs.get();
            if (sign == '\n') end();
            else if (sign > 127) isBeyond = true;
        }
        signs.clear();
    }

    private void end() {
        if (isBroken) broken++;
        else if (isBeyond) sound++;
        isBroken = false;
        isBeyond = false;
    }
}
