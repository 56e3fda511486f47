// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_ALERT;
import static org.faisceau.needs.db.Tables.NEEDS_ALERT_TOLD;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Alert;
import org.faisceau.needs.api.Alert.Rhythm;
import org.faisceau.needs.api.Alerts;
import org.faisceau.needs.db.tables.records.NeedsAlertRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Alerts and what they told. */
@Component(service = {Alerts.class, AlertRegister.class})
public final class AlertRegister implements Alerts {
    private static final int CHUNK = 500;
    private static final long FOLLOWED = 0;
    private static final Condition IS_FOLLOWED = NEEDS_ALERT.STOPPED_AT.eq(FOLLOWED);
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public AlertRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("needs", AlertRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Alert> list(Actor actor) {
        return actor.is(Role.OBSERVER) ? schema.read(tx -> followed(tx, actor)) : List.of();
    }

    @Override
    public Optional<Alert> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id));
    }

    @Override
    public Saving add(Actor actor, String typed, String query, Rhythm rhythm) {
        if (!actor.is(Role.OBSERVER)) return new Saving.Unknown();
        var name = typed.strip();
        var cleaned = AlertQuery.cleaned(query);
        if (Unseen.is(name)) return new Saving.Invalid("alert.noName");
        if (name.length() > NAME_MAX || cleaned.length() > QUERY_MAX) return new Saving.Invalid("alert.tooLong");
        var now = Instant.ofEpochMilli(clock.millis());
        var alert = new Alert(ids.next(), actor.id(), name, cleaned, rhythm, now, now, 1);
        return schema.write(actor, tx -> {
            if (followed(tx, actor).size() == ALERTS_MAX) return new Saving.Invalid("alert.tooMany");
            tx.sql().insertInto(NEEDS_ALERT).set(new NeedsAlertRecord(alert.id(), alert.account(), alert.name(), alert.query(), rhythm.name(), now.toEpochMilli(),
                    now.toEpochMilli(), 1, FOLLOWED)).execute();
            return new Saving.Done(alert);
        });
    }

    @Override
    public Saving change(Actor actor, String id, int seenVersion, String typed, String query, Rhythm rhythm) {
        var name = typed.strip();
        var cleaned = AlertQuery.cleaned(query);
        return schema.write(actor, tx -> {
            var found = one(tx, actor, id);
            if (found.isEmpty()) return new Saving.Unknown();
            if (Unseen.is(name)) return new Saving.Invalid("alert.noName");
            if (name.length() > NAME_MAX || cleaned.length() > QUERY_MAX) return new Saving.Invalid("alert.tooLong");
            int written = tx.sql().update(NEEDS_ALERT).set(NEEDS_ALERT.NAME, name).set(NEEDS_ALERT.QUERY, cleaned).set(NEEDS_ALERT.RHYTHM, rhythm.name()).set(NEEDS_ALERT.VERSION, seenVersion + 1)
                    .where(NEEDS_ALERT.ID.eq(id), NEEDS_ALERT.VERSION.eq(seenVersion)).execute();
            return written == 0 ? new Saving.Lost(found.get()) : new Saving.Done(one(tx, actor, id).orElseThrow());
        });
    }

    @Override
    public boolean stop(Actor actor, String id) {
        long now = Math.max(FOLLOWED + 1, clock.millis());
        return schema.write(actor, tx -> tx.sql().update(NEEDS_ALERT).set(NEEDS_ALERT.STOPPED_AT, now).where(own(actor, id), IS_FOLLOWED).execute()) == 1;
    }

    @Override
    public Saving resume(Actor actor, String id) {
        return schema.write(actor, tx -> {
            if (one(tx, actor, id).isPresent()) return new Saving.Done(one(tx, actor, id).orElseThrow());
            if (followed(tx, actor).size() == ALERTS_MAX) return new Saving.Invalid("alert.tooMany");
            tx.sql().update(NEEDS_ALERT).set(NEEDS_ALERT.STOPPED_AT, FOLLOWED).where(own(actor, id)).execute();
            return one(tx, actor, id).<Saving>map(Saving.Done::new).orElseGet(Saving.Unknown::new);
        });
    }

    /** Alerts of everybody by identifier, beyond the given one. */
    List<Alert> all(String after, int limit) {
        return schema.read(tx -> some(tx, NEEDS_ALERT.ID.gt(after).and(IS_FOLLOWED), limit));
    }

    /** Drops what was stopped before that moment, with what it told. */
    void dropStopped(Instant before) {
        schema.write(Actor.system(), tx -> tx.sql().deleteFrom(NEEDS_ALERT).where(NEEDS_ALERT.STOPPED_AT.between(FOLLOWED + 1, before.toEpochMilli())).execute());
    }

    /** Those of these needs that it told already. */
    Set<String> told(Alert alert, Collection<String> needs) {
        return schema.read(tx -> new HashSet<>(tx.sql().select(NEEDS_ALERT_TOLD.NEED_ID).from(NEEDS_ALERT_TOLD)
                .where(NEEDS_ALERT_TOLD.ALERT_ID.eq(alert.id()), NEEDS_ALERT_TOLD.NEED_ID.in(needs)).fetch(NEEDS_ALERT_TOLD.NEED_ID)));
    }

    /** Notes that it looked, and what it told. */
    void looked(Alert alert, Instant at, List<String> told) {
        for (int from = 0; from < told.size(); from += CHUNK) {
            var chunk = told.subList(from, Math.min(from + CHUNK, told.size()));
            schema.write(Actor.system(), tx -> {
                for (var need : chunk) {
                    tx.sql().insertInto(NEEDS_ALERT_TOLD).set(NEEDS_ALERT_TOLD.ALERT_ID, alert.id()).set(NEEDS_ALERT_TOLD.NEED_ID, need).onConflictDoNothing().execute();
                }
                return chunk.size();
            });
        }
        schema.write(Actor.system(), tx -> tx.sql().update(NEEDS_ALERT).set(NEEDS_ALERT.LOOKED_AT, at.toEpochMilli()).where(NEEDS_ALERT.ID.eq(alert.id())).execute());
    }

    /** Drops an alert whose person is gone. */
    void drop(Alert alert) {
        schema.write(Actor.system(), tx -> tx.sql().deleteFrom(NEEDS_ALERT).where(NEEDS_ALERT.ID.eq(alert.id())).execute());
    }

    private static Optional<Alert> one(Reading tx, Actor actor, String id) {
        return some(tx, own(actor, id).and(IS_FOLLOWED), 1).stream().findFirst();
    }

    private static List<Alert> followed(Reading tx, Actor actor) {
        return some(tx, NEEDS_ALERT.ACCOUNT.eq(actor.id()).and(IS_FOLLOWED), ALERTS_MAX);
    }

    private static Condition own(Actor actor, String id) {
        return NEEDS_ALERT.ID.eq(id).and(NEEDS_ALERT.ACCOUNT.eq(actor.id()));
    }

    private static List<Alert> some(Reading tx, Condition which, int limit) {
        return tx.sql().selectFrom(NEEDS_ALERT).where(which).orderBy(NEEDS_ALERT.ID).limit(limit)
                .fetch(row -> new Alert(row.getId(), row.getAccount(), row.getName(), row.getQuery(), Rhythm.valueOf(row.getRhythm()),
                        Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getLookedAt()), row.getVersion()));
    }
}
