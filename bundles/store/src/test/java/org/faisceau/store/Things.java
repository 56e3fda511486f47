// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A register as bundles write them, for the tests of what is below it. */
final class Things {
    static final Actor ANNE = new Actor("anne", Role.MANAGER, "");
    static final Actor BRUNO = new Actor("bruno", Role.BUYER, "town");
    static final Table<Record> THING = DSL.table(DSL.name("thing"));
    static final Field<String> ID = DSL.field(DSL.name("id"), SQLDataType.CLOB.notNull());
    static final Field<String> TITLE = DSL.field(DSL.name("title"), SQLDataType.CLOB.notNull());
    static final Field<String> TITLE_SORT = DSL.field(DSL.name("title_sort"), SQLDataType.CLOB.notNull());
    static final Field<Long> WEIGHT = DSL.field(DSL.name("weight"), SQLDataType.BIGINT.notNull());
    static final Field<Boolean> IS_OPEN = DSL.field(DSL.name("is_open"), SQLDataType.BOOLEAN.notNull());
    private final Schema schema;

    Things(Store store) {
        schema = store.schema("thing", Things.class);
    }

    Schema schema() {
        return schema;
    }

    static Ref ref(String id) {
        return new Ref("thing", id);
    }

    void add(Actor actor, String id, String title) {
        schema.write(actor, tx -> insert(tx, id, title, 0));
    }

    static int insert(Writing tx, String id, String title, long weight) {
        tx.changed(ref(id), "created", "", title);
        return tx.sql().insertInto(THING, ID, TITLE, TITLE_SORT, WEIGHT, IS_OPEN)
                .values(id, title, SortKey.of(title), weight, true).execute();
    }

    void rename(Actor actor, String id, String title) {
        schema.write(actor, tx -> {
            var before = tx.sql().select(TITLE).from(THING).where(ID.eq(id)).fetchSingle().value1();
            tx.changed(ref(id), "title", before, title);
            return tx.sql().update(THING).set(TITLE, title).where(ID.eq(id)).execute();
        });
    }

    List<String> titles() {
        return schema.read(Things::titles);
    }

    static List<String> titles(Reading tx) {
        return tx.sql().select(TITLE).from(THING).orderBy(ID).limit(1000).fetch(TITLE);
    }
}
