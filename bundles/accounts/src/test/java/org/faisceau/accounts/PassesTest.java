// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassesTest {
    private static final Ref NEED = new Ref("need", "n-1");
    private static final Duration HOUR = Duration.ofHours(1);
    private OpenAccounts open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void opensOnceAndRefusesTheReplay() {
        var pass = issue(true);
        assertEquals(Optional.of(NEED), open.passes.use("answer", pass));
        assertEquals(Optional.empty(), open.passes.use("answer", pass));
        assertEquals(Optional.empty(), open.passes.look("answer", pass));
    }

    @Test
    void makesManyThatOpenTheirOwnEach() {
        var other = new Ref("need", "need-2");
        var passes = open.passes.issueAll(Actor.system(), "answer", List.of(NEED, other, NEED), Duration.ofDays(1), false);
        assertEquals(List.of(NEED, other), List.copyOf(passes.keySet()));
        assertEquals(Optional.of(other), open.passes.look("answer", passes.get(other)));
        assertEquals(Optional.of(NEED), open.passes.look("answer", passes.get(NEED)));
    }

    @Test
    void isLookedAtWithoutBeingUsedUp() {
        var pass = issue(true);
        open.passes.look("answer", pass);
        assertEquals(Optional.of(NEED), open.passes.look("answer", pass));
    }

    @Test
    void opensOftenWhereItMay() {
        var pass = issue(false);
        open.passes.use("answer", pass);
        assertEquals(Optional.of(NEED), open.passes.use("answer", pass));
    }

    @Test
    void opensNothingElse() {
        assertEquals(Optional.empty(), open.passes.use("calendar", issue(true)));
        assertEquals(Optional.empty(), open.passes.look("answer", "never-was"));
    }

    @Test
    void expires() {
        var pass = issue(false);
        open.clock.turn(HOUR);
        assertEquals(Optional.empty(), open.passes.look("answer", pass));
        assertEquals(Optional.empty(), open.passes.use("answer", pass));
    }

    @Test
    void isRevokedWithItsRecordAndPurposeAlone() {
        var pass = issue(false);
        var other = open.passes.issue(Actor.system(), "calendar", NEED, HOUR, false);
        open.passes.revoke(Actor.system(), "answer", NEED);
        assertEquals(Optional.empty(), open.passes.look("answer", pass));
        assertEquals(Optional.of(NEED), open.passes.look("calendar", other));
    }

    @Test
    void isGotByOneOfMany() throws Exception {
        var pass = issue(true);
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<Ref>> use = () -> open.passes.use("answer", pass);
            var got = pool.invokeAll(Stream.generate(() -> use).limit(40).toList()).stream().map(PassesTest::get).flatMap(Optional::stream);
            assertEquals(1, got.count());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void livesAMinuteToAYear() {
        assertThrows(IllegalArgumentException.class, () -> open.passes.issue(Actor.system(), "answer", NEED, Duration.ofSeconds(59), true));
        assertThrows(IllegalArgumentException.class, () -> open.passes.issue(Actor.system(), "answer", NEED, Duration.ofDays(367), true));
    }

    private String issue(boolean once) {
        return open.passes.issue(Actor.system(), "answer", NEED, HOUR, once);
    }

    private static Optional<Ref> get(Future<Optional<Ref>> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
