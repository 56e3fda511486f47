// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_DECISION;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MINUTES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Minutes;
import org.faisceau.gatherings.db.tables.records.GatheringsDecisionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Minutes and decisions in rows. */
@Component
public final class MinutesRegister implements Minutes {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public MinutesRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("gatherings", MinutesRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Optional<Kept> find(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(it -> it.state().isOver()).map(it -> kept(tx, gathering)));
    }

    private static Kept kept(Reading tx, GatheringId gathering) {
        var decisions = tx.sql().selectFrom(GATHERINGS_DECISION).where(GATHERINGS_DECISION.GATHERING_ID.eq(gathering.word())).orderBy(GATHERINGS_DECISION.ID).limit(DECISIONS_MOST).fetch(MinutesRegister::decision);
        return tx.sql().selectFrom(GATHERINGS_MINUTES).where(GATHERINGS_MINUTES.GATHERING_ID.eq(gathering.word()))
                .fetchOptional(row -> new Kept(row.getBody(), row.getChangedBy(), Optional.of(Instant.ofEpochMilli(row.getChangedAt())), decisions, row.getVersion()))
                .orElseGet(() -> new Kept("", "", Optional.empty(), decisions, 0));
    }

    private static Decision decision(GatheringsDecisionRecord row) {
        return new Decision(row.getId(), row.getWhat(), row.getWho(), Days.read(row.getDue()), row.getDoneAt() > 0, row.getVersion());
    }

    @Override
    public Keeping write(Actor actor, GatheringId id, int seenVersion, String typed) {
        var body = typed.replace("\r\n", "\n").strip();
        if (body.length() > BODY_MAX) return new Keeping.Invalid("body", "gathering.tooLong");
        return write(actor, id, (tx, gathering) -> {
            var before = kept(tx, id);
            if (before.version() != seenVersion) return new Keeping.Lost(before);
            tx.sql().insertInto(GATHERINGS_MINUTES).set(GATHERINGS_MINUTES.GATHERING_ID, id.word()).set(GATHERINGS_MINUTES.BODY, body).set(GATHERINGS_MINUTES.CHANGED_BY, actor.id())
                    .set(GATHERINGS_MINUTES.CHANGED_AT, clock.millis()).set(GATHERINGS_MINUTES.VERSION, seenVersion + 1)
                    .onConflict(GATHERINGS_MINUTES.GATHERING_ID).doUpdate().set(GATHERINGS_MINUTES.BODY, body).set(GATHERINGS_MINUTES.CHANGED_BY, actor.id())
                    .set(GATHERINGS_MINUTES.CHANGED_AT, clock.millis()).set(GATHERINGS_MINUTES.VERSION, seenVersion + 1).where(GATHERINGS_MINUTES.VERSION.eq(seenVersion)).execute();
            tx.changed(gathering.ref(), "minutes", before.body(), body);
            return new Keeping.Done();
        });
    }

    @Override
    public Keeping decide(Actor actor, GatheringId id, String what, String who, Optional<LocalDate> due) {
        if (Unseen.is(what)) return new Keeping.Invalid("what", "form.required");
        if (what.length() > TEXT_MAX) return new Keeping.Invalid("what", "gathering.tooLong");
        if (who.length() > TEXT_MAX) return new Keeping.Invalid("who", "gathering.tooLong");
        return write(actor, id, (tx, gathering) -> {
            if (due.filter(gathering.content().day()::isAfter).isPresent()) return new Keeping.Invalid("due", "decision.early");
            if (tx.sql().fetchCount(GATHERINGS_DECISION, GATHERINGS_DECISION.GATHERING_ID.eq(id.word())) >= DECISIONS_MOST) return new Keeping.Invalid("what", "decision.many");
            tx.sql().insertInto(GATHERINGS_DECISION).set(new GatheringsDecisionRecord(ids.next(), id.word(), what.strip(), who.strip(), Days.write(due), 0L, 1)).execute();
            tx.changed(gathering.ref(), "decision", "", what.strip());
            return new Keeping.Done();
        });
    }

    @Override
    public Keeping done(Actor actor, GatheringId id, String decision, int seenVersion, boolean isDone) {
        return write(actor, id, decision, (tx, gathering, before) -> {
            if (before.isDone() == isDone) return new Keeping.Done();
            int written = tx.sql().update(GATHERINGS_DECISION).set(GATHERINGS_DECISION.DONE_AT, isDone ? clock.millis() : 0L).set(GATHERINGS_DECISION.VERSION, seenVersion + 1)
                    .where(GATHERINGS_DECISION.ID.eq(decision), GATHERINGS_DECISION.VERSION.eq(seenVersion)).execute();
            if (written == 0) return new Keeping.Lost(kept(tx, id));
            tx.changed(gathering.ref(), "decisionDone", String.valueOf(!isDone), String.valueOf(isDone));
            return new Keeping.Done();
        });
    }

    @Override
    public Keeping withdraw(Actor actor, GatheringId id, String decision, int seenVersion) {
        return write(actor, id, decision, (tx, gathering, before) -> {
            int gone = tx.sql().deleteFrom(GATHERINGS_DECISION).where(GATHERINGS_DECISION.ID.eq(decision), GATHERINGS_DECISION.VERSION.eq(seenVersion)).execute();
            if (gone == 0) return new Keeping.Lost(kept(tx, id));
            tx.changed(gathering.ref(), "decision", before.what(), "");
            return new Keeping.Done();
        });
    }

    /** Work on one decision. */
    private interface Work {
        Keeping on(Writing tx, Gathering gathering, Decision before);
    }

    private Keeping write(Actor actor, GatheringId id, String decision, Work work) {
        return write(actor, id, (tx, gathering) -> tx.sql().selectFrom(GATHERINGS_DECISION).where(GATHERINGS_DECISION.GATHERING_ID.eq(id.word()), GATHERINGS_DECISION.ID.eq(decision)).fetchOptional(MinutesRegister::decision)
                .map(before -> work.on(tx, gathering, before)).orElseGet(Keeping.Unknown::new));
    }

    private Keeping write(Actor actor, GatheringId id, BiFunction<Writing, Gathering, Keeping> work) {
        return schema.write(actor, tx -> WhoMay.<Keeping>write(tx, actor, id.word(), Chapter.MINUTES, one -> work.apply(tx, one), Keeping.NotNow::new, Keeping.Refused::new, Keeping.Unknown::new));
    }
}
