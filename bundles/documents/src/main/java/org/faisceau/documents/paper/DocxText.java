// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import org.faisceau.documents.api.Prose;

/** Runs of text of a DOCX. */
final class DocxText {
    private DocxText() {}

    /** Without what XML 1.0 cannot hold, and without what turns the direction of what follows. */
    static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(DocxText::isText).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isText(int letter) {
        boolean known = letter == '\t' || letter == '\n' || letter >= ' ' && letter < 0xd800 || letter > 0xdfff && letter < 0xfffe || letter > 0xffff;
        boolean turnsTheLine = letter >= 0x202a && letter <= 0x202e || letter >= 0x2066 && letter <= 0x2069;
        return known && !turnsTheLine;
    }

    static void run(Xml xml, String text, boolean strong) {
        run(xml, text, strong, "");
    }

    static void part(Xml xml, Typography typography, Prose.Part part, String relation) {
        var text = clean(typography.of(part.text()));
        if (relation.isEmpty()) {
            run(xml, text, part.strong());
            return;
        }
        xml.open("w:hyperlink", "r:id", relation, "w:history", "1");
        run(xml, text, part.strong(), "Hyperlink");
        xml.close();
    }

    private static void run(Xml xml, String text, boolean strong, String style) {
        if (text.isEmpty()) return;
        xml.open("w:r");
        if (strong || !style.isEmpty()) {
            xml.open("w:rPr");
            if (!style.isEmpty()) xml.empty("w:rStyle", "w:val", style);
            if (strong) xml.empty("w:b");
            xml.close();
        }
        var lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) xml.empty("w:br");
            xml.open("w:t", "xml:space", "preserve").text(lines[line]).close();
        }
        xml.close();
    }
}
