// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.spi.Exchange.Item;

/** What a record says, in few characters that a form carries: another text has another. */
final class Mark {
    private static final int LENGTH = 32;

    private Mark() {}

    /** Empty for none. */
    static String of(Optional<Item> item) {
        return item.map(Mark::of).orElse("");
    }

    private static String of(Item item) {
        try {
            var text = Canonical.text(Map.of("title", item.title(), "fields", item.fields()));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
