// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_INTEREST;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interests;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The answers of companies; the need's people are told after the commit, by {@link InterestPost}. */
@Component
public final class InterestRegister implements Interests {
    private static final int MOST = 500;
    private final Schema schema;
    private final Clock clock;
    private final Needs needs;
    private final InterestPost post;

    @Activate
    public InterestRegister(@Reference Store store, @Reference Clock clock, @Reference Needs needs, @Reference InterestPost post) {
        this.schema = store.schema("needs", InterestRegister.class);
        this.clock = clock;
        this.needs = needs;
        this.post = post;
    }

    @Override
    public boolean mayAnswer(Actor actor, Need need) {
        if (actor.role() != Role.COMPANY || actor.organisation().isEmpty()) return false;
        boolean isAsked = need.state() == NeedState.PUBLISHED || need.state() == NeedState.IN_SOURCING;
        var today = Days.today(clock);
        return isAsked && need.content().deadline().map(day -> !today.isAfter(day)).orElse(true);
    }

    @Override
    public boolean mayReadAll(Actor actor, Need need) {
        return needs.mayReadHistory(actor, need);
    }

    @Override
    public List<Interest> of(Actor actor, String need) {
        var found = needs.find(actor, need);
        if (found.isEmpty()) return List.of();
        if (!mayReadAll(actor, found.get())) return own(actor, need).map(List::of).orElse(List.of());
        return schema.read(tx -> tx.sql().selectFrom(NEEDS_INTEREST).where(NEEDS_INTEREST.NEED_ID.eq(need), NEEDS_INTEREST.WITHDRAWN.eq(0))
                .orderBy(NEEDS_INTEREST.AT.desc(), NEEDS_INTEREST.ORGANISATION).limit(MOST).fetch(InterestTable::interest));
    }

    @Override
    public Optional<Interest> own(Actor actor, String need) {
        if (actor.organisation().isEmpty() || needs.find(actor, need).isEmpty()) return Optional.empty();
        return schema.read(tx -> InterestTable.find(tx, need, actor.organisation()));
    }

    @Override
    public Answering answer(Actor actor, String id, int seenVersion, Stance stance, String typed) {
        var found = needs.find(actor, id);
        if (found.isEmpty()) return new Answering.Unknown();
        var need = found.get();
        var message = typed.strip();
        if (!mayAnswer(actor, need)) return new Answering.Refused();
        if (stance == Stance.DECLINED && message.isEmpty()) return new Answering.Invalid("interest.noReason");
        if (message.length() > MESSAGE_MAX) return new Answering.Invalid("interest.tooLong");
        var interest = new Interest(id, actor.organisation(), actor.id(), stance, message, Instant.ofEpochMilli(clock.millis()), seenVersion);
        var outcome = schema.write(actor, tx -> {
            var before = InterestTable.find(tx, id, actor.organisation());
            if (before.map(Interest::version).orElse(0) != seenVersion) return new Answering.Lost(before);
            if (before.map(one -> one.stance() == stance && one.message().equals(message)).orElse(false)) return new Answering.Noted(before.get());
            var after = InterestTable.write(tx, interest);
            tx.did(need.ref(), stance == Stance.INTERESTED ? "interest-declared" : "interest-declined", message);
            tx.changed(need.ref(), "interest", before.map(one -> actor.organisation()).orElse(""), actor.organisation());
            return new Answering.Noted(after);
        });
        if (outcome instanceof Answering.Noted) post.tell(id);
        return outcome;
    }

    @Override
    public Answering withdraw(Actor actor, String id, int seenVersion) {
        var found = needs.find(actor, id);
        if (found.isEmpty()) return new Answering.Unknown();
        if (!mayAnswer(actor, found.get())) return new Answering.Refused();
        return schema.write(actor, tx -> {
            var before = InterestTable.find(tx, id, actor.organisation());
            if (before.isEmpty()) return new Answering.Refused();
            if (before.get().version() != seenVersion) return new Answering.Lost(before);
            InterestTable.withdraw(tx, before.get());
            tx.did(found.get().ref(), "interest-withdrawn", "");
            tx.changed(found.get().ref(), "interest", actor.organisation(), "");
            return new Answering.Noted(before.get());
        });
    }
}
