// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Passes;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers that guests give themselves. */
@Component
public final class AnswerRegister implements Registrations {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Formats formats;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Passes passes;
    private final GuestPost post;
    private final Jobs jobs;

    @Activate
    public AnswerRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Formats formats, @Reference Accounts accounts, @Reference Organisations organisations, @Reference Passes passes, @Reference GuestPost post, @Reference Jobs jobs) {
        this.schema = store.schema("gatherings", AnswerRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.formats = formats;
        this.accounts = accounts;
        this.organisations = organisations;
        this.passes = passes;
        this.post = post;
        this.jobs = jobs;
    }

    @Override
    public Optional<Invited> invited(String guest) {
        return schema.read(tx -> GuestTable.find(tx, guest).filter(one -> !Forgetting.isForgotten(one)).flatMap(one -> gathering(tx, one.gathering()).map(gathering -> new Invited(gathering, one, before(tx, one)))));
    }

    private static int before(Reading tx, Guest guest) {
        if (guest.state() != State.WAITING) return 0;
        return tx.sql().fetchCount(GATHERINGS_GUEST, GATHERINGS_GUEST.GATHERING_ID.eq(guest.gathering().word()), GATHERINGS_GUEST.STATE.eq(State.WAITING.name()),
                GATHERINGS_GUEST.ANSWERED_AT.lt(guest.answeredAt().orElseThrow().toEpochMilli()));
    }

    @Override
    public Optional<Gathering> open(GatheringId gathering) {
        return schema.read(tx -> gathering(tx, gathering)).filter(this::isOpen);
    }

    /** Until it begins: who comes late is written down at the door. */
    private boolean isOpen(Gathering gathering) {
        return Chapter.INVITATIONS.isOpen(gathering.state()) && clock.instant().isBefore(gathering.begins());
    }

    @Override
    public GuestWritten answer(String guest, boolean comes) {
        prove(guest);
        return woken(schema.write(Actor.nobody(), tx -> GuestTable.find(tx, guest).map(one -> answer(tx, one, comes)).orElseGet(GuestWritten.Unknown::new)));
    }

    private GuestWritten answer(Writing tx, Guest guest, boolean comes) {
        var gathering = gathering(tx, guest.gathering());
        if (gathering.isEmpty()) return new GuestWritten.Unknown();
        if (!isOpen(gathering.get())) return new GuestWritten.NotNow(gathering.get().state());
        return Answers.answer(tx, guest, comes, clock.millis()) ? done(tx, guest.id()) : new GuestWritten.Lost(guest);
    }

    @Override
    public GuestWritten join(GatheringId gathering, Guest.Content typed) {
        var content = GuestRule.stripped(typed);
        if (content.mail().isEmpty()) return new GuestWritten.Invalid("guestMail", "guest.noMail");
        if (content.part().isEverywhere()) return new GuestWritten.Invalid("guestPart", "join.asked");
        return join(Actor.nobody(), gathering, content, "");
    }

    private GuestWritten join(Actor actor, GatheringId gathering, Guest.Content content, String account) {
        var fault = GuestRule.fault(content);
        if (fault.isPresent()) return fault.get();
        var id = ids.next();
        long until = provesByMail() ? clock.instant().plus(HOLD).toEpochMilli() : GuestTable.UNPROVABLE;
        return woken(schema.write(actor, tx -> {
            var found = gathering(tx, gathering);
            if (found.isEmpty()) return new GuestWritten.Unknown();
            if (!isOpen(found.get())) return new GuestWritten.NotNow(found.get().state());
            var earlier = GuestTable.byMail(tx, gathering, content.mail()).or(() -> GuestTable.byAccount(tx, gathering, account));
            if (earlier.isPresent()) return !account.isEmpty() && earlier.get().account().isEmpty() ? taken(tx, earlier.get(), content, account) : again(tx, earlier.get(), content, account, until);
            if (GuestTable.count(tx, gathering) >= Guests.GUESTS_MOST) return new GuestWritten.Invalid("guestName", "guest.full");
            GuestTable.insert(tx, id, gathering, content, account, Answers.state(tx, gathering, content.part()), clock.millis());
            // Who registers knows the day: only another one is news.
            GuestTable.knows(tx, id, found.get(), clock.millis());
            if (account.isEmpty()) GuestTable.confirm(tx, id, until);
            return done(tx, id);
        }));
    }

    @Override
    public GuestWritten answer(Actor actor, GatheringId gathering, GuestPart part, boolean comes) {
        if (!actor.is(Role.OBSERVER)) return new GuestWritten.Refused();
        if (schema.read(tx -> GatheringTable.find(tx, actor, gathering.word())).isEmpty()) return new GuestWritten.Unknown();
        var own = schema.read(tx -> GuestTable.byAccount(tx, gathering, actor.id()));
        if (own.isPresent()) return woken(schema.write(actor, tx -> GuestTable.find(tx, own.get().id()).map(one -> answer(tx, one, comes)).orElseGet(GuestWritten.Unknown::new)));
        if (!comes) return new GuestWritten.Unknown();
        boolean isMentor = isMentor(actor, gathering);
        if (part.isEverywhere() && !isMentor) return new GuestWritten.Invalid("guestPart", "join.asked");
        if (actor.role() == Role.COMPANY && part.isPublic()) return new GuestWritten.Invalid("guestPart", "own.companyPart");
        if (isMentor) return accounts.find(Actor.system(), actor.id()).map(one -> join(actor, gathering, content(one, GuestPart.MENTOR), one.id())).orElseGet(GuestWritten.Refused::new);
        return accounts.find(Actor.system(), actor.id()).map(one -> join(actor, gathering, content(one, part), one.id())).orElseGet(GuestWritten.Refused::new);
    }

    /** A line without account of that mail is theirs who have it, whoever typed it. Whom the organiser named mentor or facilitator stays so: nobody else could. */
    private GuestWritten taken(Writing tx, Guest earlier, Guest.Content content, String account) {
        tx.changed(earlier.gathering().ref(), "registered", GuestRule.says(earlier.content()), GuestRule.says(content));
        GuestTable.proved(tx, earlier.id());
        var known = earlier.content();
        var part = known.part().isEverywhere() ? known.part() : content.part();
        GuestTable.change(tx, earlier, new Guest.Content(content.name(), content.mail(), content.organisation(), content.organisationName(), part, known.seeks(), known.wheelchair()), account);
        Answers.answer(tx, GuestTable.find(tx, earlier.id()).orElseThrow(), true, clock.millis());
        return done(tx, earlier.id());
    }

    /** Who is on the list and did not answer yet answers by registering; what who put them there left empty is filled, the rest stands in the history and is shown to who leads. An answer that was given is changed by the own link alone. */
    private GuestWritten again(Writing tx, Guest earlier, Guest.Content typed, String account, long until) {
        boolean isUnanswered = earlier.state() == State.LISTED || earlier.state() == State.INVITED;
        if (!isUnanswered || !earlier.account().equals(account)) return new GuestWritten.Twice(earlier);
        var known = earlier.content();
        var filled = GuestRule.filled(known, typed);
        var content = GuestTable.isPartNamed(tx, earlier.id()) ? filled : filled.as(typed.part());
        GuestTable.change(tx, earlier, content, account);
        if (!GuestRule.says(typed).equals(GuestRule.says(content))) {
            tx.changed(earlier.gathering().ref(), "registered", GuestRule.says(content), GuestRule.says(typed));
            GuestTable.typed(tx, earlier.id(), typed);
        }
        Answers.answer(tx, GuestTable.find(tx, earlier.id()).orElseThrow(), true, clock.millis());
        if (account.isEmpty()) GuestTable.confirm(tx, earlier.id(), until);
        return done(tx, earlier.id());
    }

    @Override
    public boolean provesByMail() {
        return post.reachesOthers();
    }

    @Override
    public void prove(String guest) {
        var isUnproved = GATHERINGS_GUEST.ID.eq(guest).and(GATHERINGS_GUEST.HELD_UNTIL.ne(0L)).and(GATHERINGS_GUEST.CONFIRM.eq(0));
        if (!schema.read(tx -> tx.sql().fetchExists(GATHERINGS_GUEST, isUnproved))) return;
        schema.write(Actor.nobody(), tx -> {
            int proved = tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.HELD_UNTIL, 0L).where(isUnproved).execute();
            if (proved == 1) tx.changed(GuestTable.find(tx, guest).orElseThrow().gathering().ref(), "proved", "", guest);
            return proved;
        });
    }

    @Override
    public LocalDate erasedOn(Gathering gathering) {
        return RetentionEnd.of(formats, gathering);
    }

    /** People of the organisation that accepted to be the mentor come as such, whatever they choose. */
    private boolean isMentor(Actor actor, GatheringId gathering) {
        return schema.read(tx -> gathering(tx, gathering).filter(one -> MentorCallRegister.hasAccepted(tx, actor, one)).isPresent());
    }

    private Guest.Content content(Account account, GuestPart part) {
        var name = organisations.find(Actor.system(), account.organisation()).map(Organisation::name).orElse("");
        return new Guest.Content(account.fullName(), account.mail(), account.organisation(), name, part, "", false);
    }

    @Override
    public String link(Guest guest) {
        var gathering = schema.read(tx -> gathering(tx, guest.gathering())).orElseThrow();
        return Links.own(passes, clock, Actor.system(), new Links.Whose(guest, gathering));
    }

    private GuestWritten woken(GuestWritten outcome) {
        if (outcome instanceof GuestWritten.Done done && schema.read(tx -> GuestTable.hasNews(tx, done.guest().gathering()))) jobs.runNow(GuestJob.ID);
        return outcome;
    }

    private static GuestWritten done(Writing tx, String id) {
        return new GuestWritten.Done(GuestTable.find(tx, id).orElseThrow());
    }

    private static Optional<Gathering> gathering(Reading tx, GatheringId id) {
        return GatheringTable.find(tx, Actor.system(), id.word());
    }
}
