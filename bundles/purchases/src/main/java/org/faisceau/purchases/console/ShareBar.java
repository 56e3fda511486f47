// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.purchases.api.Share;

/** A line of the share with its bar. */
record ShareBar(Share share, String label, String address, int y, int whole, int part) {
    private static final int SHORT = 34;

    String shortLabel() {
        return label.length() > SHORT ? label.substring(0, SHORT - 1).strip() + "…" : label;
    }
}
