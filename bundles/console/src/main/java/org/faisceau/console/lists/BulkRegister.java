// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import static org.faisceau.console.db.Tables.CONSOLE_BULK;
import static org.faisceau.console.db.Tables.CONSOLE_BULK_ITEM;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.db.tables.records.ConsoleBulkRecord;
import org.faisceau.console.lists.BulkGo.Fate;
import org.faisceau.console.lists.BulkGo.Item;
import org.faisceau.console.lists.BulkGo.State;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Acts on many records as rows, so that a restart loses none: the one who asked reads them, and administrators. */
@Component(service = BulkRegister.class)
public final class BulkRegister {
    /** How long the outcome stays to be read. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_AT_ONCE = 100;
    private static final TypeToken<Map<String, List<String>>> ANSWERS = new TypeToken<>() {};
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Gson gson = new Gson();

    @Activate
    public BulkRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("console", BulkRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    /** Notes what is asked, not yet begun; its id. */
    public String ask(Actor actor, Locale locale, String action, String label, String back, List<Ref> refs) {
        var id = ids.next();
        schema.write(actor, tx -> {
            tx.sql().insertInto(CONSOLE_BULK).set(CONSOLE_BULK.ID, id).set(CONSOLE_BULK.OWNER, actor.id()).set(CONSOLE_BULK.LANGUAGE, locale.getLanguage())
                    .set(CONSOLE_BULK.ACTION, action).set(CONSOLE_BULK.LABEL, label).set(CONSOLE_BULK.BACK, back).set(CONSOLE_BULK.ANSWERS, "{}")
                    .set(CONSOLE_BULK.STATE, State.ASKED.name()).set(CONSOLE_BULK.ASKED_AT, clock.millis()).set(CONSOLE_BULK.ENDED_AT, 0L).execute();
            for (int place = 0; place < refs.size(); place++) {
                tx.sql().insertInto(CONSOLE_BULK_ITEM).set(CONSOLE_BULK_ITEM.BULK, id).set(CONSOLE_BULK_ITEM.PLACE, place)
                        .set(CONSOLE_BULK_ITEM.KIND, refs.get(place).kind()).set(CONSOLE_BULK_ITEM.RECORD, refs.get(place).id())
                        .set(CONSOLE_BULK_ITEM.STATE, Fate.WAITING.name()).set(CONSOLE_BULK_ITEM.WHY, "").execute();
            }
            return id;
        });
        return id;
    }

    /** One that this actor may read. */
    public Optional<BulkGo> find(Actor actor, String id) {
        return schema.read(tx -> tx.sql().selectFrom(CONSOLE_BULK).where(CONSOLE_BULK.ID.eq(id)).fetchOptional(row -> go(tx, row)))
                .filter(it -> it.owner().equals(actor.id()) || actor.is(Role.ADMINISTRATOR));
    }

    /** Its records in their order, all or those of one fate. */
    public List<Item> items(String id, Optional<Fate> fate, int limit) {
        return schema.read(tx -> tx.sql().selectFrom(CONSOLE_BULK_ITEM)
                .where(CONSOLE_BULK_ITEM.BULK.eq(id), fate.map(it -> CONSOLE_BULK_ITEM.STATE.eq(it.name())).orElse(DSL.noCondition()))
                .orderBy(CONSOLE_BULK_ITEM.PLACE).limit(limit)
                .fetch(row -> new Item(row.getPlace(), new Ref(row.getKind(), row.getRecord()), Fate.valueOf(row.getState()), row.getWhy())));
    }

    /** Begins what this actor asked, or goes on with what was stopped. */
    public void begin(Actor actor, String id, Map<String, List<String>> answers) {
        schema.write(actor, tx -> tx.sql().update(CONSOLE_BULK).set(CONSOLE_BULK.STATE, State.RUNNING.name()).set(CONSOLE_BULK.ANSWERS, gson.toJson(answers))
                .where(CONSOLE_BULK.ID.eq(id), ownedBy(actor), CONSOLE_BULK.STATE.in(State.ASKED.name(), State.STOPPED.name())).execute());
    }

