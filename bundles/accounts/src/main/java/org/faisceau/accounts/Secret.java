// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What opens something: made here by chance, handed out once, kept as a hash. */
final class Secret {
    private static final int BYTES = 32;
    /** Without those read for one another: 0 O 1 l I. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;

    private Secret() {}

    /** 256 random bits in base64url, 43 characters. */
    static String make() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password to be read aloud: 80 random bits in four groups of four. */
    static String password() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int at = 0; at < GROUPS * 4; at++) {
            if (at > 0 && at % 4 == 0) text.append('-');
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** SHA-256 in hex. A secret of 256 random bits needs no salt. */
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
