// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.faisceau.documents.api.Block;
import org.faisceau.documents.api.Paper.Sheet;

/** A photograph, unpacked when it is drawn: one at a time is in memory. */
record Photo(String jpeg, int width, int height) implements Shown {
    private static final int WIDEST = 480;
    /** Within the margins of half the page. */
    private static final int WIDEST_SMALL = 440;
    private static final int HIGHEST = 420;

    static Photo of(Block.Picture picture, Sheet sheet) {
        double scale = Math.min(1, Math.min((double) (sheet == Sheet.A4 ? WIDEST : WIDEST_SMALL) / picture.width(), (double) HIGHEST / picture.height()));
        return new Photo(picture.jpeg(), Math.max(1, (int) Math.round(picture.width() * scale)), Math.max(1, (int) Math.round(picture.height() * scale)));
    }

    @Override
    public void draw(Graphics2D on, Faces faces) {
        try {
            on.drawImage(ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(jpeg))), 0, 0, width, height, null);
        } catch (IOException broken) {
            throw new UncheckedIOException("a picture that was written here", broken);
        }
    }
}
