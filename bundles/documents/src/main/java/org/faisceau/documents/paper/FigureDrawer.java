// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.w3c.dom.Element;

/** Draws what an element carries. The library's own drawer would bring five megabytes of Batik. */
final class FigureDrawer implements SVGDrawer {
    static final String DRAWING = "drawing";
    private final Faces faces;

    FigureDrawer(Faces faces) {
        this.faces = faces;
    }

    @Override
    public SVGImage buildSVGImage(Element element, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Picture((Shown) element.getUserData(DRAWING), faces, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {}

    @Override
    public void addFontStream(FSSupplier<InputStream> supplier, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    private record Picture(Shown drawing, Faces faces, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(drawing.width() * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil(drawing.height() * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            device.drawWithGraphics((float) x, (float) y, getIntrinsicWidth() / (float) dotsPerPixel, getIntrinsicHeight() / (float) dotsPerPixel,
                    graphics -> draw(graphics));
        }

        private void draw(Graphics2D graphics) {
            // An archived PDF has no smoothed image.
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
            drawing.draw(graphics, faces);
        }
    }
}
