// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * What {@code run.json} says of a running instance, to those who may read the data folder.
 *
 * @param address where it answers on this machine, no slash at the end
 * @param secret of this start, sent with every command
 */
record RunFile(String address, String secret) {
    private static final String NAME = "run.json";

    static Optional<RunFile> read(DataFolder data) {
        try {
            var file = new Gson().fromJson(Files.readString(data.resolve(NAME)), RunFile.class);
            return Optional.ofNullable(file).filter(it -> it.address() != null && it.secret() != null);
        } catch (IOException | JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    static void delete(DataFolder data) {
        try {
            Files.deleteIfExists(data.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside, closed to others before it holds the secret, then moved into place. */
    void write(DataFolder data) {
        var aside = data.resolve(NAME + ".new");
        try {
            Files.deleteIfExists(aside);
            create(aside);
            Files.write(aside, new Gson().toJson(this).getBytes(StandardCharsets.UTF_8));
            Files.move(aside, data.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("run.json could not be written in " + data.path(), e);
        }
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
