// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page ended, as an opaque word that goes through an address unescaped: the order, the sort value, the identifier. */
record Cursor(String value, String id) {
    private static final char GAP = '\u001f';

    static Cursor read(String order, String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int first = parts.indexOf(GAP);
            int second = parts.indexOf(GAP, first + 1);
            if (first < 0 || second < 0 || !parts.substring(0, first).equals(order)) throw foreign(text);
            return new Cursor(parts.substring(second + 1), parts.substring(first + 1, second));
        } catch (IllegalArgumentException e) {
            throw foreign(text);
        }
    }

    String write(String order) {
        var parts = order + GAP + id + GAP + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    private static IllegalArgumentException foreign(String text) {
        return new ForeignCursor(text);
    }
}
