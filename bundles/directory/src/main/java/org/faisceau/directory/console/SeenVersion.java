// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Visit;

/** The version that an act left, as the address of its « undo » carries it. */
final class SeenVersion {
    private SeenVersion() {}

    /** 0, which no record has, where the address carries none. */
    static int of(Visit visit, String name) {
        var text = visit.query(name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
