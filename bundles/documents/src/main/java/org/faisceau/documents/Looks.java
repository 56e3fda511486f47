// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
enum Looks {
    EMPTY, TEXT, MARKUP, ZIP, OLE, PDF, IMAGE, ARCHIVE, BINARY;

    private static final int HEAD = 4096;
    private static final int STRAY_SHARE = 20;
    /** A web page, XML or JSON under the name of a table. */
    private static final Pattern MARKED = Pattern.compile("\\s*(<(!doctype|html|head|body|table|\\?xml|svg|!--)|\\{\\s*\"|\\[\\s*\\{).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
        if (hex.startsWith("fffe") || hex.startsWith("feff")) return TEXT;
        if (isBinary(head)) return BINARY;
        return MARKED.matcher(new String(head, StandardCharsets.ISO_8859_1).replace("\u00ef\u00bb\u00bf", "")).matches() ? MARKUP : TEXT;
    }

    /** A stray sign of control costs its line, not the file; a table has no zeros, and few of the others. */
    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte one : head) {
            if (one == 0) return true;
            if (one > 0 && one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f') controls++;
        }
        return controls * STRAY_SHARE > head.length;
    }
}
