// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are there whole or not at all: written beside, forced to the disk, renamed. */
final class SafeFile {
    private static final Logger LOG = LoggerFactory.getLogger(SafeFile.class);

    private SafeFile() {}

    static void write(Path file, byte[] content) throws IOException {
        write(file, content, new FileAttribute<?>[0]);
    }

    /** Readable by its owner alone, where the file system knows owners. */
    static void writeSecret(Path file, byte[] content) throws IOException {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(file, content, posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0]);
    }

    /** Puts a finished file in its place, replacing what was there, and makes the rename last. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.toAbsolutePath().getParent());
    }

    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Writes what is read, and says its SHA-256 in lower-case hexadecimal. */
    static String writeHashed(Path file, InputStream in) throws IOException {
        Files.createDirectories(file.getParent());
        var beside = file.resolveSibling(file.getFileName() + ".new");
        var hashing = new DigestInputStream(in, Chain.sha256());
        Files.copy(hashing, beside, StandardCopyOption.REPLACE_EXISTING);
        force(beside);
        move(beside, file);
        return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
    }

    /** The same content under a second name, replacing what had it. */
    static void keep(Path file, Path second) throws IOException {
        Files.deleteIfExists(second);
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, second);
        }
    }

    /** Deletes a file if it is there; what cannot be deleted stays. */
    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }

    /** Deletes a folder with all it holds, if it is there. */
    static void forgetAll(Path folder) {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(SafeFile::forget);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", folder, e);
        }
    }

    /** A directory cannot be forced on Windows, nor needs to be. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static void write(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var beside = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try (var channel = FileChannel.open(beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
        move(beside, file);
    }
}
