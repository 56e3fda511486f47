// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_OUTCOME;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Outcome;
import org.faisceau.needs.api.Outcomes;
import org.faisceau.needs.db.tables.records.NeedsOutcomeRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What became of closed needs, and whether that was asked. */
@Component(service = {Outcomes.class, OutcomeRegister.class})
public final class OutcomeRegister implements Outcomes {
    private static final long NONE = -1;
    private static final String NOTIFIED = "contract-notified";
    private final Schema schema;
    private final Clock clock;
    private final Needs needs;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Deed> deeds = List.of();

    @Activate
    public OutcomeRegister(@Reference Store store, @Reference Clock clock, @Reference Needs needs) {
        this.schema = store.schema("needs", OutcomeRegister.class);
        this.clock = clock;
        this.needs = needs;
    }

    /** With deeds at hand, outside the framework. */
    public OutcomeRegister(Store store, Clock clock, Needs needs, List<Deed> deeds) {
        this(store, clock, needs);
        this.deeds = List.copyOf(deeds);
    }

    @Override
    public Optional<Outcome> find(Actor actor, String need) {
        return needs.find(actor, need).filter(found -> needs.mayReadHistory(actor, found)).flatMap(found -> schema.read(tx -> find(tx, need)));
    }

    @Override
    public boolean mayAnswer(Actor actor, Need need) {
        return need.state() == NeedState.CLOSED && WhoMay.write(actor, need.content().organisation());
    }

    /** Asked as the system: that there is one names nobody, and the contract may be of another of the pool's members. */
    @Override
    public boolean isInRegister(Actor actor, Need need) {
        return WhoMay.write(actor, need.content().organisation())
                && deeds.stream().filter(deed -> deed.word().equals(NOTIFIED)).anyMatch(deed -> !deed.about(Actor.system(), need.ref(), 1).isEmpty());
    }

    @Override
    public Recording record(Actor actor, String id, int seenVersion, Outcome.Answer answer, Optional<Euros> amount, String typed) {
        var need = needs.find(actor, id);
        if (need.isEmpty()) return new Recording.Unknown();
        var holder = typed.strip();
        if (!mayAnswer(actor, need.get()) || holder.length() > HOLDER_MAX) return new Recording.Refused();
        boolean isContract = answer == Outcome.Answer.CONTRACT;
        return schema.write(actor, tx -> {
            var before = find(tx, id);
            int version = before.map(Outcome::version).orElse(0);
            if (version != seenVersion) return before.<Recording>map(Recording.Lost::new).orElseGet(Recording.Unknown::new);
            var after = new Outcome(id, answer, isContract ? amount : Optional.empty(), isContract ? holder : "", actor.id(),
                    Instant.ofEpochMilli(clock.millis()), version + 1);
            long asked = tx.sql().select(NEEDS_OUTCOME.ASKED_AT).from(NEEDS_OUTCOME).where(NEEDS_OUTCOME.NEED_ID.eq(id)).fetchOptional(NEEDS_OUTCOME.ASKED_AT).orElse(0L);
            tx.sql().deleteFrom(NEEDS_OUTCOME).where(NEEDS_OUTCOME.NEED_ID.eq(id)).execute();
            tx.sql().insertInto(NEEDS_OUTCOME).set(row(after, asked)).execute();
            tx.did(need.get().ref(), "outcome", "");
            tx.changed(need.get().ref(), "outcome", before.map(one -> one.answer().name()).orElse(""), answer.name());
            return new Recording.Done(after);
        });
    }

    /** Closed needs that nobody was asked about yet, the oldest first. */
    List<String> unasked(Instant closedBefore, int limit) {
        return schema.read(tx -> tx.sql().select(NEEDS_NEED.ID).from(NEEDS_NEED).leftJoin(NEEDS_OUTCOME).on(NEEDS_OUTCOME.NEED_ID.eq(NEEDS_NEED.ID))
                .where(NEEDS_NEED.STATE.eq(NeedState.CLOSED.name()), NEEDS_NEED.CHANGED_AT.le(closedBefore.toEpochMilli()), NEEDS_OUTCOME.NEED_ID.isNull())
                .orderBy(NEEDS_NEED.CHANGED_AT, NEEDS_NEED.ID).limit(limit).fetch(NEEDS_NEED.ID));
    }

    /** Notes that its people were asked. */
    void asked(String need) {
        schema.write(Actor.system(), tx -> tx.sql().insertInto(NEEDS_OUTCOME)
                .set(new NeedsOutcomeRecord(need, clock.millis(), "", NONE, "", "", 0L, 0)).onConflict(NEEDS_OUTCOME.NEED_ID).doNothing().execute());
    }

    private static Optional<Outcome> find(Reading tx, String need) {
        return tx.sql().selectFrom(NEEDS_OUTCOME).where(NEEDS_OUTCOME.NEED_ID.eq(need), NEEDS_OUTCOME.ANSWER.ne("")).fetchOptional(OutcomeRegister::outcome);
    }

    private static NeedsOutcomeRecord row(Outcome outcome, long asked) {
        return new NeedsOutcomeRecord(outcome.need(), asked, outcome.answer().name(), outcome.amount().map(Euros::cents).orElse(NONE), outcome.holder(),
                outcome.account(), outcome.at().toEpochMilli(), outcome.version());
    }

    private static Outcome outcome(NeedsOutcomeRecord row) {
        var amount = row.getAmount() == NONE ? Optional.<Euros>empty() : Optional.of(new Euros(row.getAmount()));
        return new Outcome(row.getNeedId(), Outcome.Answer.valueOf(row.getAnswer()), amount, row.getHolder(), row.getAccount(),
                Instant.ofEpochMilli(row.getAnsweredAt()), row.getVersion());
    }
}
