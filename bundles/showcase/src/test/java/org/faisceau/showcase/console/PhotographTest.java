// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.faisceau.showcase.DrawnPicture;
import org.junit.jupiter.api.Test;

class PhotographTest {
    /** Red on its left half, 400 to 200, with what a camera writes: how it was held, and words. */
    private static byte[] taken(int orientation) throws IOException {
        var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 200, 200);
        pen.dispose();
        var bare = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bare);
        var words = "Secret place and device".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + words.length;
        var all = ByteBuffer.allocate(bare.size() + 2 + length);
        all.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) length).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        all.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        all.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0).put(words);
        return all.put(bare.toByteArray(), 2, bare.size() - 2).array();
    }

    private static BufferedImage read(Photograph one) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(one.content()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > 200 && color.getGreen() < 60;
    }

    @Test
    void keepsNothingThatACameraWroteButThePicture() throws IOException {
        var taken = taken(1);
        assertTrue(new String(taken, StandardCharsets.ISO_8859_1).contains("Secret"));
        var one = Photograph.of(taken).orElseThrow();
        assertEquals("photo.jpg", one.name());
        assertFalse(new String(one.content(), StandardCharsets.ISO_8859_1).matches("(?s).*(Secret|Exif).*"));
        assertTrue(isRed(read(one), 20, 100) && !isRed(read(one), 380, 100));
    }

    @Test
    void turnsUprightWhatWasHeldOtherwise() throws IOException {
        var right = read(Photograph.of(taken(6)).orElseThrow());
        assertEquals(200, right.getWidth());
        assertTrue(isRed(right, 100, 20) && !isRed(right, 100, 380), "its left is up");
        var left = read(Photograph.of(taken(8)).orElseThrow());
        assertTrue(isRed(left, 100, 380) && !isRed(left, 100, 20), "its left is down");
        var down = read(Photograph.of(taken(3)).orElseThrow());
        assertTrue(isRed(down, 380, 100) && !isRed(down, 20, 100), "its left is right");
    }

    @Test
    void makesItNoLargerThanAScreen() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3000, 1000, BufferedImage.TYPE_INT_RGB), "png", out);
        var one = Photograph.of(out.toByteArray()).orElseThrow();
        assertEquals("photo.png", one.name());
        assertTrue(read(one).getWidth() <= 1600 && read(one).getWidth() > 1400, () -> String.valueOf(one.content().length));
    }

    @Test
    void takesNothingThatIsNoPicture() {
        assertEquals(Optional.empty(), Photograph.of("no picture".getBytes(StandardCharsets.UTF_8)));
        var broken = "GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Optional.empty(), Photograph.of(broken), "broken off after its header");
        assertEquals(40, Photograph.of(DrawnPicture.png()).map(one -> {
            try {
                return read(one).getWidth();
            } catch (IOException never) {
                throw new AssertionError(never);
            }
        }).orElseThrow());
        assertEquals(1, Turn.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1}).how(), "broken off");
    }
}
