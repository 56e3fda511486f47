// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.LocalDate;
import org.faisceau.kernel.spi.Shown.Piece;

/**
 * Something that is shown to everybody.
 *
 * @param piece as its own bundle tells it today
 * @param owner name of the organisation it belongs to; empty where it is the Living-Lab's own, or not to be named
 * @param agreedOn the day on which its owner agreed
 * @param picture hash of the photograph that goes with it; empty for none
 * @param alternative what the photograph shows; may be empty
 */
public record Exhibit(Piece piece, String owner, LocalDate agreedOn, String picture, String alternative) {
    /** Its page for everybody, beginning with a slash: that of its own bundle, else one of the showcase. */
    public String address() {
        return piece.address().isEmpty() ? Showcase.address(piece.ref()) : piece.address();
    }
}
