// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_HEAD;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.SafeFile;
import org.faisceau.store.api.StoreUnavailable;
import org.jooq.exception.DataAccessException;

/** Unpacks a backup beside the running database, opens it there as a start would, and only then puts it in its place by one rename. */
final class Restoring {
    private static final Pattern KNOWN = Pattern.compile("files/[0-9a-f]{2}/[0-9a-f]{64}|seals/\\d{4}-\\d{2}-\\d{2}\\.json");
    /** More than is written until the swap: every follower of the change log finds its number pruned, and rebuilds. */
    private static final long STEP = 1_000_000;

    private final Database running;
    private final Place place;
    private final Swap swap;

    Restoring(Database running) {
        this.running = running;
        this.place = running.place();
        this.swap = new Swap(place, running.clock());
    }

    static boolean isKnown(String name) {
        return KNOWN.matcher(name).matches();
    }

    void from(Path file) {
        swap.settle();
        var beside = swap.beside();
        try (var zip = new ZipFile(file.toFile())) {
            unpackDatabase(zip, beside);
            proveOpens(beside);
            unpackFiles(zip, beside);
            replace(beside, zip.getEntry(DemonstrationMark.ENTRY) != null);
        } catch (ZipException e) {
            throw new IllegalArgumentException(file + " is not a backup, or is damaged", e);
        } catch (IOException e) {
            throw Faults.ofFile("cannot restore " + file, e);
        } finally {
            swap.settle();
        }
    }

    private static void unpackDatabase(ZipFile zip, Place beside) throws IOException {
        var mark = zip.getEntry(ZipBackup.MARK);
        var entry = zip.getEntry("faisceau.db");
        if (mark == null || entry == null) throw new IllegalArgumentException(zip.getName() + " is not a backup of Faisceau");
        try (var in = zip.getInputStream(mark)) {
            var format = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            if (!format.equals(ZipBackup.FORMAT)) throw new IllegalArgumentException(zip.getName() + " was made by a newer version");
        }
        Files.createDirectories(beside.data());
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, beside.database());
        }
    }

    /** As a start would: its migrations run, its pages are checked; then it is told that it was restored. */
    private void proveOpens(Place beside) {
        long head = running.read(tx -> tx.sql().fetchSingle(STORE_HEAD).getChangeSeq());
        try (var restored = new Database(beside, running.clock())) {
            var check = restored.read(tx -> String.valueOf(tx.sql().fetchValue("pragma quick_check")));
            if (!check.equals("ok")) throw new IllegalArgumentException("the backup is damaged: " + check);
            running.migrator().known().forEach(restored.migrator()::migrate);
            restored.write(Actor.system(), tx -> {
                tx.did(new Ref("store", "all"), "restored", "");
                long beyond = Math.max(head, tx.sql().fetchSingle(STORE_HEAD).getChangeSeq()) + STEP;
                return tx.sql().update(STORE_HEAD).set(STORE_HEAD.CHANGE_SEQ, beyond).set(STORE_HEAD.CHANGE_PRUNED, beyond).execute();
            });
        } catch (StoreUnavailable e) {
            throw new IllegalArgumentException("the backup does not open: " + e.getMessage(), e);
        } catch (DataAccessException e) {
            throw new IllegalArgumentException("the backup is damaged", e);
        }
    }

    /** By content, so that more of them harm nobody; seals wait beside until the swap. */
    private void unpackFiles(ZipFile zip, Place beside) throws IOException {
        for (var entry : zip.stream().filter(entry -> isKnown(entry.getName())).toList()) {
            var isSeal = entry.getName().startsWith("seals/");
            var target = (isSeal ? beside : place).data().resolve(entry.getName());
            if (Files.exists(target)) continue;
            try (var in = zip.getInputStream(entry)) {
                var hash = writeHashed(target, in);
                if (!isSeal && !target.endsWith(hash)) throw new IllegalArgumentException("the backup is damaged: " + entry.getName());
            }
        }
    }

    /** Says the SHA-256 of what was written, in lower-case hexadecimal. */
    private static String writeHashed(Path file, InputStream in) throws IOException {
        var hashing = new DigestInputStream(in, Chain.sha256());
        SafeFile.write(file, hashing::transferTo);
        return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
    }

    /** The database last: until then an error leaves everything to be put back, from then on there is nothing left to fail. */
    private void replace(Place beside, boolean isDemonstration) throws IOException {
        if (!place.isSqlite()) {
            swap.makeWay(isDemonstration);
            new Portable(running).from(beside.database());
            Files.delete(beside.database());
            return;
        }
        SafeFile.force(beside.database());
        running.alone(() -> {
            try {
                refuseLog(place);
                refuseLog(beside);
                swap.makeWay(isDemonstration);
                keep(place.database(), place.data().resolve("faisceau.db.before-restore"));
                SafeFile.move(beside.database(), place.database());
            } catch (IOException e) {
                throw Faults.ofFile("cannot put the backup in its place", e);
            }
        });
    }

    /** The same content under a second name, replacing what had it. */
    private static void keep(Path file, Path second) throws IOException {
        Files.deleteIfExists(second);
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, second);
        }
    }

    /** A closed database has no log left: where it has one, somebody else holds it open. */
    private static void refuseLog(Place place) throws IOException {
        var log = place.database().resolveSibling(place.database().getFileName() + "-wal");
        if (Files.exists(log) && Files.size(log) > 0) throw new IOException(log + ": another program holds the database open");
        Files.deleteIfExists(log);
    }
}
