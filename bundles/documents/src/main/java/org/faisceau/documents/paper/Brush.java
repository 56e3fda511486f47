// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Paints the elements of a drawing, one in the other. What it does not know it leaves out. */
final class Brush {
    private static final Pattern TRANSFORM = Pattern.compile("(translate|scale|rotate|matrix)\\s*\\(([^)]*)\\)");
    private static final int DEEPEST = 40;
    private final Graphics2D on;
    private final Faces faces;
    private int depth;

    Brush(Graphics2D on, Faces faces) {
        this.on = on;
        this.faces = faces;
    }

    void children(Element parent, Ink inherited) {
        if (++depth <= DEEPEST) {
            for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) element(element, inherited.of(element));
            }
        }
        depth--;
    }

    private void element(Element element, Ink ink) {
        var before = on.getTransform();
        on.transform(moved(element.getAttribute("transform")));
        switch (element.getTagName()) {
            case "g", "a" -> children(element, ink);
            case "text" -> Sign.of(element, ink, faces).forEach(sign -> paint(sign, ink));
            default -> Outlines.of(element).ifPresent(shape -> paint(shape, ink));
        }
        on.setTransform(before);
    }

    private void paint(Shape shape, Ink ink) {
        ink.filled().ifPresent(color -> {
            on.setColor(color);
            on.fill(shape);
        });
        ink.stroked().ifPresent(color -> {
            on.setColor(color);
            on.setStroke(ink.pen());
            on.draw(shape);
        });
    }

    private static AffineTransform moved(String written) {
        var all = new AffineTransform();
        TRANSFORM.matcher(written).results().forEach(one -> {
            var by = Numbers.of(one.group(2));
            if (by.length == 0) return;
            switch (one.group(1)) {
                case "translate" -> all.translate(by[0], by.length > 1 ? by[1] : 0);
                case "scale" -> all.scale(by[0], by.length > 1 ? by[1] : by[0]);
                case "rotate" -> all.rotate(Math.toRadians(by[0]), by.length > 2 ? by[1] : 0, by.length > 2 ? by[2] : 0);
                default -> {
                    if (by.length == 6) all.concatenate(new AffineTransform(by));
                }
            }
        });
        return all;
    }
}
