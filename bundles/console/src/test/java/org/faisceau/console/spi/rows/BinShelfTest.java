// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.Shell;
import org.faisceau.console.lists.BulkRegister;
import org.faisceau.console.spi.Bin.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Schema;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinShelfTest {
    private static final Actor ME = new Actor("me", Role.MANAGER, "");
    private static final Ref LAMP = new Ref("lamp", "l1");
    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 6, 1);
    private static final Table<Record> TABLE = DSL.table(DSL.name("console_lamp"));
    private static final Field<String> ID = DSL.field(DSL.name("id"), SQLDataType.VARCHAR(40));
    private static final Field<Integer> VERSION = DSL.field(DSL.name("version"), SQLDataType.INTEGER);
    private static final Field<Long> AT = DSL.field(DSL.name("binned_at"), SQLDataType.BIGINT);
    private static final Field<String> BY = DSL.field(DSL.name("binned_by"), SQLDataType.VARCHAR(40));
    private static final BinRows<Record> ROWS = new BinRows<>(LAMP.kind(), TABLE, ID, VERSION, AT, BY);
    private final List<String> left = new ArrayList<>();
    private Shell shell;
    private Schema schema;

    @BeforeEach
    void putALampIntoTheBin(@TempDir Path folder) {
        shell = new Shell(folder);
        schema = shell.store.store().schema("console", BulkRegister.class);
        schema.write(ME, tx -> tx.sql().createTable(TABLE).columns(ID, VERSION, AT, BY).execute());
        schema.write(ME, tx -> tx.sql().insertInto(TABLE, ID, VERSION, AT, BY).values(LAMP.id(), 1, 0L, "").execute());
        schema.write(ME, tx -> ROWS.put(tx, ME, LAMP.id(), 1, Instant.parse("2026-01-01T00:00:00Z")));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void whatEndsGoesWithWhatHangsOnItAndWhatTheJournalHolds() {
        assertEquals(1, shelf().purge(LONG_AFTER, 10));
        assertEquals(List.of(LAMP.id()), left);
        assertTrue(journalIsBlank());
    }

    @Test
    void whatIsHeldKeepsNothingThatCameIntoTheBinAfterIt() {
        for (int at = 0; at < 250; at++) putMore("held" + at);
        putMore("z");
        var shelf = shelf().unless((ref, locale) -> Optional.of("held").filter(why -> ref.id().startsWith(why)));
        assertEquals(1, shelf.purge(LONG_AFTER, 1));
        assertEquals(1, shelf.purge(LONG_AFTER, 1));
        assertEquals(List.of(LAMP.id(), "z"), left);
    }

    @Test
    void whatIsTakenOutWhileThePurgeAsksKeepsAll() {
        assertEquals(0, takenOutMeanwhile().purge(LONG_AFTER, 10));
        assertEquals(List.of(), left);
        assertFalse(journalIsBlank());
    }

    @Test
    void whatIsTakenOutWhileSomebodyEndsItKeepsAll() {
        assertInstanceOf(Outcome.Unknown.class, takenOutMeanwhile().end(ME, LAMP, Locale.FRENCH));
        assertEquals(List.of(), left);
        assertFalse(journalIsBlank());
    }

    private void putMore(String id) {
        long before = Instant.parse("2025-12-31T00:00:00Z").toEpochMilli();
        schema.write(ME, tx -> tx.sql().insertInto(TABLE, ID, VERSION, AT, BY).values(id, 1, id.equals("z") ? before + Duration.ofDays(9).toMillis() : before, "me").execute());
    }

    private BinShelf<Record> shelf() {
        return BinShelf.of(schema, shell.store.journal(), ROWS, actor -> DSL.noCondition(), (tx, row) -> "A lamp").after((tx, id) -> left.add(id));
    }

    private BinShelf<Record> takenOutMeanwhile() {
        return shelf().unless((ref, locale) -> {
            schema.write(ME, tx -> ROWS.restore(tx, DSL.noCondition(), ref.id()));
            return Optional.empty();
        });
    }

    /** Of how it came into the bin. */
    private boolean journalIsBlank() {
        var acts = shell.store.journal().of(LAMP, 10);
        return acts.get(acts.size() - 1).changes().isEmpty();
    }
}
