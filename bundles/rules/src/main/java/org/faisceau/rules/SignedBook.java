// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signed file of rules.
 *
 * @param rules the rows as JSON text: signed as it stands, so that no parser stands between signature and content
 * @param key X.509 in Base64
 * @param signature Ed25519 over format, issuer, day and rows, one a line; Base64
 */
record SignedBook(@Nullable String format, @Nullable String issuer, @Nullable String made, @Nullable String rules, @Nullable String key, @Nullable String signature) {
    private static final String FORMAT = "faisceau-rules-1";
    private static final String ALGORITHM = "Ed25519";
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    static SignedBook sign(String issuer, String made, List<RuleText> rows, KeyPair keys) {
        var text = GSON.toJson(rows);
        try {
            var signer = Signature.getInstance(ALGORITHM);
            signer.initSign(keys.getPrivate());
            signer.update(message(issuer, made, text));
            return new SignedBook(FORMAT, issuer, made, text, base64(keys.getPublic().getEncoded()), base64(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing a file of rules", e);
        }
    }

    /** Empty where it is no such file. */
    static Optional<SignedBook> read(String text) {
        try {
            var book = GSON.fromJson(text, SignedBook.class);
            boolean isWhole = book != null && FORMAT.equals(book.format) && book.issuer != null && book.made != null && book.rules != null && book.key != null && book.signature != null;
            return isWhole ? Optional.of(book) : Optional.empty();
        } catch (JsonParseException notJson) {
            return Optional.empty();
        }
    }

    String text() {
        return GSON.toJson(this);
    }

    /** True where the signature is that of its own key; whether the key is trusted is another question. */
    boolean holds() {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(publicKey(given(key)).orElseThrow(() -> new GeneralSecurityException("no key")));
            verifier.update(message(given(issuer), given(made), given(rules)));
            return verifier.verify(Base64.getDecoder().decode(given(signature)));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** @throws JsonParseException where the rows are none */
    List<RuleText> rows() {
        return List.of(GSON.fromJson(given(rules), RuleText[].class));
    }

    String keyId() {
        return id(given(key));
    }

    /** The key that a text tells; empty where it tells none. */
    static Optional<PublicKey> publicKey(String base64) {
        try {
            return Optional.of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64.strip()))));
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    static String id(String publicKey) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(publicKey.strip().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }

    private static byte[] message(String issuer, String made, String rows) {
        return String.join("\n", FORMAT, issuer, made, rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String given(@Nullable String part) {
        if (part == null) throw new IllegalArgumentException("a part is missing");
        return part;
    }
}
