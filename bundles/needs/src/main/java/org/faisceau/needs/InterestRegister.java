// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_INTEREST;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interests;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.db.tables.records.NeedsInterestRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The answers of companies; the need's people are told after the commit. */
@Component
public final class InterestRegister implements Interests {
    private static final int MOST = 500;
    private final Schema schema;
    private final Clock clock;
    private final Needs needs;
    private final Organisations organisations;
    private final Messages messages;

    @Activate
    public InterestRegister(@Reference Store store, @Reference Clock clock, @Reference Needs needs, @Reference Organisations organisations,
            @Reference Messages messages) {
        this.schema = store.schema("needs", InterestRegister.class);
        this.clock = clock;
        this.needs = needs;
        this.organisations = organisations;
        this.messages = messages;
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
        return schema.read(tx -> tx.sql().selectFrom(NEEDS_INTEREST).where(NEEDS_INTEREST.NEED_ID.eq(need))
                .orderBy(NEEDS_INTEREST.AT.desc(), NEEDS_INTEREST.ORGANISATION).limit(MOST).fetch(InterestRegister::interest));
    }

    @Override
    public Optional<Interest> own(Actor actor, String need) {
        if (actor.organisation().isEmpty() || needs.find(actor, need).isEmpty()) return Optional.empty();
        return schema.read(tx -> find(tx, need, actor.organisation()));
    }

    @Override
    public Answering answer(Actor actor, String id, Stance stance, String typed) {
        var found = needs.find(actor, id);
        if (found.isEmpty()) return new Answering.Unknown();
        var need = found.get();
        var message = typed.strip();
        if (!mayAnswer(actor, need)) return new Answering.Refused();
        if (stance == Stance.DECLINED && message.isEmpty()) return new Answering.Invalid("interest.noReason");
        if (message.length() > MESSAGE_MAX) return new Answering.Invalid("interest.tooLong");
        var interest = new Interest(id, actor.organisation(), actor.id(), stance, message, Instant.ofEpochMilli(clock.millis()));
        boolean isNew = schema.write(actor, tx -> {
            var before = find(tx, id, actor.organisation());
            if (before.map(one -> one.stance() == stance && one.message().equals(message)).orElse(false)) return false;
            tx.sql().deleteFrom(NEEDS_INTEREST).where(NEEDS_INTEREST.NEED_ID.eq(id), NEEDS_INTEREST.ORGANISATION.eq(actor.organisation())).execute();
            tx.sql().insertInto(NEEDS_INTEREST).set(row(interest)).execute();
            tx.did(need.ref(), stance == Stance.INTERESTED ? "interest-declared" : "interest-declined", message);
            tx.changed(need.ref(), "interest", before.map(one -> actor.organisation()).orElse(""), actor.organisation());
            return true;
        });
        // Read anew: the company may not know whose need it is.
        if (isNew) needs.find(Actor.system(), id).ifPresent(whole -> tell(whole, interest));
        return new Answering.Noted(interest);
    }

    @Override
    public boolean withdraw(Actor actor, String id) {
        var found = needs.find(actor, id);
        if (found.isEmpty() || !mayAnswer(actor, found.get())) return false;
        return schema.write(actor, tx -> {
            int gone = tx.sql().deleteFrom(NEEDS_INTEREST).where(NEEDS_INTEREST.NEED_ID.eq(id), NEEDS_INTEREST.ORGANISATION.eq(actor.organisation())).execute();
            if (gone == 0) return false;
            tx.did(found.get().ref(), "interest-withdrawn", "");
            tx.changed(found.get().ref(), "interest", actor.organisation(), "");
            return true;
        });
    }

    private void tell(Need need, Interest interest) {
        var kind = interest.stance() == Stance.INTERESTED ? InterestKind.WORD : DeclineKind.WORD;
        var company = organisations.find(Actor.system(), interest.organisation()).map(Organisation::name).orElse("");
        var letter = Letter.of(kind, Audience.organisation(need.content().organisation()), need.id() + "/" + interest.organisation() + "/" + interest.at().toEpochMilli())
                .about(need.ref()).saying(locale -> Map.of("need", need.title(), "reference", need.reference(), "company", company, "message", interest.message()));
        messages.post(Actor.system(), letter);
        messages.post(Actor.system(), new Letter(kind, Audience.person(need.createdBy()), letter.key(), letter.about(), "", letter.values()));
    }

    private static Optional<Interest> find(Reading tx, String need, String organisation) {
        return tx.sql().selectFrom(NEEDS_INTEREST).where(NEEDS_INTEREST.NEED_ID.eq(need), NEEDS_INTEREST.ORGANISATION.eq(organisation))
                .fetchOptional(InterestRegister::interest);
    }

    private static NeedsInterestRecord row(Interest interest) {
        return new NeedsInterestRecord(interest.need(), interest.organisation(), interest.account(), interest.stance().name(), interest.message(),
                interest.at().toEpochMilli());
    }

    private static Interest interest(NeedsInterestRecord row) {
        return new Interest(row.getNeedId(), row.getOrganisation(), row.getAccount(), Stance.valueOf(row.getStance()), row.getMessage(),
                Instant.ofEpochMilli(row.getAt()));
    }
}
