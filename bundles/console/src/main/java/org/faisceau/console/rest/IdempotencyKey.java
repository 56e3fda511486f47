// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;

/**
 * A caller's key for one act.
 *
 * @param hash SHA-256 of account and key, in hex: two accounts may use the same key
 * @param request SHA-256 of what was asked, in hex
 */
record IdempotencyKey(String hash, String request) {
    private static final String HEADER = "Idempotency-Key";

    static Optional<IdempotencyKey> of(Actor actor, Request request, String body) {
        var key = request.header(HEADER).strip();
        if (key.isEmpty()) return Optional.empty();
        if (!key.matches("[\\x21-\\x7e]{1,255}")) throw Problem.invalid(HEADER, "1 to 255 visible ASCII characters.");
        return Optional.of(new IdempotencyKey(sha256(actor.id(), key), sha256(request.method(), request.path(), request.query().toString(), body)));
    }

    private static String sha256(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
