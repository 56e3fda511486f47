// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.faisceau.store.api.SafeFile;

/** Content under {@code files/ab/<sha256>}: written beside, forced to the disk, renamed; the same content is there once. */
final class FileFolder {
    private static final int HEAD = 4096;
    private final Path folder;

    FileFolder(Path folder) {
        this.folder = folder;
    }

    Path path(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Empty where there is more than {@code most}; else hash, size and first bytes. */
    Optional<Kept> keep(InputStream in, long most, Instant now) {
        var beside = folder.resolve(UUID.randomUUID() + ".new");
        try {
            SafeFile.folder(folder);
            var kept = copy(in, beside, most);
            if (kept.isPresent()) place(beside, path(kept.get().hash()), now);
            return kept;
        } catch (IOException e) {
            throw Faults.ofFile("cannot keep a file", e);
        } finally {
            Leftover.forget(beside);
        }
    }

    private static Optional<Kept> copy(InputStream in, Path beside, long most) throws IOException {
        var sha = Chain.sha256();
        var buffer = new byte[64 * 1024];
        var head = new byte[0];
        long size = 0;
        try (var out = Files.newOutputStream(beside)) {
            for (int count = read(in, buffer); count >= 0; count = read(in, buffer)) {
                size += count;
                if (size > most) return Optional.empty();
                if (head.length < HEAD) head = joined(head, buffer, count);
                sha.update(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
        SafeFile.force(beside);
        return Optional.of(new Kept(hex(sha), size, head));
    }

    /** What is there already is made young again, so that the sweep spares it until it is named. */
    private static void place(Path beside, Path file, Instant now) throws IOException {
        if (!Files.exists(file)) {
            SafeFile.folder(file.getParent());
            SafeFile.move(beside, file);
        }
        Files.setLastModifiedTime(file, FileTime.from(now));
    }

    /** Young again; one that is not there stays so. */
    void spare(String hash, Instant now) {
        try {
            if (Files.exists(path(hash))) Files.setLastModifiedTime(path(hash), FileTime.from(now));
        } catch (IOException e) {
            throw Faults.ofFile("cannot spare file " + hash, e);
        }
    }

    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException("the file that was sent", e);
        }
    }

    private static byte[] joined(byte[] head, byte[] more, int count) {
        var all = java.util.Arrays.copyOf(head, Math.min(HEAD, head.length + count));
        System.arraycopy(more, 0, all, head.length, all.length - head.length);
        return all;
    }

    private static String hex(MessageDigest sha) {
        return HexFormat.of().formatHex(sha.digest());
    }

    /** What was read. */
    record Kept(String hash, long size, byte[] head) {}
}
