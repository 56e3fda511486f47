// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/**
 * Where the demonstration's password lies between two starts: a file that only its owner reads, beside the other secrets, never in
 * the database or a backup. It opens accounts of people who do not exist, and nothing else.
 */
record DemonstrationPassword(Path file) {
    static DemonstrationPassword of(BundleContext context) {
        var data = context.getProperty("faisceau.data");
        return new DemonstrationPassword(Path.of(data == null ? "data" : data, "etc", "demonstration.password"));
    }

    /** Empty where none was written. */
    Optional<String> read() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("password of the demonstration", e);
        }
    }

    void write(String password) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("password of the demonstration", e);
        }
    }
}
