// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class MigrationTest {
    private static final Script FIRST = script("V001__one.sql", "create table word_one (id text not null primary key); create index word_one_id on word_one (id);");
    private static final Script SECOND = script("V002__two.sql", "alter table word_one add column title text not null default 'none';\n");
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private Place place;
    private Database database;

    @BeforeEach
    void open() {
        place = engine.in(folder);
        database = new Database(place, new Hands());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void runsEachScriptOnce() {
        migrate(FIRST);
        migrate(FIRST, SECOND);
        migrate(FIRST, SECOND);
        assertEquals(0, database.read(tx -> tx.sql().fetch("select id, title from word_one").size()).intValue());
    }

    @Test
    void refusesAScriptThatWasEditedAfterItRan() {
        migrate(FIRST);
        assertEquals(Reason.MIGRATION, refused(script("V001__one.sql", FIRST.text() + " -- edited")));
    }

    @Test
    void takesAScriptWithOtherLineEndsForTheSame() {
        migrate(FIRST, SECOND);
        assertDoesNotThrow(() -> migrate(FIRST, script("V002__two.sql", SECOND.text().replace("\n", "\r\n"))));
    }

    @Test
    void refusesADatabaseOfANewerVersion() {
        migrate(FIRST, SECOND);
        assertEquals(Reason.MIGRATION, refused(FIRST));
    }

    @Test
    void undoesAllOfAScriptThatFails() {
        migrate(FIRST);
        assertEquals(Reason.MIGRATION, refused(FIRST, script("V002__two.sql", "create table word_two (id text); insert into word_nowhere values (1);")));
        assertDoesNotThrow(() -> migrate(FIRST, script("V002__two.sql", "create table word_two (id text not null);")));
    }

    private void migrate(Script... scripts) {
        database.migrator().migrate("word", List.of(scripts));
    }

    private Reason refused(Script... scripts) {
        return assertThrows(StoreUnavailable.class, () -> migrate(scripts)).reason();
    }

    private static Script script(String name, String text) {
        return Script.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
