// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** An Argon2id hash in PHC form: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. The arrays are never changed. */
record PasswordHash(int kibibytes, int passes, byte[] salt, byte[] bytes) {
    static final int SALT_BYTES = 16;
    static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static PasswordHash of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("not an Argon2id hash of one lane");
        var decoder = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), decoder.decode(parts.group(3)), decoder.decode(parts.group(4)));
    }

    PasswordHash with(byte[] otherSalt, byte[] otherBytes) {
        return new PasswordHash(kibibytes, passes, otherSalt, otherBytes);
    }

    Argon2Parameters parameters() {
        return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kibibytes)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build();
    }

    /** In the same time for every wrong one. */
    boolean isMadeOf(byte[] result) {
        return MessageDigest.isEqual(bytes, result);
    }

    String text() {
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + kibibytes + ",t=" + passes + ",p=1$" + encoder.encodeToString(salt) + "$" + encoder.encodeToString(bytes);
    }
}
