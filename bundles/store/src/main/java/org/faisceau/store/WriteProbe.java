// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_HEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;

/** Finds out whether writing works, seldom enough that a probe every second costs nothing. */
final class WriteProbe {
    private static final Duration FRESH = Duration.ofSeconds(10);
    /** A small write may still find room in pages the database has: with less than that left, the next real one will not. */
    private static final long ROOM_BYTES = 256 * 1024;
    private final Database database;
    private volatile Tried last = new Tried(Instant.MIN, Optional.empty());

    private record Tried(Instant at, Optional<Reason> refusal) {}

    WriteProbe(Database database) {
        this.database = database;
    }

    Optional<Reason> refusal() {
        var now = database.clock().instant();
        if (last.at.isBefore(now.minus(FRESH))) last = new Tried(now, tried());
        return last.refusal;
    }

    private Optional<Reason> tried() {
        try {
            if (Files.getFileStore(database.place().data()).getUsableSpace() < ROOM_BYTES) return Optional.of(Reason.FULL);
            database.write(Actor.system(), tx -> tx.sql().update(STORE_HEAD).set(STORE_HEAD.CHANGE_SEQ, STORE_HEAD.CHANGE_SEQ).execute());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Reason.UNREACHABLE);
        } catch (StoreUnavailable e) {
            return Optional.of(e.reason());
        }
    }
}