    /** Tries those that refused once more. */
    public void retry(Actor actor, String id) {
        schema.write(actor, tx -> {
            if (!tx.sql().fetchExists(CONSOLE_BULK, CONSOLE_BULK.ID.eq(id), ownedBy(actor))) return 0;
            tx.sql().update(CONSOLE_BULK_ITEM).set(CONSOLE_BULK_ITEM.STATE, Fate.WAITING.name()).set(CONSOLE_BULK_ITEM.WHY, "")
                    .where(CONSOLE_BULK_ITEM.BULK.eq(id), CONSOLE_BULK_ITEM.STATE.eq(Fate.REFUSED.name())).execute();
            return tx.sql().update(CONSOLE_BULK).set(CONSOLE_BULK.STATE, State.RUNNING.name()).where(CONSOLE_BULK.ID.eq(id), CONSOLE_BULK.STATE.ne(State.ASKED.name())).execute();
        });
    }

    /** Ends it in a state, where it runs. */
    public void end(Actor actor, String id, State state) {
        schema.write(actor, tx -> tx.sql().update(CONSOLE_BULK).set(CONSOLE_BULK.STATE, state.name()).set(CONSOLE_BULK.ENDED_AT, clock.millis())
                .where(CONSOLE_BULK.ID.eq(id), ownedBy(actor), CONSOLE_BULK.STATE.eq(State.RUNNING.name())).execute());
    }

    /** Who asked may go on with it; the job ends it. */
    private static Condition ownedBy(Actor actor) {
        return actor.equals(Actor.system()) ? DSL.noCondition() : CONSOLE_BULK.OWNER.eq(actor.id());
    }

    /** Those that run, oldest first. */
    List<BulkGo> underWay() {
        return schema.read(tx -> new ArrayList<>(tx.sql().selectFrom(CONSOLE_BULK).where(CONSOLE_BULK.STATE.eq(State.RUNNING.name()))
                .orderBy(CONSOLE_BULK.ASKED_AT, CONSOLE_BULK.ID).limit(MOST_AT_ONCE).fetch(row -> go(tx, row))));
    }

    /** Writes what became of some records. */
    void tell(String id, List<Item> items) {
        schema.write(Actor.system(), tx -> {
            for (var item : items) {
                tx.sql().update(CONSOLE_BULK_ITEM).set(CONSOLE_BULK_ITEM.STATE, item.fate().name()).set(CONSOLE_BULK_ITEM.WHY, item.why())
                        .where(CONSOLE_BULK_ITEM.BULK.eq(id), CONSOLE_BULK_ITEM.PLACE.eq(item.place())).execute();
            }
            return items.size();
        });
    }

    /** Drops what was asked long ago and does not run. */
    void purge() {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        schema.write(Actor.system(), tx -> {
            var old = tx.sql().select(CONSOLE_BULK.ID).from(CONSOLE_BULK).where(CONSOLE_BULK.ASKED_AT.le(limit), CONSOLE_BULK.STATE.ne(State.RUNNING.name()))
                    .orderBy(CONSOLE_BULK.ASKED_AT).limit(MOST_AT_ONCE).fetch(CONSOLE_BULK.ID);
            tx.sql().deleteFrom(CONSOLE_BULK_ITEM).where(CONSOLE_BULK_ITEM.BULK.in(old)).execute();
            return tx.sql().deleteFrom(CONSOLE_BULK).where(CONSOLE_BULK.ID.in(old)).execute();
        });
    }

    private BulkGo go(Reading tx, ConsoleBulkRecord row) {
        var counts = tx.sql().select(CONSOLE_BULK_ITEM.STATE, DSL.count()).from(CONSOLE_BULK_ITEM).where(CONSOLE_BULK_ITEM.BULK.eq(row.getId()))
                .groupBy(CONSOLE_BULK_ITEM.STATE).fetchMap(CONSOLE_BULK_ITEM.STATE, DSL.count());
        var tally = new BulkGo.Tally(
                counts.getOrDefault(Fate.WAITING.name(), 0), counts.getOrDefault(Fate.DONE.name(), 0), counts.getOrDefault(Fate.REFUSED.name(), 0));
        return new BulkGo(row.getId(), row.getOwner(), Locale.forLanguageTag(row.getLanguage()), row.getAction(), row.getLabel(), row.getBack(),
                gson.fromJson(row.getAnswers(), ANSWERS), State.valueOf(row.getState()), Instant.ofEpochMilli(row.getAskedAt()), tally);
    }
}
