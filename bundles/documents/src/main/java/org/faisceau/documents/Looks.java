// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a file is by its first bytes. */
enum Looks {
    EMPTY, TEXT, ZIP, OLE, PDF, IMAGE, ARCHIVE, BINARY;

    private static final int HEAD = 4096;

    static Looks of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) return EMPTY;
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
        if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) return ZIP;
        if (hex.startsWith("d0cf11e0")) return OLE;
        if (hex.startsWith("25504446")) return PDF;
        if (hex.startsWith("89504e47") || hex.startsWith("ffd8ff") || hex.startsWith("47494638")) return IMAGE;
        if (hex.startsWith("1f8b") || hex.startsWith("377abcaf") || hex.startsWith("52617221") || hex.startsWith("425a68")) return ARCHIVE;
        return hex.startsWith("fffe") || hex.startsWith("feff") || !hasControls(head) ? TEXT : BINARY;
    }

    private static boolean hasControls(byte[] head) {
        for (byte one : head) if (one >= 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f') return true;
        return false;
    }
}
