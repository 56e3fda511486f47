// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MENTOR;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_TASK;

import java.util.function.Function;
import java.util.function.Supplier;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Reading;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what. Pages without account ask for a gathering in the application's name, by what its public page shows. */
final class WhoMay {
    private WhoMay() {}

    /** Outside the bin. */
    static Condition see(Actor actor) {
        return GATHERINGS_GATHERING.BINNED_AT.eq(0L).and(read(actor));
    }

    /** Wherever it lies. */
    static Condition read(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return actor.is(Role.OBSERVER) ? GATHERINGS_GATHERING.PUBLISHED.eq(1).or(GATHERINGS_GATHERING.OWNER.eq(actor.id())).or(helps(actor)).or(isMentor(actor)) : DSL.falseCondition();
    }

    private static Condition helps(Actor actor) {
        return DSL.exists(DSL.selectOne().from(GATHERINGS_TASK).where(GATHERINGS_TASK.ACCOUNT.eq(actor.id()), GATHERINGS_TASK.GATHERING_ID.eq(GATHERINGS_GATHERING.ID)));
    }

    private static Condition isMentor(Actor actor) {
        if (actor.organisation().isEmpty()) return DSL.falseCondition();
        return DSL.exists(DSL.selectOne().from(GATHERINGS_MENTOR).where(GATHERINGS_MENTOR.ORGANISATION.eq(actor.organisation()), GATHERINGS_MENTOR.GATHERING_ID.eq(GATHERINGS_GATHERING.ID)));
    }

    /** Where each write of who leads begins: the gathering is there, this actor leads it, and its state takes that chapter. */
    static <T> T write(Reading tx, Actor actor, String id, Chapter chapter, Function<Gathering, T> work, Function<GatheringState, T> notNow, Supplier<T> refused, Supplier<T> unknown) {
        var found = GatheringTable.find(tx, actor, id);
        if (found.isEmpty()) return unknown.get();
        if (!lead(actor, found.get())) return refused.get();
        return chapter.isOpen(found.get().state()) ? work.apply(found.get()) : notNow.apply(found.get().state());
    }

    static boolean lead(Actor actor, Gathering gathering) {
        return actor.is(Role.MANAGER) || actor.is(Role.OBSERVER) && gathering.content().owner().equals(actor.id());
    }
}
