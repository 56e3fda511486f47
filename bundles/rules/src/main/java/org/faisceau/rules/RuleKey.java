// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** The key that signs this installation's files of rules: made at the first, beside the other secrets, readable by its owner alone. */
record RuleKey(Path file) {
    private static final String ALGORITHM = "Ed25519";

    KeyPair keys() {
        try {
            return Files.exists(file) ? read() : make();
        } catch (IOException e) {
            throw new UncheckedIOException("key of rules " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("key of rules " + file + " is damaged", e);
        }
    }

    /** The public half, X.509 in Base64; empty where nothing was signed yet. */
    Optional<String> known() {
        return Files.exists(file) ? Optional.of(Base64.getEncoder().encodeToString(keys().getPublic().getEncoded())) : Optional.empty();
    }

    private KeyPair read() throws IOException, GeneralSecurityException {
        var lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() < 2) throw new IllegalArgumentException("two lines wanted");
        var factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))));
    }

    private KeyPair make() throws IOException, GeneralSecurityException {
        var keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        var base64 = Base64.getEncoder();
        Files.createDirectories(file.getParent());
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, base64.encodeToString(keys.getPrivate().getEncoded()) + "\n" + base64.encodeToString(keys.getPublic().getEncoded()) + "\n");
        return keys;
    }
}
