// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.SignIns.SignedIn;

/**
 * The sign-in's secret, masked anew on each page: compressed answers would give a constant one away. Behind a point stands whose page it
 * was, so that what one person typed is not given back to another who signs in next.
 */
final class CsrfToken {
    private CsrfToken() {}

    static String of(SignedIn who) {
        return of(who.csrfSecret()) + "." + mark(who.account().id());
    }

    /** Whose page sent that token; empty where it does not say. */
    static String by(String token) {
        return token.contains(".") ? token.substring(token.indexOf('.') + 1) : "";
    }

    /** True where a page of somebody else sent it, by what {@link #by} says. */
    static boolean isAnothers(String by, Account account) {
        return !by.isEmpty() && !by.equals(mark(account.id()));
    }

    private static String mark(String account) {
        return UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String of(String secret) {
        var plain = secret.getBytes(StandardCharsets.UTF_8);
        var token = new byte[plain.length * 2];
        var mask = new byte[plain.length];
        new SecureRandom().nextBytes(mask);
        System.arraycopy(mask, 0, token, 0, mask.length);
        for (int at = 0; at < plain.length; at++) token[plain.length + at] = (byte) (plain[at] ^ mask[at]);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    static boolean isOf(String secret, String token) {
        try {
            var both = Base64.getUrlDecoder().decode(token.replaceFirst("\\..*", ""));
            var plain = new byte[both.length / 2];
            for (int at = 0; at < plain.length; at++) plain[at] = (byte) (both[at] ^ both[plain.length + at]);
            return both.length % 2 == 0 && MessageDigest.isEqual(plain, secret.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
