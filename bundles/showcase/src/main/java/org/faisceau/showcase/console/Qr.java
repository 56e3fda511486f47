// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import io.nayuki.qrcodegen.QrCode;

/**
 * An address as a QR code.
 *
 * @param side modules in a row, without the margin around it
 * @param path its dark modules as data of a path, one unit each
 */
record Qr(int side, String path) {
    /** Modules that stay light around it, or cameras do not find it. Source: ISO/IEC 18004, 6.3.8. */
    static final int MARGIN = 4;
    /** As it is printed, in pixels of 1/96 inch: about 29 mm. */
    private static final int PRINTED = 110;

    static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) end++;
                if (end > x) path.append('M').append(x).append(' ').append(y).append('h').append(end - x).append("v1h").append(x - end).append('z');
                x = Math.max(end, x + 1);
            }
        }
        return new Qr(code.size, path.toString());
    }

    /** Side with its margin. */
    int whole() {
        return side + 2 * MARGIN;
    }

    /** The part of a drawing that shows it with its margin. */
    String box() {
        return -MARGIN + " " + -MARGIN + " " + whole() + " " + whole();
    }

    /** A drawing of its own, for papers and files. */
    String svg() {
        double module = (double) PRINTED / whole();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + PRINTED + "\" height=\"" + PRINTED + "\" viewBox=\"0 0 " + PRINTED + " " + PRINTED + "\"><g transform=\"translate(" + module * MARGIN + " " + module * MARGIN + ") scale(" + module
                + ")\"><path d=\"" + path + "\" fill=\"#000000\" stroke=\"none\"/></g></svg>";
    }
}
