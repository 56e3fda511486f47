// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Argon2id, 19 MiB and two passes (OWASP's first choice for servers). At most two at once: each takes its memory and a core. */
@Component(service = PasswordHashes.class)
public final class PasswordHashes {
    private static final int PARALLEL = 2;
    private static final int PATIENCE_SECONDS = 5;
    private final Semaphore turns;
    private final int patienceSeconds;
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash cost;
    private final String decoy;

    @Activate
    public PasswordHashes() {
        this(19 * 1024, 2);
    }

    PasswordHashes(int kibibytes, int passes) {
        this(kibibytes, passes, PARALLEL, PATIENCE_SECONDS);
    }

    PasswordHashes(int kibibytes, int passes, int parallel, int patienceSeconds) {
        this.turns = new Semaphore(parallel, true);
        this.patienceSeconds = patienceSeconds;
        cost = new PasswordHash(kibibytes, passes, new byte[0], new byte[0]);
        decoy = cost.with(bytes(PasswordHash.SALT_BYTES), bytes(PasswordHash.BYTES)).text();
    }

    /** A hash that no password has: checking against it takes the time of a real one. */
    String decoy() {
        return decoy;
    }

    /** The hash of a password with a salt of its own, parameters with it. */
    String of(String password) {
        turns.acquireUninterruptibly();
        try {
            var salted = cost.with(bytes(PasswordHash.SALT_BYTES), new byte[PasswordHash.BYTES]);
            return salted.with(salted.salt(), run(salted, password)).text();
        } finally {
            turns.release();
        }
    }

    /** Is it the password of that hash? Empty where too many are being checked already. */
    Optional<Boolean> matches(String password, String kept) {
        if (!taken()) return Optional.empty();
        try {
            var hash = PasswordHash.of(kept.isEmpty() ? decoy : kept);
            return Optional.of(hash.isMadeOf(run(hash, password)));
        } finally {
            turns.release();
        }
    }

    /** True where the hash was made with other parameters than today's. */
    boolean isOutdated(String kept) {
        var hash = PasswordHash.of(kept);
        return hash.kibibytes() != cost.kibibytes() || hash.passes() != cost.passes();
    }

    private boolean taken() {
        try {
            return turns.tryAcquire(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] run(PasswordHash hash, String password) {
        var generator = new Argon2BytesGenerator();
        generator.init(hash.parameters());
        var result = new byte[hash.bytes().length];
        // Composed, so that an accent typed on another keyboard is the same letter.
        generator.generateBytes(Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8), result);
        return result;
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
