// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What glyphs are read back as. A font may draw the apostrophe ’ and the letter ʼ by one glyph, and PDFBox notes the lower code: copied, searched
 * or read aloud, « d’achat » would be another word. Quotation marks are what French texts mean.
 */
final class ReadBack {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(02B[BC])>", Pattern.CASE_INSENSITIVE);

    private ReadBack() {}

    /** Of all fonts that the pages draw with; they are cut to the letters in use first, which is when PDFBox writes what they are read as. */
    static void asWritten(PDDocument document) throws IOException {
        document.save(OutputStream.nullOutputStream());
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : document.getPages()) if (page.getResources() != null) fonts(page.getResources().getCOSObject(), seen);
    }

    private static void fonts(COSDictionary resources, Set<COSBase> seen) throws IOException {
        if (!seen.add(resources)) return;
        var fonts = resources.getCOSDictionary(COSName.FONT);
        if (fonts != null) for (var name : fonts.keySet()) mend(fonts.getCOSDictionary(name), seen);
        var drawn = resources.getCOSDictionary(COSName.XOBJECT);
        if (drawn == null) return;
        for (var name : drawn.keySet()) {
            var inner = drawn.getCOSStream(name);
            if (inner != null && inner.getCOSDictionary(COSName.RESOURCES) != null) fonts(inner.getCOSDictionary(COSName.RESOURCES), seen);
        }
    }

    private static void mend(COSDictionary font, Set<COSBase> seen) throws IOException {
        var map = font == null ? null : font.getCOSStream(COSName.TO_UNICODE);
        if (map == null || !seen.add(map)) return;
        var before = new String(bytes(map), StandardCharsets.US_ASCII);
        var after = RANGE.matcher(before).replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1), found.group(2), found.group(3))));
        if (after.equals(before)) return;
        try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(after.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The two turned commas are neighbours, as the two quotation marks are: a range of both stays one. */
    private static String meant(String first, String last, String letter) {
        var mark = letter.toUpperCase(Locale.ROOT).equals("02BB") ? "2018" : "2019";
        return "<" + first + "> <" + last + "> <" + mark + ">";
    }
}
