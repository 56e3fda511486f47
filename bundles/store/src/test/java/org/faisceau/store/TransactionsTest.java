// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.faisceau.store.Things.BRUNO;
import static org.faisceau.store.db.Tables.STORE_SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.store.api.Writing;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.faisceau.store.api.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class TransactionsTest {
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private Place place;
    private OpenStore open;
    private Things things;

    @BeforeEach
    void fresh() {
        place = engine.in(folder);
        open();
    }

    private void open() {
        open = TestEngine.open(place, Clock.fixed(Instant.parse("2026-03-12T09:00:00Z"), ZoneOffset.UTC));
        things = new Things(open.store());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void readsTheSameThingOnceWithinAReading() {
        var asked = new AtomicInteger();
        open.store().schema("store", Things.class).read(tx -> Stream.of("a", "a", "b").map(key -> tx.once(List.of("things", key), asked::incrementAndGet)).toList());
        assertEquals(2, asked.get());
    }

    @Test
    void readsAgainWhatItMayHaveWritten() {
        var asked = new AtomicInteger();
        open.store().schema("store", Things.class).write(ANNE, tx -> Stream.of("a", "a").map(key -> tx.once(List.of("things", key), asked::incrementAndGet)).toList());
        assertEquals(2, asked.get());
    }

    @Test
    void writesEachOfManySomeHundredsAtATime() {
        var schema = open.store().schema("store", Things.class);
        assertThrows(IllegalArgumentException.class, () -> schema.writeEach(ANNE, IntStream.rangeClosed(1, 700).boxed().toList(), (tx, one) -> {
            if (one == 700) throw new IllegalArgumentException("the last one");
            things.add(ANNE, "t" + one, "Thing " + one);
        }));
        assertEquals(Schema.EACH_AT_ONCE, things.titles().size(), "those before stay written");
    }

    @Test
    void keepsWhatWasWritten() {
        things.add(ANNE, "1", "Recycled asphalt");
        assertEquals(List.of("Recycled asphalt"), things.titles());
    }

    @Test
    void insertsManyRowsOfATable() {
        things.schema().write(ANNE, tx -> settings(tx, "a", "b"));
        assertEquals(List.of("a", "b"), settings());
    }

    @Test
    void undoesManyRowsWhereOneIsThereAlready() {
        things.schema().write(ANNE, tx -> settings(tx, "b"));
        assertThrows(DataAccessException.class, () -> things.schema().write(ANNE, tx -> settings(tx, "a", "b")));
        assertEquals(List.of("b"), settings());
    }

    @Test
    void aBrokenRuleQuotesNoRow() {
        things.add(ANNE, "jeanne.doe", "Recycled asphalt");
        var thrown = assertThrows(DataAccessException.class, () -> things.add(ANNE, "jeanne.doe", "Again"));
        var said = Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause).map(Throwable::toString).collect(Collectors.joining());
        assertFalse(said.contains("jeanne"), said);
    }

    private static boolean settings(Writing tx, String... names) {
        tx.insert(STORE_SETTING, Stream.of(names).map(name -> new Object[] {name, "{}"}).toList());
        return true;
    }

    private List<String> settings() {
        return things.schema().read(tx -> tx.sql().selectFrom(STORE_SETTING).orderBy(STORE_SETTING.PID).fetch(STORE_SETTING.PID));
    }

    @Test
    void undoesAllOfAWriteThatThrows() {
        assertThrows(IllegalArgumentException.class, () -> things.schema().write(ANNE, tx -> {
            Things.insert(tx, "1", "Half done", 0);
            throw new IllegalArgumentException("no");
        }));
        assertEquals(List.of(), things.titles());
        assertEquals(0, open.changes().head());
    }

    @Test
    void refusesAWriteInsideARead() {
        assertThrows(IllegalStateException.class, () -> things.schema().read(tx -> {
            things.add(ANNE, "1", "Never");
            return true;
        }));
    }

    @Test
    void joinsAReadInsideAWrite() {
        var seen = things.schema().write(ANNE, tx -> {
            Things.insert(tx, "1", "Seen before commit", 0);
            return things.titles();
        });
        assertEquals(List.of("Seen before commit"), seen);
    }

    @Test
    void joinsAWriteInsideAWriteAndNamesItsActor() {
        things.schema().write(ANNE, tx -> {
            Things.insert(tx, "1", "Outer", 0);
            things.add(BRUNO, "2", "Inner");
            return true;
        });
        var actors = open.changes().after(0, 10).stream().map(change -> change.actor()).toList();
        assertEquals(List.of("anne", "bruno"), actors);
    }

    @Test
    void commitsNothingWhenANestedFailureIsSwallowed() {
        assertThrows(IllegalStateException.class, () -> things.schema().write(ANNE, tx -> {
            Things.insert(tx, "1", "Outer", 0);
            assertThrows(DataAccessException.class, () -> things.add(BRUNO, "1", "Same key"));
            return true;
        }));
        assertEquals(List.of(), things.titles());
    }

    @Test
    void namesABrokenConstraintByItsClass() {
        things.add(ANNE, "1", "Once");
        assertThrows(IntegrityConstraintViolationException.class, () -> things.add(ANNE, "1", "Twice"));
    }

    @Test
    void runsAgainWhatLostARace() {
        var runs = new AtomicInteger();
        things.schema().write(ANNE, tx -> {
            if (runs.incrementAndGet() < 3) throw new DataAccessException("lost", new java.sql.SQLException("busy", "40001", 5));
            return Things.insert(tx, "1", "Third time", 0);
        });
        assertEquals(List.of("Third time"), things.titles());
        assertEquals(1, open.changes().head());
    }

    @Test
    void givesUpAfterFiveRuns() {
        var runs = new AtomicInteger();
        assertThrows(RuntimeException.class, () -> things.schema().write(ANNE, tx -> {
            runs.incrementAndGet();
            throw new DataAccessException("lost", new java.sql.SQLException("busy", "40001", 5));
        }));
        assertEquals(5, runs.get());
    }

    @Test
    void survivesClosingAndOpening() {
        things.add(ANNE, "1", "Still there");
        open.close();
        open();
        assertEquals(List.of("Still there"), things.titles());
    }

    @Test
    void gathersWhatOneActorDidToOneRecordIntoOneEntry() {
        things.schema().write(ANNE, tx -> {
            tx.changed(Things.ref("1"), "title", "a", "b");
            tx.changed(Things.ref("1"), "weight", "1", "2");
            tx.changed(Things.ref("1"), "colour", "red", "red");
            tx.did(Things.ref("1"), "corrected", "typing error");
            return true;
        });
        var entry = open.journal().of(Things.ref("1"), 10).get(0);
        assertEquals("corrected", entry.action());
        assertEquals("typing error", entry.reason());
        assertEquals(List.of("title", "weight"), entry.changes().stream().map(change -> change.field()).toList());
    }
}
