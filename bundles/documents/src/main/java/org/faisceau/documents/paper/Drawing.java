// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An SVG, read and ready to be drawn.
 *
 * @param width on the page, in pixels of CSS
 * @param height likewise
 * @param view from the drawing's own units to pixels
 */
record Drawing(Element root, int width, int height, AffineTransform view) implements Shown {
    private static final int WIDEST = 640;
    private static final int HIGHEST = 800;
    /** Groups within groups; Java versions bring limits of their own, from none to a hundred. */
    private static final int DEEPEST = 2_000;

    /** Empty where it is no SVG, has no size or names anything outside itself. */
    static Optional<Drawing> read(String svg) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            var root = builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
            return root.getTagName().equals("svg") ? sized(root) : Optional.empty();
        } catch (ParserConfigurationException | SAXException | IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Drawing> sized(Element root) {
        var box = Numbers.of(root.getAttribute("viewBox"));
        double x = box.length == 4 ? box[0] : 0;
        double y = box.length == 4 ? box[1] : 0;
        double width = box.length == 4 ? box[2] : Numbers.one(root, "width", 0);
        double height = box.length == 4 ? box[3] : Numbers.one(root, "height", 0);
        if (!(width > 0) || !(height > 0)) return Optional.empty();
        double wanted = root.getAttribute("width").matches("[0-9.]+(px)?") ? Numbers.one(root, "width", WIDEST) : WIDEST;
        double scale = Math.min(Math.min(wanted, WIDEST) / width, HIGHEST / height);
        var view = AffineTransform.getScaleInstance(scale, scale);
        view.translate(-x, -y);
        return Optional.of(new Drawing(root, Math.max(1, (int) Math.ceil(width * scale)), Math.max(1, (int) Math.ceil(height * scale)), view));
    }

    @Override
    public void draw(Graphics2D on, Faces faces) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.transform(view);
        new Brush(on, faces).children(root, Ink.BLACK);
    }
}
