// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.faisceau.store.api.SafeFile;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tokens that other Living-Labs gave, each in a file beside the other secrets, readable by its owner alone; in no backup, never logged. */
@Component(service = FeedTokens.class)
public final class FeedTokens {
    private final Path folder;

    @Activate
    public FeedTokens(BundleContext context) {
        this(Path.of(context.getProperty("faisceau.data"), "etc"));
    }

    /** @param folder of secrets */
    public FeedTokens(Path folder) {
        this.folder = folder;
    }

    void keep(String keyId, String token) {
        try {
            SafeFile.writeSecret(file(keyId), token.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("token of " + keyId, e);
        }
    }

    void forget(String keyId) {
        try {
            Files.deleteIfExists(file(keyId));
        } catch (IOException e) {
            throw new UncheckedIOException("token of " + keyId, e);
        }
    }

    Optional<String> find(String keyId) {
        try {
            return Files.exists(file(keyId)) ? Optional.of(Files.readString(file(keyId)).strip()).filter(token -> !token.isEmpty()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("token of " + keyId, e);
        }
    }

    private Path file(String keyId) {
        if (!keyId.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("keyId: 64 hexadecimal digits, got " + keyId);
        return folder.resolve("network-" + keyId + ".token");
    }
}
