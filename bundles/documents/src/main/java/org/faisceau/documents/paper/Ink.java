// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How a shape is painted; what it does not say itself it has from its group.
 *
 * @param fill as written: {@code #0f6b5e}, {@code rgb(15,107,94)}, {@code none} or one of a few names
 */
record Ink(String fill, String stroke, float width, float[] dashes, float opacity, float size, boolean strong, String anchor) {
    static final Ink BLACK = new Ink("black", "none", 1, new float[0], 1, 16, false, "start");
    private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("black", 0), Map.entry("white", 0xffffff), Map.entry("red", 0xff0000),
            Map.entry("green", 0x008000), Map.entry("blue", 0x0000ff), Map.entry("gray", 0x808080), Map.entry("grey", 0x808080),
            Map.entry("silver", 0xc0c0c0), Map.entry("orange", 0xffa500), Map.entry("teal", 0x008080), Map.entry("currentcolor", 0));

    Ink of(Element element) {
        var dashed = element.getAttribute("stroke-dasharray");
        return new Ink(or(element, "fill", fill), or(element, "stroke", stroke), (float) Numbers.one(element, "stroke-width", width),
                dashed.isEmpty() ? dashes : dashes(dashed), opacity * (float) Numbers.one(element, "opacity", 1),
                (float) Numbers.one(element, "font-size", size), strong(element), or(element, "text-anchor", anchor));
    }

    Optional<Color> filled() {
        return color(fill, opacity);
    }

    Optional<Color> stroked() {
        return color(stroke, opacity);
    }

    BasicStroke pen() {
        float sum = 0;
        for (float dash : dashes) sum += dash;
        return sum > 0 ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private boolean strong(Element element) {
        var weight = element.getAttribute("font-weight");
        return weight.isEmpty() ? strong : weight.matches("bold|bolder|[6-9]00");
    }

    private static String or(Element element, String attribute, String otherwise) {
        var own = element.getAttribute(attribute).strip();
        return own.isEmpty() || own.equals("inherit") ? otherwise : own;
    }

    private static float[] dashes(String text) {
        var numbers = Numbers.of(text);
        var dashes = new float[numbers.length];
        for (int at = 0; at < dashes.length; at++) dashes[at] = (float) Math.abs(numbers[at]);
        return dashes;
    }

    private static Optional<Color> color(String written, float opacity) {
        if (written.equals("none") || written.equals("transparent") || opacity <= 0) return Optional.empty();
        int rgb = rgb(written.toLowerCase(java.util.Locale.ROOT));
        return Optional.of(new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, Math.round(Math.min(1, opacity) * 255)));
    }

    private static int rgb(String written) {
        if (written.matches("#[0-9a-f]{6}")) return Integer.parseInt(written.substring(1), 16);
        if (written.matches("#[0-9a-f]{3}")) return Integer.parseInt(written.replaceAll("[0-9a-f]", "$0$0").substring(1), 16);
        var parts = written.startsWith("rgb(") ? Numbers.of(written) : new double[0];
        if (parts.length == 3) return byteOf(parts[0]) << 16 | byteOf(parts[1]) << 8 | byteOf(parts[2]);
        return NAMES.getOrDefault(written, 0x555555);
    }

    private static int byteOf(double part) {
        return (int) Math.max(0, Math.min(255, part));
    }
}
