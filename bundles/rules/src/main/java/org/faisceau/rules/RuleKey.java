// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
            return isThere() ? read() : make();
        } catch (IOException e) {
            throw new UncheckedIOException("key of rules " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("key of rules " + file + " is damaged", e);
        }
    }

    /** The public half, X.509 in Base64; empty where nothing was signed yet. */
    Optional<String> known() {
        return isThere() ? Optional.of(Base64.getEncoder().encodeToString(keys().getPublic().getEncoded())) : Optional.empty();
    }

    /** An empty file is what earlier versions left where they were killed while making it: no key was in it yet. */
    private boolean isThere() {
        try {
            if (Files.exists(file) && Files.size(file) == 0) Files.delete(file);
            return Files.exists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("key of rules " + file, e);
        }
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
        // Whole or not at all: half a key, left by a power cut, would be one for ever.
        var half = Files.createTempFile(file.getParent(), "rules", ".half");
        try {
            write(half, base64.encodeToString(keys.getPrivate().getEncoded()) + "\n" + base64.encodeToString(keys.getPublic().getEncoded()) + "\n");
            link(half);
            return keys;
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return read();
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Under its name at once, and never in the place of another's. */
    private void link(Path half) throws IOException {
        try {
            Files.createLink(file, half);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void write(Path half, String text) throws IOException {
        if (Files.getFileStore(half).supportsFileAttributeView("posix")) Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
    }
}
