// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A photograph as everybody may have it: upright, no larger than a screen shows, and without what a camera wrote beside it, such as the place,
 * the hour and the device.
 *
 * @param name of its file: nobody's
 */
record Photograph(String name, byte[] content) {
    private static final int LONGEST = 1600;
    /** More than a camera of today takes; above it nothing is read. */
    private static final long PIXELS_MOST = 120_000_000;

    /** Empty where it is no picture, or one nobody should unpack. */
    static Optional<Photograph> of(byte[] upload) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in, Turn.of(upload)) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            // Of what is broken the readers throw all sorts.
            return Optional.empty();
        }
    }

    private static Optional<Photograph> read(ImageReader reader, ImageInputStream in, Turn turn) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > PIXELS_MOST) return Optional.empty();
            var some = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST);
            some.setSourceSubsampling(step, step, 0, 0);
            boolean isPhoto = reader.getFormatName().equalsIgnoreCase("jpeg");
            return Optional.of(written(turn.upright(smaller(reader.read(0, some), isPhoto)), isPhoto));
        } finally {
            reader.dispose();
        }
    }

    /** Of a drawing what is clear stays clear; a photograph has nothing clear. */
    private static BufferedImage smaller(BufferedImage whole, boolean isPhoto) {
        double scale = Math.min(1, (double) LONGEST / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        var image = new BufferedImage(width, height, isPhoto ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var on = image.createGraphics();
        on.drawImage(whole.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, isPhoto ? Color.WHITE : null, null);
        on.dispose();
        return image;
    }

    private static Photograph written(BufferedImage image, boolean isPhoto) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, isPhoto ? "jpeg" : "png", out);
        return new Photograph(isPhoto ? "photo.jpg" : "photo.png", out.toByteArray());
    }
}
