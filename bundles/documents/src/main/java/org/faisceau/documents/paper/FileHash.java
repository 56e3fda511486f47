// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what is added to it. One thread. */
final class FileHash {
    private final MessageDigest digest;

    FileHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    FileHash add(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        return this;
    }

    /** In hexadecimal; nothing is added after. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
