// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.faisceau.store.api.Seal;

/**
 * A seal as its file has it.
 *
 * @param key the public key, X.509, Base64
 * @param signature Ed25519 over {@code faisceau-seal}, day, number and hash, one a line; Base64
 */
record Sealed(String day, long seq, String hash, String key, String signature) {
    private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static Sealed sign(LocalDate day, long seq, String hash, KeyPair keys) {
        return new Sealed(day.toString(), seq, hash, Ed25519.written(keys.getPublic()), Ed25519.sign(keys.getPrivate(), message(day.toString(), seq, hash)));
    }

    /** @throws IllegalArgumentException when the text is no seal */
    static Sealed of(String text) {
        try {
            var sealed = JSON.fromJson(text, Sealed.class);
            if (sealed == null || sealed.day == null || sealed.hash == null || sealed.key == null || sealed.signature == null) {
                throw new IllegalArgumentException("not a seal");
            }
            return sealed;
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("not a seal", e);
        }
    }

    String text() {
        return JSON.toJson(this) + "\n";
    }

    Seal seal() {
        return new Seal(LocalDate.parse(day), seq, hash, text());
    }

    /** What people compare the key by: SHA-256, the first sixteen hexadecimal digits. */
    String keyMark() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** True where the key it names signed it. */
    boolean isGenuine() {
        return Ed25519.isSignedBy(key, message(day, seq, hash), signature);
    }

    private static String message(String day, long seq, String hash) {
        return String.join("\n", "faisceau-seal", day, Long.toString(seq), hash);
    }
}
