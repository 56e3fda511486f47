// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * Text in a drawing, as shapes of its letters: a Java runtime without fonts of its own draws it alike. Readers have the drawing's
 * alternative.
 */
final class Sign {
    private Sign() {}

    /** The text of an element and of its {@code tspan}, each at its own place. */
    static List<Shape> of(Element text, Ink ink, Faces faces) {
        var signs = new ArrayList<Shape>();
        var spans = text.getElementsByTagName("tspan");
        if (spans.getLength() == 0) signs.add(one(text, text, ink, faces));
        for (int at = 0; at < spans.getLength(); at++) {
            var span = (Element) spans.item(at);
            signs.add(one(span, text, ink.of(span), faces));
        }
        return signs;
    }

    private static Shape one(Element element, Element parent, Ink ink, Faces faces) {
        double x = Numbers.one(element, "x", Numbers.one(parent, "x", 0));
        double y = Numbers.one(element, "y", Numbers.one(parent, "y", 0));
        var words = new Letters(faces.letters()).of(element.getTextContent().strip().replaceAll("\\s+", " "));
        try (var font = Face.open(faces.main(ink.strong()).file())) {
            return letters(font, words, x, y, ink);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font", e);
        }
    }

    private static Shape letters(TrueTypeFont font, String words, double x, double y, Ink ink) throws IOException {
        var lookup = font.getUnicodeCmapLookup();
        double scale = ink.size() / font.getUnitsPerEm();
        double width = 0;
        for (int at = 0; at < words.length(); at++) width += font.getAdvanceWidth(lookup.getGlyphId(words.charAt(at))) * scale;
        double left = x - (ink.anchor().equals("middle") ? width / 2 : ink.anchor().equals("end") ? width : 0);
        var shape = new Path2D.Double();
        for (int at = 0; at < words.length(); at++) {
            int glyph = lookup.getGlyphId(words.charAt(at));
            var outline = font.getGlyph().getGlyph(glyph);
            var place = AffineTransform.getTranslateInstance(left, y);
            place.scale(scale, -scale);
            if (outline != null) shape.append(place.createTransformedShape(outline.getPath()), false);
            left += font.getAdvanceWidth(glyph) * scale;
        }
        return shape;
    }
}
