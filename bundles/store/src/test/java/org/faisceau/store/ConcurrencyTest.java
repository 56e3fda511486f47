// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.faisceau.store.Things.ID;
import static org.faisceau.store.Things.THING;
import static org.faisceau.store.Things.WEIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.faisceau.store.api.Change;
import org.faisceau.store.api.Journal.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes, four threads each, one database. */
@ParameterizedClass
@EnumSource(TestEngine.class)
final class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int WRITES = 40;
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private List<Database> nodes = List.of();
    private List<Things> things = List.of();

    @BeforeEach
    void twoNodes() {
        var place = engine.in(folder);
        nodes = List.of(new Database(place, new Hands()), new Database(place, new Hands()));
        things = nodes.stream().map(node -> new Things(new SqlStore(node))).toList();
        things.get(0).add(ANNE, "1", "Counter");
    }

    @AfterEach
    void close() {
        nodes.forEach(Database::close);
    }

    @Test
    void numbersFollowTheOrderOfCommits() throws Exception {
        var writers = Executors.newFixedThreadPool(THREADS);
        try {
            for (var done : writers.invokeAll(IntStream.range(0, THREADS).mapToObj(this::writer).toList())) done.get();
        } finally {
            writers.shutdownNow();
        }
        var log = new ChangeLog(nodes.get(0)).after(1, 1000);
        assertEquals(LongStream.rangeClosed(2, THREADS * WRITES + 1).boxed().toList(), log.stream().map(Change::seq).toList());
        assertEquals(LongStream.rangeClosed(1, THREADS * WRITES).mapToObj(Long::toString).toList(), log.stream().map(Change::after).toList());
        assertEquals(new Verification.Intact(THREADS * WRITES + 1, 0), new JournalBook(nodes.get(1)).verify());
    }

    @Test
    void aFollowerNeverSeesAGap() throws Exception {
        var writers = Executors.newFixedThreadPool(THREADS);
        var seen = new ArrayList<Long>();
        try {
            var running = IntStream.range(0, THREADS).mapToObj(this::writer).map(writers::submit).toList();
            var log = new ChangeLog(nodes.get(1));
            while (seen.size() < THREADS * WRITES + 1) log.after(seen.size(), 1000).forEach(change -> seen.add(change.seq()));
            for (var done : running) done.get();
        } finally {
            writers.shutdownNow();
        }
        assertEquals(LongStream.rangeClosed(1, THREADS * WRITES + 1).boxed().toList(), seen);
    }

    private Callable<Boolean> writer(int number) {
        return () -> {
            for (int i = 0; i < WRITES; i++) increment(things.get(number % 2));
            return true;
        };
    }

    private static void increment(Things node) {
        node.schema().write(ANNE, tx -> {
            long before = tx.sql().select(WEIGHT).from(THING).where(ID.eq("1")).fetchSingle().value1();
            tx.changed(Things.ref("1"), "weight", Long.toString(before), Long.toString(before + 1));
            return tx.sql().update(THING).set(WEIGHT, before + 1).where(ID.eq("1")).execute();
        });
    }
}
