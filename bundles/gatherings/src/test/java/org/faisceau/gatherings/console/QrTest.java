// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Reads back by ZXing, which is not ours. */
class QrTest {
    private static final Pattern BOX = Pattern.compile("m(-?\\d+) (-?\\d+)h(\\d+)v(\\d+)h-(\\d+)z");
    private static final int SCALE = 4;
    private static final int DOTS = 200;
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), DecodeHintType.TRY_HARDER, true);

    @Test
    void isReadByAnotherProgram() throws NotFoundException {
        var address = "https://faisceau.example/gatherings/019357a0-0000-7000-8000-000000000001/door?guest=019357a0-0000-7000-8000-000000000002";
        assertEquals(address, read(drawn(Qr.of(address))));
    }

    @Test
    void keepsItsMarginLight() {
        var qr = Qr.of("a");
        assertEquals(21 + 8, qr.whole());
        assertEquals("-4 -4 29 29", qr.box());
    }

    /** As the path says, in pixels. */
    private static BufferedImage drawn(Qr qr) {
        int side = qr.whole() * SCALE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        var boxes = BOX.matcher(qr.path());
        int end = 0;
        int x = Qr.MARGIN;
        int y = Qr.MARGIN;
        while (boxes.find()) {
            assertEquals(end, boxes.start(), "nothing but boxes");
            assertEquals(boxes.group(3), boxes.group(5));
            end = boxes.end();
            x += Integer.parseInt(boxes.group(1));
            y += Integer.parseInt(boxes.group(2));
            pen.fillRect(x * SCALE, y * SCALE, Integer.parseInt(boxes.group(3)) * SCALE, Integer.parseInt(boxes.group(4)) * SCALE);
        }
        assertEquals(qr.path().length(), end);
        return image;
    }

    private static String read(BufferedImage image) throws NotFoundException {
        return new MultiFormatReader().decode(bits(image), HINTS).getText();
    }

    private static BinaryBitmap bits(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    }

    /** What the codes on the pages of a paper say, as a camera sees them. */
    static Set<String> printed(byte[] pdf) throws IOException, NotFoundException {
        var found = new HashSet<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                for (var one : new QRCodeMultiReader().decodeMultiple(bits(pages.renderImageWithDPI(page, DOTS)), HINTS)) found.add(one.getText());
            }
        }
        return found;
    }
}
