// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.store.api.Signing.Signed;

/**
 * A seal as it stands in a file: always as long, so that it can be put where room was left for it. Before it is signed, all behind the code
 * are noughts; so it reads while the file is hashed.
 *
 * @param hash SHA-256 of the file with an empty seal, hexadecimal
 */
record SealText(String code, String hash, Signed signed) {
    static final String BEGIN = "faisceau-document:1:";
    private static final int HASH = 64;
    private static final int KEY = 60;
    private static final int SIGNATURE = 88;
    private static final int CODE = 19;
    static final int LENGTH = BEGIN.length() + CODE + 1 + HASH + 1 + KEY + 1 + SIGNATURE + 1;
    private static final Pattern FORM = Pattern.compile(BEGIN + "([A-Z2-9-]{19}):([0-9a-f]{64}):([A-Za-z0-9+/=]{60}):([A-Za-z0-9+/=]{88}):");

    static String empty(String code) {
        return new SealText(code, "0".repeat(HASH), new Signed("0".repeat(KEY), "0".repeat(SIGNATURE))).written();
    }

    /** Empty where that is no seal. */
    static Optional<SealText> of(byte[] bytes) {
        var found = FORM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        return found.matches() ? Optional.of(new SealText(found.group(1), found.group(2), new Signed(found.group(3), found.group(4)))) : Optional.empty();
    }

    String written() {
        return BEGIN + code + ":" + hash + ":" + signed.key() + ":" + signed.signature() + ":";
    }

    byte[] bytes() {
        return written().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What is signed. */
    static String statement(String code, String hash) {
        return String.join("\n", "faisceau-document", code, hash);
    }
}
