// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_ADDRESSEE;
import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_CALL;
import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_JUROR;
import static org.faisceau.challenges.db.Tables.CHALLENGES_RATING;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Due;
import org.faisceau.challenges.api.Due.Sort;
import org.faisceau.challenges.api.Dues;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what waits for whom. */
@Component
public final class DueRegister implements Dues {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public DueRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("challenges", DueRegister.class);
        this.clock = clock;
    }

    @Override
    public List<Due> of(Actor actor) {
        if (!actor.is(Role.OBSERVER)) return List.of();
        return schema.read(tx -> {
            var all = new ArrayList<Due>();
            if (WhoMay.leads(actor)) all.addAll(editions(tx, Sort.DECIDE, "/applications?state=SENT&state=ADMITTED", isOver(), CHALLENGES_APPLICATION.STATE.in(State.SENT.name(), State.ADMITTED.name())));
            all.addAll(editions(tx, Sort.RATE, "/jury", isOver(), toRate(actor)));
            all.addAll(calls(tx, actor));
            all.addAll(editions(tx, Sort.UNSENT, "/applications", CHALLENGES_EDITION.CLOSES_AT.gt(clock.millis()), CHALLENGES_APPLICATION.STATE.eq(State.DRAFT.name()).and(WhoMay.own(Applicant.of(actor)))));
            return all;
        });
    }

    private Condition isOver() {
        return CHALLENGES_EDITION.CLOSES_AT.gt(0L).and(CHALLENGES_EDITION.CLOSES_AT.le(clock.millis()));
    }

    /** A member has not said anything of it, and nobody decided yet. */
    private static Condition toRate(Actor actor) {
        var juries = DSL.select(CHALLENGES_JUROR.EDITION_ID).from(CHALLENGES_JUROR).where(CHALLENGES_JUROR.ACCOUNT.eq(actor.id()));
        var said = DSL.select(CHALLENGES_RATING.APPLICATION_ID).from(CHALLENGES_RATING).where(CHALLENGES_RATING.ACCOUNT.eq(actor.id()));
        return CHALLENGES_APPLICATION.STATE.eq(State.ADMITTED.name()).and(CHALLENGES_EDITION.ID.in(juries)).and(CHALLENGES_APPLICATION.ID.notIn(said));
    }

    private static List<Due> editions(Reading tx, Sort sort, String part, Condition when, Condition which) {
        var counts = tx.sql().select(CHALLENGES_EDITION.ID, DSL.count()).from(CHALLENGES_APPLICATION).join(CHALLENGES_EDITION).on(CHALLENGES_EDITION.ID.eq(CHALLENGES_APPLICATION.EDITION_ID))
                .where(CHALLENGES_EDITION.STATE.eq(Edition.State.PUBLISHED.name()), CHALLENGES_EDITION.BINNED_AT.eq(0L), when, which).groupBy(CHALLENGES_EDITION.ID).orderBy(CHALLENGES_EDITION.ID).limit(MOST)
                .fetchMap(row -> row.value1(), row -> row.value2());
        return tx.sql().selectFrom(CHALLENGES_EDITION).where(CHALLENGES_EDITION.ID.in(counts.keySet())).orderBy(CHALLENGES_EDITION.CLOSES_AT, CHALLENGES_EDITION.ID).limit(MOST).fetch(EditionTable::edition).stream()
                .map(one -> new Due(sort, one.title(), one.address() + part, counts.get(one.id()), sort == Sort.UNSENT ? one.content().closesAt().map(minute -> minute.toLocalDate()) : one.content().decidedBy())).toList();
    }

    private List<Due> calls(Reading tx, Actor actor) {
        if (actor.organisation().isEmpty() || !actor.is(Role.BUYER) && !actor.is(Role.EXPERT)) return List.of();
        var table = CHALLENGES_CALL;
        return tx.sql().select(table.ID, table.TITLE, table.CLOSES_ON).from(table).join(CHALLENGES_ADDRESSEE).on(CHALLENGES_ADDRESSEE.CALL_ID.eq(table.ID))
                .where(CHALLENGES_ADDRESSEE.ORGANISATION.eq(actor.organisation()), CHALLENGES_ADDRESSEE.INTEREST.eq(""), table.STATE.eq(InterestCall.State.OPEN.name()), table.BINNED_AT.eq(0L), table.CLOSES_ON.ge(Days.today(clock).toString()))
                .orderBy(table.CLOSES_ON, table.ID).limit(MOST).fetch(row -> new Due(Sort.ANSWER, row.value2(), InterestCall.address(row.value1()), 1, Days.read(row.value3())));
    }
}
