// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/** An elliptical arc of a path, from its two ends (SVG 1.1, appendix F.6). */
final class Arc {
    /** The two flags may stand without a space after them. */
    private static final Pattern FLAGS = Pattern.compile("([-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+[-+.\\deE]+)[\\s,]+([01])[\\s,]*([01])[\\s,]*");

    private Arc() {}

    static double[] numbers(String written) {
        return Numbers.of(FLAGS.matcher(written).replaceAll("$1 $2 $3 "));
    }

    static void append(Path2D path, double x, double y, double rx, double ry, double turned, boolean large, boolean sweep, double toX, double toY) {
        if (rx == 0 || ry == 0 || x == toX && y == toY) {
            path.lineTo(toX, toY);
            return;
        }
        double angle = Math.toRadians(turned);
        double halfX = (x - toX) / 2;
        double halfY = (y - toY) / 2;
        double x1 = Math.cos(angle) * halfX + Math.sin(angle) * halfY;
        double y1 = -Math.sin(angle) * halfX + Math.cos(angle) * halfY;
        double grow = Math.max(1, Math.sqrt(x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry)));
        double a = Math.abs(rx) * grow;
        double b = Math.abs(ry) * grow;
        double below = a * a * y1 * y1 + b * b * x1 * x1;
        double factor = Math.sqrt(Math.max(0, (a * a * b * b - below) / below)) * (large == sweep ? -1 : 1);
        double cx1 = factor * a * y1 / b;
        double cy1 = -factor * b * x1 / a;
        double start = Math.atan2((y1 - cy1) / b, (x1 - cx1) / a);
        double extent = Math.atan2((-y1 - cy1) / b, (-x1 - cx1) / a) - start;
        if (sweep && extent < 0) extent += 2 * Math.PI;
        if (!sweep && extent > 0) extent -= 2 * Math.PI;
        var arc = new Arc2D.Double(cx1 - a, cy1 - b, 2 * a, 2 * b, -Math.toDegrees(start), -Math.toDegrees(extent), Arc2D.OPEN);
        var place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
        place.rotate(angle);
        path.append(place.createTransformedShape(arc), true);
    }
}
