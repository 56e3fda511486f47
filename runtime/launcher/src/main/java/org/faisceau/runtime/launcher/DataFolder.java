// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The folder that holds everything an instance knows. At most one process writes there: it holds {@code run.lock}. */
public final class DataFolder {
    private static final String DEMO = "demo";
    /** Left by the bundle {@code org.faisceau.store}: the backup of a demonstration was restored here. */
    private static final String RESTORED = "demo-restored";
    private static final String LEAVING = "demo-leaving";
    /** What stays when the demonstration leaves, and the two words that go last. */
    private static final Set<String> STAYS = Set.of("", "run.lock", "etc", "etc/faisceau.properties", DEMO, LEAVING);
    /** What may lie in a folder that counts as empty: settings and what the launcher itself makes. */
    private static final Set<String> NEUTRAL = Set.of("etc", "logs", "run.lock", "run.json", "osgi", "tmp", "plugins", "lost+found");

    private final Path path;

    /** Makes the folder if it is missing. */
    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.path);
        } catch (IOException e) {
            throw new Refusal("The data folder " + this.path + " cannot be created: " + e.getMessage(), e);
        }
        if (!Files.isWritable(this.path)) throw new Refusal("The data folder " + this.path + " is not writable.");
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Takes the folder for this process; empty when another one holds it. The lock ends with the process, however it ends. */
    public Optional<FileLock> lock() {
        try {
            var channel = FileChannel.open(path.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock.isEmpty()) channel.close();
            return lock;
        } catch (IOException e) {
            throw new Refusal("The data folder " + path + " cannot be locked: " + e.getMessage(), e);
        }
    }

    boolean isDemo() {
        return Files.exists(path.resolve(DEMO));
    }

    /** True where what it holds is fictitious, be the folder made for that or not. */
    boolean holdsDemo() {
        return isDemo() || Files.exists(path.resolve(RESTORED));
    }

    /** Marks the folder as one of the demonstration; refused where something else lives in it. */
    void claimForDemo() {
        if (isDemo()) return;
        try (var files = Files.list(path)) {
            if (files.anyMatch(file -> !NEUTRAL.contains(file.getFileName().toString()))) {
                throw new Refusal("--demo wants an empty data folder, or one it made: " + path + " holds other data.");
            }
            Files.createFile(path.resolve(DEMO));
        } catch (IOException e) {
            throw new UncheckedIOException("demonstration folder", e);
        }
    }

    /** True once the demonstration was asked to leave; the bundle {@code org.faisceau.modules} leaves the word. */
    boolean isDemoLeaving() {
        return isDemo() && Files.exists(path.resolve(LEAVING));
    }

    /**
     * Empties a folder whose demonstration was asked to leave: everything goes but the operator's settings and the lock. The words go
     * last, so that what a crash interrupts is ended at the next start. Nothing may run on the folder.
     */
    void endDemo() {
        if (!isDemoLeaving()) return;
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!stays(path.relativize(file))) Files.delete(file);
            }
            Files.delete(path.resolve(DEMO));
            Files.delete(path.resolve(LEAVING));
        } catch (IOException e) {
            throw new Refusal("The demonstration in " + path + " cannot be removed: " + e.getMessage(), e);
        }
    }

    private static boolean stays(Path inside) {
        return STAYS.contains(inside.toString().replace('\\', '/'));
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }
}
