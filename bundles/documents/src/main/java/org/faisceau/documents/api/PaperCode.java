// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Sixteen letters told by all that a paper says: eighty bits, without letters that are mistaken for others. */
final class PaperCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private PaperCode() {}

    /** In groups of four: {@code K7QF-2M9D-XA4T-P3WE}. */
    static String of(List<?> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            var code = new StringBuilder();
            for (int letter = 0; letter < LENGTH; letter++) {
                if (letter > 0 && letter % 4 == 0) code.append('-');
                code.append(LETTERS.charAt(digest[letter] & 31));
            }
            return code.toString();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
