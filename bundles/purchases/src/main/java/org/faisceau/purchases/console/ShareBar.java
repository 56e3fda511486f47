// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.purchases.api.Share;

/** A line of the share with its bar. */
record ShareBar(Share share, String label, String address, int y, int whole, int part) {
    private static final int SHORT = 34;
    private static final int START = 260;
    private static final int GAP = 8;
    private static final int ASCENT = 14;

    /** Where its figures stand. */
    int end() {
        return START + whole + GAP;
    }

    /** The line that its texts stand on. */
    int textLine() {
        return y + ASCENT;
    }

    String shortLabel() {
        return label.length() > SHORT ? label.substring(0, SHORT - 1).strip() + "…" : label;
    }
}
