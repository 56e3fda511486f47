// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import org.faisceau.console.spi.Bin.Binned;
import org.faisceau.kernel.api.Slice;

/**
 * The bin as its page shows it.
 *
 * @param kinds those that have a bin now
 * @param kind the one chosen; empty for the newest of each
 * @param parts by kind, without those of which nothing lies there
 */
public record BinView(List<Kind> kinds, String kind, List<Part> parts) {
    public BinView {
        kinds = List.copyOf(kinds);
        parts = List.copyOf(parts);
    }

    /** A kind that has a bin. */
    public record Kind(String word, String title) {}

    /** Of one kind. */
    public record Part(Kind kind, Slice<Line> lines) {}

    /** @param who the person's name; empty where unknown */
    public record Line(Binned binned, String who) {}
}
