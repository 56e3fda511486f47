// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as it wrote into a JPEG: whoever takes those words away turns the picture. Pure.
 *
 * @param how 1 to 8, 1 for upright. Source: CIPA DC-008 (Exif 2.32), tag 274
 */
record Turn(int how) {
    private static final int ORIENTATION = 0x0112;
    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int FIRST_MARKER = 0xFFC0;
    private static final int SCAN = 0xFFDA;
    private static final int ENTRY = 12;
    /** « Exif », two zeros. */
    private static final int HEADER = 6;

    /** Upright where nothing says otherwise, or what says so cannot be read. */
    static Turn of(byte[] file) {
        try {
            return new Turn(read(ByteBuffer.wrap(file)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException brokenOff) {
            return new Turn(1);
        }
    }

    private static int read(ByteBuffer file) {
        if (unsigned(file, 0) != START) return 1;
        for (int at = 2; unsigned(file, at) >= FIRST_MARKER && unsigned(file, at) != SCAN; at += 2 + unsigned(file, at + 2)) {
            if (unsigned(file, at) == EXIF && text(file, at + 4, 4).equals("Exif")) return directory(file.slice(at + 4 + HEADER, unsigned(file, at + 2) - 2 - HEADER));
        }
        return 1;
    }

    private static int directory(ByteBuffer tiff) {
        tiff.order(text(tiff, 0, 2).equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        int entries = unsigned(tiff, first);
        for (int at = 0; at < entries; at++) {
            int here = first + 2 + at * ENTRY;
            if (unsigned(tiff, here) == ORIENTATION) return Math.min(8, Math.max(1, unsigned(tiff, here + 8)));
        }
        return 1;
    }

    private static int unsigned(ByteBuffer in, int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    private static String text(ByteBuffer in, int at, int length) {
        var bytes = new byte[length];
        in.get(at, bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    BufferedImage upright(BufferedImage held) {
        if (how == 1) return held;
        int width = held.getWidth();
        int height = held.getHeight();
        var image = how < 5 ? new BufferedImage(width, height, held.getType()) : new BufferedImage(height, width, held.getType());
        var on = image.createGraphics();
        on.drawImage(held, way(width, height), null);
        on.dispose();
        return image;
    }

    private AffineTransform way(int width, int height) {
        return switch (how) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
