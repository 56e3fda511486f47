// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

final class DrawingTest {
    private static final int WHITE = 0xffffff;
    private final Faces faces = Faces.load();

    @Test
    void takesItsSizeFromItsBoxNoWiderThanThePage() {
        var drawing = Drawing.read("<svg viewBox='0 0 2000 1000'/>").orElseThrow();
        assertEquals(640, drawing.width());
        assertEquals(320, drawing.height());
    }

    @Test
    void paintsWhatIsSaidWhereItIsSaid() {
        var image = drawn("<g transform='translate(50 50) rotate(90)'><rect width='40' height='20' fill='#d0902f'/></g>");
        assertEquals(0xd0902f, pixel(image, 40, 80));
        assertEquals(WHITE, pixel(image, 60, 60));
    }

    @Test
    void followsCurvesAndArcs() {
        var image = drawn("<path d='M10 50a40 40 0 1180 0A40 40 0 0 1 10 50z' fill='red'/>");
        assertEquals(0xff0000, pixel(image, 50, 15));
        assertEquals(0xff0000, pixel(image, 50, 85));
        assertEquals(WHITE, pixel(image, 15, 15));
    }

    @Test
    void inheritsInkFromTheGroup() {
        assertEquals(0x008080, pixel(drawn("<g fill='teal'><g><circle cx='50' cy='50' r='10'/></g></g>"), 50, 50));
    }

    @Test
    void writesTextInItsOwnLetters() {
        assertTrue(darkPixels(drawn("<text x='50' y='60' font-size='40' text-anchor='middle'>é</text>")) > 100);
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertEquals(0, darkPixels(drawn("<script>1</script><foreignObject/><image href='https://lab.example/x.png'/><rect width='x' height='-1'/><path d='L 9 9'/>")));
    }

    @Test
    void survivesADeepNest() {
        assertEquals(0, darkPixels(drawn("<g>".repeat(1000) + "<rect width='9' height='9'/>" + "</g>".repeat(1000))));
    }

    @Test
    void isNoDrawingWithoutSizeOrRoot() {
        assertTrue(Drawing.read("<svg/>").isEmpty());
        assertTrue(Drawing.read("<html/>").isEmpty());
        assertTrue(Drawing.read("").isEmpty());
    }

    private BufferedImage drawn(String content) {
        var image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setColor(Color.WHITE);
        on.fillRect(0, 0, 100, 100);
        Drawing.read("<svg viewBox='0 0 100 100' width='100'>" + content + "</svg>").orElseThrow().draw(on, faces);
        on.dispose();
        return image;
    }

    private static int pixel(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & WHITE;
    }

    private static long darkPixels(BufferedImage image) {
        return java.util.stream.IntStream.range(0, 10_000).filter(at -> (image.getRGB(at % 100, at / 100) & 255) < 128).count();
    }
}
