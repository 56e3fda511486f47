// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing or photograph as picture of a DOCX: as PNG, which every word processor shows. */
final class DocxPicture {
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final int SHARPNESS = 2;
    /** English metric units of a pixel of CSS. */
    private static final int EMU = 9525;

    private DocxPicture() {}

    static byte[] png(Shown drawing, Faces faces) {
        var image = new BufferedImage(drawing.width() * SHARPNESS, drawing.height() * SHARPNESS, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        on.scale(SHARPNESS, SHARPNESS);
        drawing.draw(on, faces);
        on.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a picture", e);
        }
        return out.toByteArray();
    }

    static void write(Xml xml, Shown drawing, String relation, int number, String alternative) {
        var wide = String.valueOf(drawing.width() * EMU);
        var high = String.valueOf(drawing.height() * EMU);
        xml.open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0").empty("wp:extent", "cx", wide, "cy", high);
        xml.empty("wp:docPr", "id", String.valueOf(number), "name", relation, "descr", alternative);
        xml.open("a:graphic").open("a:graphicData", "uri", PIC).open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", String.valueOf(number), "name", relation).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation).open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", wide, "cy", high).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close();
    }
}
