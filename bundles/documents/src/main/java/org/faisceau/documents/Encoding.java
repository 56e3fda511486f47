// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The encoding of a text file: by its mark, else UTF-8 where all of it is, but for a few lines among many, else Windows-1252. */
record Encoding(Charset charset, int markBytes) {
    /** One broken line among so many. */
    private static final int FEW = 10;

    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) return new Encoding(StandardCharsets.UTF_8, 3);
        if (starts(head, 0xFF, 0xFE)) return new Encoding(StandardCharsets.UTF_16LE, 2);
        if (starts(head, 0xFE, 0xFF)) return new Encoding(StandardCharsets.UTF_16BE, 2);
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((head[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    /** A line or two that are none make no other file of it: they are refused by their number. */
    private static boolean isUtf8(Path file) throws IOException {
        var lines = LinesOfUtf8.of(file);
        return lines.broken() * FEW <= lines.sound();
    }
}
