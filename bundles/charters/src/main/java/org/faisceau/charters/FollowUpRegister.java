// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.charters.api.FollowUp;
import org.faisceau.charters.api.FollowUps;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings that follow stays: who may, and what the history says; the rows in {@link FollowUpTable}. */
@Component(service = {FollowUps.class, FollowUpRegister.class})
public final class FollowUpRegister implements FollowUps {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Residencies residencies;

    @Activate
    public FollowUpRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Residencies residencies) {
        this.schema = store.schema("charters", FollowUpRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.residencies = residencies;
    }

    @Override
    public List<FollowUp> of(Actor actor, String residency) {
        return read(actor, residency).isEmpty() ? List.of() : schema.read(tx -> FollowUpTable.of(tx, residency));
    }

    @Override
    public Noting note(Actor actor, String residency, FollowUp.Content content) {
        return schema.write(actor, tx -> {
            if (read(actor, residency).isEmpty()) return new Noting.Unknown();
            if (!WhoMay.lead(actor)) return new Noting.Refused();
            var fault = fault(content);
            if (fault.isPresent()) return fault.get();
            if (FollowUpTable.of(tx, residency).size() >= MOST) return new Noting.Invalid("heldOn", "followUp.tooMany");
            var one = new FollowUp(ids.next(), residency, content, actor.id(), 1);
            FollowUpTable.insert(tx, one);
            return told(tx, one, "met", "", said(content));
        });
    }

    @Override
    public Noting change(Actor actor, String id, int seenVersion, FollowUp.Content content) {
        return held(actor, id, true, (tx, before) -> {
            var fault = fault(content);
            if (fault.isPresent()) return fault.get();
            var after = new FollowUp(id, before.residency(), content, actor.id(), seenVersion + 1);
            return FollowUpTable.update(tx, after) ? told(tx, after, "changed", said(before.content()), said(content)) : new Noting.Lost(before);
        });
    }

    @Override
    public Noting remove(Actor actor, String id, int seenVersion) {
        return held(actor, id, true, (tx, one) -> {
            if (!FollowUpTable.turn(tx, id, seenVersion, clock.millis())) return new Noting.Lost(one);
            return told(tx, one, "meetingRemoved", said(one.content()), "");
        });
    }

    @Override
    public Noting restore(Actor actor, String id) {
        return held(actor, id, false, (tx, one) -> {
            if (!FollowUpTable.turn(tx, id, one.version(), 0)) return new Noting.Lost(one);
            return told(tx, one, "met", "", said(one.content()));
        });
    }

    /** Lets go of what was removed before that moment, at most one chunk; how many. */
    int forget(Instant before) {
        return schema.write(Actor.system(), tx -> FollowUpTable.forget(tx, before));
    }

    private Noting held(Actor actor, String id, boolean isThere, BiFunction<Writing, FollowUp, Noting> work) {
        return schema.write(actor, tx -> FollowUpTable.find(tx, id, isThere).filter(one -> read(actor, one.residency()).isPresent())
                .<Noting>map(one -> WhoMay.lead(actor) ? work.apply(tx, one) : new Noting.Refused()).orElse(new Noting.Unknown()));
    }

    private Optional<Residency> read(Actor actor, String residency) {
        return residencies.find(actor, residency).filter(one -> residencies.mayReadAll(actor, one));
    }

    private Optional<Noting> fault(FollowUp.Content content) {
        if (content.heldOn().isAfter(Days.today(clock))) return Optional.of(new Noting.Invalid("heldOn", "followUp.later"));
        if (content.nextOn().filter(day -> day.isBefore(content.heldOn())).isPresent()) return Optional.of(new Noting.Invalid("nextOn", "followUp.nextBefore"));
        return Optional.empty();
    }

    private static Noting told(Writing tx, FollowUp one, String action, String before, String after) {
        var ref = new Ref(Residency.KIND, one.residency());
        tx.did(ref, action, "");
        Difference.tell(tx, ref, "meeting", before, after);
        return new Noting.Done(one);
    }

    private static String said(FollowUp.Content content) {
        return content.heldOn() + " " + content.said();
    }
}
