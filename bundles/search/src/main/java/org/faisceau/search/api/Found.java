// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.api;

import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Ref;

/**
 * What was found.
 *
 * @param items best first, at most the limit asked for
 * @param total how many there are, before the owners' last word on the page shown
 * @param byKind how many there are of each kind, whatever kinds were asked for
 * @param isReady false while the index is not open yet
 */
public record Found(List<Item> items, long total, Map<String, Long> byKind, boolean isReady) {
    public Found {
        items = List.copyOf(items);
        byKind = Map.copyOf(byKind);
    }

    /**
     * One record.
     *
     * @param title as it is in the index, plain text
     * @param snippet the part of the text that answers; may be empty
     */
    public record Item(Ref ref, String title, List<Piece> snippet) {
        public Item {
            snippet = List.copyOf(snippet);
        }

        public String kind() {
            return ref.kind();
        }
    }

    /** A run of plain text; {@code hit} where it is one of the words looked for. Not escaped: the template does. */
    public record Piece(String text, boolean hit) {}
}
