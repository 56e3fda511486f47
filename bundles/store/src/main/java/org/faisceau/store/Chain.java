// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The journal's hashes, SHA-256 in lower-case hexadecimal: each entry's covers the one before. Every part is preceded by its length,
 * so that no two entries read alike.
 */
final class Chain {
    private final MessageDigest sha = sha256();

    /** What stands in the chain for a payload, and for its salt: neither can be guessed from it. */
    String payload(String salt, String payload) {
        add(salt);
        add(payload);
        return end();
    }

    String entry(String previous, Link link) {
        add(previous);
        add(Long.toString(link.seq()));
        add(Long.toString(link.atMillis()));
        add(link.actor());
        add(link.kind());
        add(link.record());
        add(link.action());
        add(link.payloadHash());
        return end();
    }

    private void add(String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        sha.update(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        sha.update(bytes);
    }

    private String end() {
        return HexFormat.of().formatHex(sha.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What of an entry is in the chain. */
    record Link(long seq, long atMillis, String actor, String kind, String record, String action, String payloadHash) {}
}
