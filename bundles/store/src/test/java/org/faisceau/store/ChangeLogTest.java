// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.faisceau.store.api.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class ChangeLogTest {
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private final Hands clock = new Hands();
    private Place place;
    private Database database;
    private Things things;
    private ChangeLog changes;

    @BeforeEach
    void open() {
        place = engine.in(folder);
        database = new Database(place, clock);
        things = new Things(new SqlStore(database));
        changes = new ChangeLog(database);
    }

    @AfterEach
    void close() {
        changes.close();
        database.close();
    }

    @Test
    void tellsWhatChangedInOrder() {
        things.add(ANNE, "1", "Asphalt");
        things.rename(ANNE, "1", "Recycled asphalt");
        assertEquals(List.of(
                new Change(1, clock.instant(), "anne", Things.ref("1"), "created", "", "Asphalt"),
                new Change(2, clock.instant(), "anne", Things.ref("1"), "title", "Asphalt", "Recycled asphalt")), changes.after(0, 10));
        assertEquals(List.of(2L), changes.after(1, 10).stream().map(Change::seq).toList());
        assertEquals(2, changes.head());
    }

    @Test
    void numbersManyChangesOfOneWriteWithoutGap() {
        things.schema().write(ANNE, tx -> {
            for (int i = 0; i < 2500; i++) Things.insert(tx, "id" + i, "Title " + i, i);
            return true;
        });
        var numbers = LongStream.of(0, 1000, 2000).boxed().flatMap(seq -> changes.after(seq, 1000).stream()).map(Change::seq).toList();
        assertEquals(LongStream.rangeClosed(1, 2500).boxed().toList(), numbers);
    }

    @Test
    void wakesAWatchAfterACommit() throws Exception {
        var woken = new Semaphore(0);
        var watch = changes.watch(woken::release);
        things.add(ANNE, "1", "Asphalt");
        assertTrue(woken.tryAcquire(5, TimeUnit.SECONDS));
        watch.close();
    }

    @Test
    void prunesWhatEveryFollowerHasOnceADayOld() {
        things.add(ANNE, "1", "a");
        things.add(ANNE, "2", "b");
        things.add(ANNE, "3", "c");
        changes.reached("index", 3);
        changes.reached("messages", 2);
        assertFalse(new Pruning(database).step());
        assertEquals(3, changes.after(0, 10).size());
        clock.forward(Duration.ofDays(2));
        new Pruning(database).step();
        assertEquals(List.of(3L), changes.after(2, 10).stream().map(Change::seq).toList());
        assertThrows(IllegalStateException.class, () -> changes.after(1, 10));
    }

    @Test
    void givesUpAFollowerThatStoodStillForAMonth() {
        things.add(ANNE, "1", "a");
        changes.reached("gone", 0);
        clock.forward(Duration.ofDays(31));
        changes.reached("index", 1);
        new Pruning(database).step();
        assertEquals(1, changes.after(1, 10).size() + 1);
        assertThrows(IllegalStateException.class, () -> changes.after(0, 10));
    }

    @Test
    void tellsAFollowerThatItIsAhead() {
        assertThrows(IllegalStateException.class, () -> changes.after(7, 10));
    }
}
