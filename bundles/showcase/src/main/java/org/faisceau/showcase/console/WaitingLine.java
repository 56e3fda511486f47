// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Sort;

/** Something that could be shown: whose it is, by name. */
record WaitingLine(Piece piece, Sort sort, String owner) {
    String ask() {
        return "/showcase/agreements/new?about=" + piece.ref();
    }
}
