// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.SortKey;

/**
 * By what a line is known again at the next import: its own identifier within its buyer, else the link to its consultation, else what
 * makes it up: buyer, title, CPV and territory. Dates, amount and status change from one publication of a file to the next.
 */
final class Identity {
    private static final String SYSTEM = "table:";
    private static final int HASH_BYTES = 16;
    private static final Pattern NUMBERED = Pattern.compile("(?i)https?://[^/?#]*[/?#].*\\d.*");

    private Identity() {}

    /**
     * @param own the file's identifier column; may be empty, or what an export of ours wrote
     * @param buyer SIREN or name
     * @param link empty where it is none
     */
    static String of(String own, String buyer, String link, String title, String cpv, String territory) {
        if (own.startsWith(SYSTEM)) return own;
        if (!own.isEmpty()) return SYSTEM + "id:" + buyer + ":" + own;
        if (namesOneConsultation(link)) return SYSTEM + "link:" + link;
        return SYSTEM + "sha:" + hash(List.of(buyer, title, cpv, territory));
    }

    /** The home page of a buyer's profile stands in many lines; a consultation has a number. */
    private static boolean namesOneConsultation(String link) {
        return NUMBERED.matcher(link).matches();
    }

    private static String hash(List<String> parts) {
        try {
            var text = parts.stream().map(SortKey::of).collect(Collectors.joining("\n"));
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
