// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.faisceau.store.api.SafeFile;

/** The key that signs seals: made at the first seal, in {@code <data>/etc}, readable by its owner alone; in no backup. */
final class SealKey {
    private final Path file;

    SealKey(Path secrets) {
        file = secrets.resolve("seal.key");
    }

    KeyPair keys() {
        try {
            return Files.exists(file) ? read() : make();
        } catch (IOException e) {
            throw new UncheckedIOException("seal key " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("seal key " + file + " is damaged", e);
        }
    }

    /** The public half, X.509 in Base64; empty where this installation has sealed nothing yet. */
    Optional<String> known() {
        return Files.exists(file) ? Optional.of(Ed25519.written(keys().getPublic())) : Optional.empty();
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() < 2) throw new IllegalArgumentException("two lines wanted");
        var base64 = Base64.getDecoder();
        var factory = KeyFactory.getInstance(Ed25519.ALGORITHM);
        return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))));
    }

    private KeyPair make() throws IOException, GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance(Ed25519.ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        var text = base64.encodeToString(keys.getPrivate().getEncoded()) + "\n" + base64.encodeToString(keys.getPublic().getEncoded()) + "\n";
        SafeFile.writeSecret(file, text.getBytes(StandardCharsets.US_ASCII));
        return keys;
    }
}
