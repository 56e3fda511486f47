// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.faisceau.console.spi.Problem;

/** How far a reader of the feed is, as an opaque word that goes through an address unescaped. */
final class Offset {
    private static final String WORD = "issue ";

    private Offset() {}

    static String of(int number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((WORD + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** 0 for the beginning. */
    static int read(String text) {
        if (text.isEmpty()) return 0;
        try {
            var read = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            if (read.matches(WORD + "\\d{1,9}")) return Integer.parseInt(read.substring(WORD.length()));
        } catch (IllegalArgumentException none) {
            // falls through to the problem
        }
        throw Problem.invalid("after", "Not an offset of this feed.");
    }
}
