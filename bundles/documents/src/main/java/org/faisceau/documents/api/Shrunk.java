// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A photograph as a paper bears it: no larger than a page shows, and without what a camera noted beside it.
 *
 * @param jpeg in base 64
 */
record Shrunk(String jpeg, int width, int height) {
    private static final int LONGEST = 1200;
    /** More than a camera of today takes; above it nothing is read. */
    private static final long PIXELS_MOST = 120_000_000;

    /** Empty where it is no picture, or one nobody should unpack. */
    static Optional<Shrunk> of(InputStream content) {
        try (var in = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Shrunk> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > PIXELS_MOST) return Optional.empty();
            var every = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST);
            every.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(shrunk(reader.read(0, every)));
        } finally {
            reader.dispose();
        }
    }

    private static Shrunk shrunk(BufferedImage whole) throws IOException {
        double scale = Math.min(1, (double) LONGEST / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.drawImage(whole.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, Color.WHITE, null);
        on.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return new Shrunk(Base64.getEncoder().encodeToString(out.toByteArray()), width, height);
    }
}
