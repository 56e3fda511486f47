// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import static org.faisceau.console.db.Tables.CONSOLE_VIEW;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.db.tables.records.ConsoleViewRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The saved views: {@code live ⇄ deleted → gone after a day}. */
@Component(service = ViewRegister.class)
public final class ViewRegister {
    /** The most views of one person on one list. */
    public static final int MOST = 50;

    /** The longest name, in characters. */
    public static final int NAME_MOST = 60;

    private static final int QUERY_MOST = 4000;
    private static final Duration UNDO = Duration.ofDays(1);
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public ViewRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("console", ViewRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    /** One's own by name, then those that others share; at most 200. */
    public List<SavedView> list(Actor actor, String list) {
        var own = CONSOLE_VIEW.OWNER.eq(actor.id());
        return schema.read(tx -> tx.sql().selectFrom(CONSOLE_VIEW)
                .where(CONSOLE_VIEW.LIST.eq(list), live(), own.or(CONSOLE_VIEW.SHARED.isTrue()))
                .orderBy(org.jooq.impl.DSL.when(own, 0).otherwise(1), CONSOLE_VIEW.NAME_SORT, CONSOLE_VIEW.ID).limit(4 * MOST).fetch(ViewRegister::view));
    }

    /** One that this actor may read; empty where there is none. */
    public Optional<SavedView> find(Actor actor, String id) {
        return schema.read(tx -> tx.sql().selectFrom(CONSOLE_VIEW).where(CONSOLE_VIEW.ID.eq(id), live()).fetchOptional(ViewRegister::view))
                .filter(it -> it.mayRead(actor));
    }

    /** Saves a new one; empty where the person has too many, or the query is too long. */
    public Optional<SavedView> add(Actor actor, String list, String name, String query, boolean shared) {
        if (query.length() > QUERY_MOST) return Optional.empty();
        var made = new SavedView(ids.next(), list, actor.id(), name, shared && mayShare(actor), query);
        return schema.write(actor, tx -> {
            int had = tx.sql().fetchCount(CONSOLE_VIEW, CONSOLE_VIEW.LIST.eq(list), CONSOLE_VIEW.OWNER.eq(actor.id()), live());
            if (had >= MOST) return Optional.empty();
            tx.sql().insertInto(CONSOLE_VIEW).set(CONSOLE_VIEW.ID, made.id()).set(CONSOLE_VIEW.LIST, list).set(CONSOLE_VIEW.OWNER, actor.id())
                    .set(CONSOLE_VIEW.NAME, name).set(CONSOLE_VIEW.NAME_SORT, SortKey.of(name)).set(CONSOLE_VIEW.SHARED, made.shared())
                    .set(CONSOLE_VIEW.QUERY, query).set(CONSOLE_VIEW.DELETED_AT, 0L).execute();
            return Optional.of(made);
        });
    }

    /** Names and shares one anew, whatever it shows meanwhile; false where it is gone, or this actor may not. */
    public boolean rename(Actor actor, String id, String name, boolean shared) {
        return schema.write(actor, tx -> mayChange(tx, actor, id) && tx.sql().update(CONSOLE_VIEW).set(CONSOLE_VIEW.NAME, name).set(CONSOLE_VIEW.NAME_SORT, SortKey.of(name))
                .set(CONSOLE_VIEW.SHARED, shared && mayShare(actor)).where(CONSOLE_VIEW.ID.eq(id), live()).execute() == 1);
    }

    /** Lets one show something else, whatever it is called meanwhile; false where it is gone, or this actor may not. */
    public boolean show(Actor actor, String id, String query) {
        return schema.write(actor, tx -> mayChange(tx, actor, id)
                && tx.sql().update(CONSOLE_VIEW).set(CONSOLE_VIEW.QUERY, query).where(CONSOLE_VIEW.ID.eq(id), live()).execute() == 1);
    }

    /** Deletes one; false where it is gone, or this actor may not. */
    public boolean delete(Actor actor, String id) {
        return schema.write(actor, tx -> mayChange(tx, actor, id)
                && tx.sql().update(CONSOLE_VIEW).set(CONSOLE_VIEW.DELETED_AT, clock.millis()).where(CONSOLE_VIEW.ID.eq(id), live()).execute() == 1);
    }

    private static boolean mayChange(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(CONSOLE_VIEW).where(CONSOLE_VIEW.ID.eq(id)).fetchOptional(ViewRegister::view).filter(it -> it.mayChange(actor)).isPresent();
    }

    /** Who puts a tab above everybody's lists: companies and observers keep theirs. */
    public static boolean mayShare(Actor actor) {
        return actor.is(Role.BUYER) || actor.is(Role.EXPERT);
    }

    /** Brings back one that was deleted within a day; empty where there is none that this actor may change. */
    public Optional<SavedView> bringBack(Actor actor, String id) {
        return schema.write(actor, tx -> {
            var found = tx.sql().selectFrom(CONSOLE_VIEW).where(CONSOLE_VIEW.ID.eq(id)).fetchOptional(ViewRegister::view).filter(it -> it.mayChange(actor));
            found.ifPresent(it -> tx.sql().update(CONSOLE_VIEW).set(CONSOLE_VIEW.DELETED_AT, 0L).where(CONSOLE_VIEW.ID.eq(id)).execute());
            return found;
        });
    }

    /** Ends what was deleted a day ago. */
    void purge() {
        long limit = clock.instant().minus(UNDO).toEpochMilli();
        schema.write(Actor.system(), tx -> tx.sql().deleteFrom(CONSOLE_VIEW).where(CONSOLE_VIEW.DELETED_AT.gt(0L), CONSOLE_VIEW.DELETED_AT.le(limit)).execute());
    }

    /** Accounts that keep views for themselves. */
    List<String> privateOwners() {
        return schema.read(tx -> tx.sql().selectDistinct(CONSOLE_VIEW.OWNER).from(CONSOLE_VIEW).where(CONSOLE_VIEW.SHARED.isFalse()).orderBy(CONSOLE_VIEW.OWNER).fetch(CONSOLE_VIEW.OWNER));
    }

    /** Deletes what an account keeps for itself; what it shares stays. */
    void forget(String owner) {
        schema.write(Actor.system(), tx -> tx.sql().deleteFrom(CONSOLE_VIEW).where(CONSOLE_VIEW.OWNER.eq(owner), CONSOLE_VIEW.SHARED.isFalse()).execute());
    }

    private static Condition live() {
        return CONSOLE_VIEW.DELETED_AT.eq(0L);
    }

    private static SavedView view(ConsoleViewRecord row) {
        return new SavedView(row.getId(), row.getList(), row.getOwner(), row.getName(), row.getShared(), row.getQuery());
    }
}
