// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.w3c.dom.Element;

/** The shape an element of SVG stands for. */
final class Outlines {
    private Outlines() {}

    static Optional<Shape> of(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> Optional.of(rectangle(element));
            case "circle" -> Optional.of(round(element, number(element, "r"), number(element, "r")));
            case "ellipse" -> Optional.of(round(element, number(element, "rx"), number(element, "ry")));
            case "line" -> Optional.of(new Line2D.Double(number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2")));
            case "polyline" -> points(element, false);
            case "polygon" -> points(element, true);
            case "path" -> Optional.of(new PathPen().follow(element.getAttribute("d")));
            default -> Optional.empty();
        };
    }

    private static Shape rectangle(Element element) {
        double x = number(element, "x");
        double y = number(element, "y");
        double width = number(element, "width");
        double height = number(element, "height");
        double corner = Numbers.one(element, "rx", number(element, "ry"));
        return corner > 0 ? new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner) : new Rectangle2D.Double(x, y, width, height);
    }

    private static Shape round(Element element, double rx, double ry) {
        return new Ellipse2D.Double(number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Optional<Shape> points(Element element, boolean closed) {
        var points = Numbers.of(element.getAttribute("points"));
        if (points.length < 4) return Optional.empty();
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at + 1 < points.length; at += 2) path.lineTo(points[at], points[at + 1]);
        if (closed) path.closePath();
        return Optional.of(path);
    }

    private static double number(Element element, String attribute) {
        return Numbers.one(element, attribute, 0);
    }
}
