// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.kernel.spi.Shown.Quote;
import org.faisceau.kernel.spi.Shown.Sort;

/**
 * Something that is shown to everybody.
 *
 * @param piece as its own bundle tells it today; without its owner where that is not to be named
 * @param owner name of the organisation it belongs to; empty where it is the Living-Lab's own, or not to be named
 * @param agreedOn the day on which its owner agreed; empty where it is quoted from a public document and nobody was asked
 * @param picture hash of the photograph that goes with it; empty for none
 * @param alternative what the photograph shows; may be empty
 * @param keeper identifier of the organisation whose people may take it away, also where it is not to be named: for no eyes; empty for the
 *     Living-Lab's own
 */
public record Exhibit(Piece piece, Sort sort, String owner, Optional<LocalDate> agreedOn, String picture, String alternative, String keeper) {
    public Exhibit {
        if (agreedOn.isEmpty() && piece.quote().isEmpty()) throw new IllegalArgumentException("nobody agreed, and it is quoted from nothing");
    }

    /** Its page for everybody, beginning with a slash: that of its own bundle, else one of the showcase. */
    public String address() {
        return piece.address().isEmpty() ? Showcase.address(piece.ref()) : piece.address();
    }

    /** Since when it may be shown: the agreement's day, else that of the document it is quoted from. */
    public LocalDate day() {
        return agreedOn.or(() -> piece.quote().map(Quote::day)).orElseThrow();
    }
}
