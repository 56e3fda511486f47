// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts that go to the browser and come back, with a key that lives as long as this start. */
final class Stamp {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    Stamp() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Base64url, a dot, the signature. */
    String sign(String text) {
        var word = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return word + "." + signature(word);
    }

    /** The text; empty where it was not signed here. */
    Optional<String> read(String signed) {
        int dot = signed.indexOf('.');
        if (dot < 0) return Optional.empty();
        var word = signed.substring(0, dot);
        var good = signature(word).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(good, signed.substring(dot + 1).getBytes(StandardCharsets.UTF_8))) return Optional.empty();
        return Optional.of(new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8));
    }

    private String signature(String word) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(word.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, absent);
        }
    }
}
