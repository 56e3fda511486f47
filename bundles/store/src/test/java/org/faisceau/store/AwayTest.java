// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server that goes away while the store is open, and comes back. */
final class AwayTest {
    /** Those that read at once from PostgreSQL. */
    private static final int CONNECTIONS = 8;

    @TempDir
    Path folder;

    private Relay relay;
    private OpenStore store;

    @BeforeEach
    void open() throws IOException {
        var place = TestEngine.POSTGRESQL.in(folder);
        var port = place.url().replaceFirst(".*localhost:(\\d+)/.*", "$1");
        relay = new Relay(Integer.parseInt(port));
        store = OpenStore.at(folder, place.url().replace("localhost:" + port, "127.0.0.1:" + relay.port()), new Hands());
    }

    @AfterEach
    void close() throws IOException {
        store.close();
        relay.close();
    }

    @Test
    void saysWithinTwoSecondsThatTheServerIsGone() throws IOException {
        relay.cut();
        assertTimeout(Duration.ofSeconds(2), this::refused);
    }

    @Test
    void letsNobodyWaitOnceItIsKnownToBeAway() throws IOException {
        relay.cut();
        refusedByEachConnection();
        assertTimeout(Duration.ofMillis(200), this::refused);
    }

    @Test
    void tellsWhoProbesWithinASecond() throws IOException {
        relay.cut();
        assertTimeout(Duration.ofSeconds(1), () -> assertFalse(store.store().answers()));
    }

    @Test
    void answersAgainSoonAfterItsReturn() throws IOException {
        relay.cut();
        refused();
        relay.join();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!store.store().answers()) Thread.onSpinWait();
        });
    }

    /** A connection that was used a moment ago is handed out unasked: who takes it finds it dead. After all of them, and one that is new, it is known. */
    private void refusedByEachConnection() {
        for (int taken = 0; taken <= CONNECTIONS; taken++) refused();
    }

    private void refused() {
        assertEquals(Reason.UNREACHABLE, assertThrows(StoreUnavailable.class, store.changes()::head).reason());
    }
}
