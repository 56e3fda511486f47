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
import org.faisceau.console.db.tables.records.ConsoleBulkItemRecord;
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

    /** How long after its end it may be taken back. */
    public static final Duration SECOND_THOUGHT = Duration.ofMinutes(10);

    private static final int MOST_AT_ONCE = 100;
    private static final List<String> UNDER_WAY = List.of(State.RUNNING.name(), State.UNDOING.name());
    private static final Condition MAY_BE_UNDONE = CONSOLE_BULK_ITEM.STATE.eq(Fate.DONE.name()).and(CONSOLE_BULK_ITEM.MEMO.ne(""));
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
                .fetch(BulkRegister::item));
    }

    /** Its records that may be taken back, last done first. */
    List<Item> undoable(String id, int limit) {
        return schema.read(tx -> tx.sql().selectFrom(CONSOLE_BULK_ITEM).where(CONSOLE_BULK_ITEM.BULK.eq(id), MAY_BE_UNDONE)
                .orderBy(CONSOLE_BULK_ITEM.PLACE.desc()).limit(limit).fetch(BulkRegister::item));
    }

    /** Begins what this actor asked, or goes on with what was stopped. */
    public void begin(Actor actor, String id, Map<String, List<String>> answers) {
        schema.write(actor, tx -> tx.sql().update(CONSOLE_BULK).set(CONSOLE_BULK.STATE, State.RUNNING.name()).set(CONSOLE_BULK.ANSWERS, gson.toJson(answers))
                .where(CONSOLE_BULK.ID.eq(id), ownedBy(actor), CONSOLE_BULK.STATE.in(State.ASKED.name(), State.STOPPED.name())).execute());
    }

    /** Tries those that refused once more. */
    public void retry(Actor actor, String id) {
        schema.write(actor, tx -> {
            if (!tx.sql().fetchExists(CONSOLE_BULK, CONSOLE_BULK.ID.eq(id), ownedBy(actor), CONSOLE_BULK.STATE.in(State.DONE.name(), State.STOPPED.name()))) return 0;
            tx.sql().update(CONSOLE_BULK_ITEM).set(CONSOLE_BULK_ITEM.STATE, Fate.WAITING.name()).set(CONSOLE_BULK_ITEM.WHY, "")
                    .where(CONSOLE_BULK_ITEM.BULK.eq(id), CONSOLE_BULK_ITEM.STATE.eq(Fate.REFUSED.name())).execute();
            return tx.sql().update(CONSOLE_BULK).set(CONSOLE_BULK.STATE, State.RUNNING.name()).where(CONSOLE_BULK.ID.eq(id)).execute();
        });
    }

    /** Begins to take back what was done; false where it is too late, nothing is left to take back, or it is not the actor's. */
    public boolean undo(Actor actor, String id) {
        long limit = clock.instant().minus(SECOND_THOUGHT).toEpochMilli();
        return schema.write(actor, tx -> tx.sql().fetchExists(CONSOLE_BULK_ITEM, CONSOLE_BULK_ITEM.BULK.eq(id), MAY_BE_UNDONE)
                ? tx.sql().update(CONSOLE_BULK).set(CONSOLE_BULK.STATE, State.UNDOING.name()).where(CONSOLE_BULK.ID.eq(id), ownedBy(actor),
                        CONSOLE_BULK.STATE.in(State.DONE.name(), State.STOPPED.name()), CONSOLE_BULK.ENDED_AT.gt(limit)).execute()
                : 0) == 1;
    }

    /** How much longer it may be taken back; zero where it may not. */
    public Duration undoableFor(BulkGo go) {
        boolean hasEnded = go.state() == State.DONE || go.state() == State.STOPPED;
        var left = Duration.between(clock.instant(), go.endedAt().plus(SECOND_THOUGHT));
        return hasEnded && go.tally().undoable() > 0 && !left.isNegative() ? left : Duration.ZERO;
    }

    /** Ends it in a state, where it runs; what is being taken back, in {@code UNDONE} alone. */
    public void end(Actor actor, String id, State state) {
        schema.write(actor, tx -> tx.sql().update(CONSOLE_BULK).set(CONSOLE_BULK.STATE, state.name()).set(CONSOLE_BULK.ENDED_AT, clock.millis())
                .where(CONSOLE_BULK.ID.eq(id), ownedBy(actor), CONSOLE_BULK.STATE.eq((state == State.UNDONE ? State.UNDOING : State.RUNNING).name())).execute());
    }

    /** Who asked may go on with it; the job ends it. */
    private static Condition ownedBy(Actor actor) {
        return actor.equals(Actor.system()) ? DSL.noCondition() : CONSOLE_BULK.OWNER.eq(actor.id());
    }

    /** Those that run or are taken back, oldest first. */
    List<BulkGo> underWay() {
        return schema.read(tx -> new ArrayList<>(tx.sql().selectFrom(CONSOLE_BULK).where(CONSOLE_BULK.STATE.in(UNDER_WAY))
                .orderBy(CONSOLE_BULK.ASKED_AT, CONSOLE_BULK.ID).limit(MOST_AT_ONCE).fetch(row -> go(tx, row))));
    }

    /** Writes what became of some records. */
    void tell(String id, List<Item> items) {
        schema.write(Actor.system(), tx -> {
            for (var item : items) {
                tx.sql().update(CONSOLE_BULK_ITEM).set(CONSOLE_BULK_ITEM.STATE, item.fate().name()).set(CONSOLE_BULK_ITEM.WHY, item.why()).set(CONSOLE_BULK_ITEM.MEMO, item.memo())
                        .where(CONSOLE_BULK_ITEM.BULK.eq(id), CONSOLE_BULK_ITEM.PLACE.eq(item.place())).execute();
            }
            return items.size();
        });
    }

    /** Drops what was asked long ago and does not run. */
    void purge() {
        long limit = clock.instant().minus(KEPT).toEpochMilli();
        schema.write(Actor.system(), tx -> {
            var old = tx.sql().select(CONSOLE_BULK.ID).from(CONSOLE_BULK).where(CONSOLE_BULK.ASKED_AT.le(limit), CONSOLE_BULK.STATE.notIn(UNDER_WAY))
                    .orderBy(CONSOLE_BULK.ASKED_AT).limit(MOST_AT_ONCE).fetch(CONSOLE_BULK.ID);
            tx.sql().deleteFrom(CONSOLE_BULK_ITEM).where(CONSOLE_BULK_ITEM.BULK.in(old)).execute();
            return tx.sql().deleteFrom(CONSOLE_BULK).where(CONSOLE_BULK.ID.in(old)).execute();
        });
    }

    private BulkGo go(Reading tx, ConsoleBulkRecord row) {
        var counts = tx.sql().select(CONSOLE_BULK_ITEM.STATE, DSL.count()).from(CONSOLE_BULK_ITEM).where(CONSOLE_BULK_ITEM.BULK.eq(row.getId()))
                .groupBy(CONSOLE_BULK_ITEM.STATE).fetchMap(CONSOLE_BULK_ITEM.STATE, DSL.count());
        int undoable = tx.sql().fetchCount(CONSOLE_BULK_ITEM, CONSOLE_BULK_ITEM.BULK.eq(row.getId()), MAY_BE_UNDONE);
        var tally = new BulkGo.Tally(counted(counts, Fate.WAITING), counted(counts, Fate.DONE), counted(counts, Fate.REFUSED), undoable, counted(counts, Fate.UNDONE),
                counted(counts, Fate.KEPT), counted(counts, Fate.UNCHANGED));
        return new BulkGo(row.getId(), row.getOwner(), Locale.forLanguageTag(row.getLanguage()), row.getAction(), row.getLabel(), row.getBack(),
                gson.fromJson(row.getAnswers(), ANSWERS), State.valueOf(row.getState()), Instant.ofEpochMilli(row.getAskedAt()),
                Instant.ofEpochMilli(row.getEndedAt()), tally);
    }

    private static int counted(Map<String, Integer> counts, Fate fate) {
        return counts.getOrDefault(fate.name(), 0);
    }

    private static Item item(ConsoleBulkItemRecord row) {
        return new Item(row.getPlace(), new Ref(row.getKind(), row.getRecord()), Fate.valueOf(row.getState()), row.getWhy(), row.getMemo());
    }
}
