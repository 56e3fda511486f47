// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** Network addresses as words that tell one from another and nothing else: the salt is kept nowhere and goes when the machine stops. */
final class Networks {
    private static final int SALT_BYTES = 16;
    private static final int WORD_BYTES = 12;
    private final byte[] salt = new byte[SALT_BYTES];

    Networks() {
        new SecureRandom().nextBytes(salt);
    }

    String word(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(address.getBytes(StandardCharsets.UTF_8)), WORD_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has it", missing);
        }
    }
}
