// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.Ref;

/**
 * A Living-Lab whose key is known here.
 *
 * @param id SHA-256 of the public key, hexadecimal
 * @param name as people here call it
 * @param publicKey X.509 in Base64
 * @param structure identifier of one of the directory of the network; empty for none
 * @param trustedBy account that trusted it last
 * @param revokedAt since when it is trusted no more; empty while it is
 * @param reason why not; empty while it is
 * @param feed address asked for what changed; empty for none
 * @param pulledSaid how the last question to it ended, a key of the texts; empty where it was never asked
 * @param version for optimistic writes
 */
public record TrustedLab(String id, String name, String publicKey, String structure, String trustedBy, Instant trustedAt, String revokedBy, Optional<Instant> revokedAt, String reason, String feed,
        Optional<Instant> pulledAt, String pulledSaid, int version) {
    /** The kind's word. */
    public static final String KIND = "network-key";
    private static final int SHOWN = 32;
    private static final Pattern FOUR = Pattern.compile("(.{4})(?!$)");

    public Ref ref() {
        return new Ref(KIND, id);
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }

    /** As people compare it over the telephone. */
    public String fingerprint() {
        return fingerprint(id);
    }

    /** What a public key goes by. */
    public static String id(String publicKey) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(publicKey.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first half of an identifier, in groups of four. */
    public static String fingerprint(String id) {
        return FOUR.matcher(id.substring(0, Math.min(SHOWN, id.length()))).replaceAll("$1 ");
    }
}
