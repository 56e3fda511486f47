// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mark of a list that was shown: another list has another mark, however long it is. */
final class Shown {
    private static final int LENGTH = 32;

    private Shown() {}

    /** @param lines in any order, each without a line break */
    static String mark(Stream<String> lines) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(lines.sorted().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
