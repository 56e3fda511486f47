// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that are there whole or not at all: written beside, forced to the disk, renamed, and the folder forced too, for a name that is not
 * on the disk leads to nothing after a power cut. Every thread; two that write one file at once is for the caller to prevent.
 */
public final class SafeFile {
    private SafeFile() {}

    /**
     * Writes a small file, replacing what was there; its folder is made where it is missing.
     *
     * @throws IOException when the disk is full or refuses; what was there before is there still
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /** As {@link #write(Path, byte[])}, readable by its owner alone where the file system knows owners. */
    public static void writeSecret(Path file, byte[] content) throws IOException {
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        write(file, out -> out.write(content), posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0]);
    }

    /**
     * Writes a file of any size, replacing what was there; its folder is made where it is missing.
     *
     * @param content writes all of it, and does not close; what it throws is thrown on, and nothing is kept
     */
    public static void write(Path file, Content content) throws IOException {
        write(file, content, new FileAttribute<?>[0]);
    }

    /** Puts a finished file or folder in its place, replacing a file that was there, and makes the rename last. Both on one disk. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(to.toAbsolutePath().getParent());
    }

    /** Makes what was written to a file last. */
    public static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a folder and those above it, where they are missing, each to last; answers the same folder. */
    public static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return folder;
        var above = folder.toAbsolutePath().getParent();
        folder(above);
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) throw e;
        }
        forceFolder(above);
        return folder;
    }

    /** A directory cannot be forced on Windows, nor needs to be. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static void write(Path file, Content content, FileAttribute<?>... attributes) throws IOException {
        var beside = folder(file.toAbsolutePath().getParent()).resolve(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try {
            try (var channel = FileChannel.open(beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
                    var out = Channels.newOutputStream(channel)) {
                content.writeTo(out);
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }
}
