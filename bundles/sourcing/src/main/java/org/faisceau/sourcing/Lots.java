// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Draws by lot. Pure: each candidate's lot is the SHA-256 of seed, a stroke and its identifier; the smallest win. No generator of random numbers is
 * asked, so that anybody can check a draw, with any tool, on any machine.
 */
final class Lots {
    private Lots() {}

    /** @param count 0 to the number of candidates; their order does not matter */
    static List<String> drawn(String seed, Collection<String> candidates, int count) {
        return candidates.stream().distinct().sorted(Comparator.comparing((String one) -> lot(seed, one)).thenComparing(one -> one)).limit(count).toList();
    }

    static String lot(String seed, String candidate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((seed + "|" + candidate).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
