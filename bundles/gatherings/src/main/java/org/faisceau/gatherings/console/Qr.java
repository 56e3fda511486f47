// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import io.nayuki.qrcodegen.QrCode;
import java.util.Arrays;

/**
 * A text as a QR code.
 *
 * @param side modules in a row, without the margin around it
 * @param path its dark modules as data of a path, one unit each, in as few rectangles as come easily: a badge is drawn hundreds of times
 */
record Qr(int side, String path) {
    /** Modules that stay light around it, or cameras do not find it. Source: ISO/IEC 18004, 6.3.8. */
    static final int MARGIN = 4;

    /** With at least 15 % of it damaged it is still read: badges are worn. */
    static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        var drawn = new boolean[code.size][code.size];
        int fromX = 0;
        int fromY = 0;
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int wide = dark(code, drawn, x, y);
                if (wide == 0) continue;
                int high = 1;
                while (y + high < code.size && dark(code, drawn, x, y + high) >= wide) high++;
                for (int row = y; row < y + high; row++) Arrays.fill(drawn[row], x, x + wide, true);
                path.append('m').append(x - fromX).append(' ').append(y - fromY).append('h').append(wide).append('v').append(high).append('h').append(-wide).append('z');
                fromX = x;
                fromY = y;
            }
        }
        return new Qr(code.size, path.toString());
    }

    /** Dark modules in a row from here on that are not drawn yet. */
    private static int dark(QrCode code, boolean[][] drawn, int x, int y) {
        int end = x;
        while (end < code.size && code.getModule(end, y) && !drawn[y][end]) end++;
        return end - x;
    }

    /** Side with its margin. */
    int whole() {
        return side + 2 * MARGIN;
    }

    /** The part of a drawing that shows it with its margin. */
    String box() {
        return -MARGIN + " " + -MARGIN + " " + whole() + " " + whole();
    }
}
