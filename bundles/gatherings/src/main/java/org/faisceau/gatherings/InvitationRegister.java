// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Passes;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.Guest.State;
import org.faisceau.gatherings.api.Invitations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What leaves on purpose, and whom nobody but a person can tell. The letters themselves are {@link GuestPost}'s. */
@Component
public final class InvitationRegister implements Invitations {
    private final Schema schema;
    private final Clock clock;
    private final Passes passes;
    private final GuestPost post;
    private final Jobs jobs;

    @Activate
    public InvitationRegister(@Reference Store store, @Reference Clock clock, @Reference Passes passes, @Reference GuestPost post, @Reference Jobs jobs) {
        this.schema = store.schema("gatherings", InvitationRegister.class);
        this.clock = clock;
        this.passes = passes;
        this.post = post;
        this.jobs = jobs;
    }

    @Override
    public Reach reach(Actor actor, GatheringId gathering, Mailing mailing) {
        var ways = ways();
        return schema.read(tx -> lead(tx, actor, gathering).filter(one -> isTime(one, mailing)).map(one -> reach(tx, gathering, due(mailing), ways)).orElseGet(() -> new Reach(List.of(), List.of(), List.of())));
    }

    /** How those are told who have no account. */
    private record Ways(Condition byMail, Condition byHand) {}

    /** As mail is set now, which another bundle tells: asked before the database is. */
    private Ways ways() {
        return new Ways(post.isMailed(), post.isByHand());
    }

    private static Reach reach(Reading tx, GatheringId gathering, Condition due, Ways ways) {
        return new Reach(GuestTable.list(tx, gathering, due.and(GATHERINGS_GUEST.ACCOUNT.ne(""))), GuestTable.list(tx, gathering, due.and(ways.byMail())), GuestTable.list(tx, gathering, due.and(ways.byHand())));
    }

    @Override
    public Optional<Letter> letter(Actor actor, GatheringId gathering, Mailing mailing, Locale locale) {
        return schema.read(tx -> lead(tx, actor, gathering)).map(one -> post.said(one, Why.valueOf(mailing.name()), locale)).map(said -> new Letter(said.subject(), said.body()));
    }

    @Override
    public Map<Mailing, Integer> counts(Actor actor, GatheringId gathering) {
        return schema.read(tx -> lead(tx, actor, gathering).map(one -> counts(tx, one)).orElse(Map.of()));
    }

    /** In one go: the page of people asks each time. */
    private Map<Mailing, Integer> counts(Reading tx, Gathering gathering) {
        var each = Arrays.stream(Mailing.values()).map(mailing -> DSL.count().filterWhere(due(mailing))).toList();
        var counted = tx.sql().select(each).from(GATHERINGS_GUEST).where(GATHERINGS_GUEST.GATHERING_ID.eq(gathering.id().word())).fetchSingle();
        return Arrays.stream(Mailing.values()).collect(Collectors.toMap(mailing -> mailing, mailing -> isTime(gathering, mailing) ? counted.get(mailing.ordinal(), Integer.class) : 0));
    }

    @Override
    public boolean reachesByMail() {
        return post.reachesOthers();
    }

    @Override
    public Informed informed(Actor actor, GatheringId gathering) {
        var all = GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()).and(GuestPost.isInformed());
        var here = all.and(post.isByHand());
        return schema.read(tx -> lead(tx, actor, gathering).map(one -> tx.sql().fetchCount(GATHERINGS_GUEST, here)).map(byHand -> new Informed(tx.sql().fetchCount(GATHERINGS_GUEST, all) - byHand, byHand)).orElseGet(() -> new Informed(0, 0)));
    }

    private Condition due(Mailing mailing) {
        return switch (mailing) {
            case INVITATION -> GATHERINGS_GUEST.STATE.eq(State.LISTED.name());
            case REMINDER -> GATHERINGS_GUEST.STATE.eq(State.INVITED.name()).and(GATHERINGS_GUEST.TOLD_AT.gt(0L)).and(GATHERINGS_GUEST.TOLD_AT.lt(post.today())).and(GATHERINGS_GUEST.REMINDED_AT.lt(post.today()));
            case THANKS -> GATHERINGS_GUEST.ATTENDANCE.eq(Attendance.PRESENT.name()).and(GATHERINGS_GUEST.THANKED_AT.eq(0L));
        };
    }

    private static boolean isTime(Gathering gathering, Mailing mailing) {
        return (mailing == Mailing.THANKS ? Chapter.THANKS : Chapter.INVITATIONS).isOpen(gathering.state());
    }

    @Override
    public Sending send(Actor actor, GatheringId gathering, Mailing mailing, String seen) {
        var ways = ways();
        var outcome = schema.write(actor, tx -> {
            var found = GatheringTable.find(tx, actor, gathering.word());
            if (found.isEmpty()) return new Sending.Unknown();
            if (!WhoMay.lead(actor, found.get())) return new Sending.Refused();
            if (!isTime(found.get(), mailing)) return new Sending.NotNow(found.get().state());
            var reach = reach(tx, gathering, due(mailing), ways);
            if (!reach.mark().equals(seen)) return new Sending.Changed(reach);
            mark(tx, gathering, mailing);
            tx.did(gathering.ref(), "told", mailing.name());
            tx.changed(gathering.ref(), "told", "", mailing + " " + reach.total());
            return new Sending.Done(reach);
        });
        if (outcome instanceof Sending.Done) jobs.runNow(GuestJob.ID);
        return outcome;
    }

    private void mark(Writing tx, GatheringId gathering, Mailing mailing) {
        var these = GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()).and(due(mailing));
        var next = tx.sql().update(GATHERINGS_GUEST).set(GATHERINGS_GUEST.VERSION, GATHERINGS_GUEST.VERSION.plus(1));
        switch (mailing) {
            case INVITATION -> next.set(GATHERINGS_GUEST.STATE, State.INVITED.name()).where(these).execute();
            case REMINDER -> next.set(GATHERINGS_GUEST.NEWS, mailing.name()).set(GATHERINGS_GUEST.REMINDED_AT, clock.millis()).where(these).execute();
            case THANKS -> next.set(GATHERINGS_GUEST.NEWS, mailing.name()).set(GATHERINGS_GUEST.THANKED_AT, clock.millis()).where(these).execute();
        }
    }

    @Override
    public List<ByHand> byHand(Actor actor, GatheringId gathering) {
        var here = here(gathering);
        return shown(schema.read(tx -> lead(tx, actor, gathering).map(one -> due(tx, here)).orElse(List.of())));
    }

    private static List<ByHand> shown(List<GuestPost.Due> due) {
        return due.stream().map(one -> new ByHand(one.guest(), one.why())).sorted(Comparator.comparing(one -> SortKey.of(one.guest().name()))).toList();
    }

    private Condition here(GatheringId gathering) {
        return GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()).and(ways().byHand());
    }

    private static List<GuestPost.Due> due(Reading tx, Condition here) {
        // Who registered saw the own link then.
        return Arrays.stream(Why.values()).filter(why -> why != Why.JOINED).flatMap(why -> GuestPost.due(tx, why, here).stream()).toList();
    }

    @Override
    public OptionalInt toldByHand(Actor actor, GatheringId gathering, String seen) {
        var here = here(gathering);
        return schema.write(actor, tx -> {
            var due = lead(tx, actor, gathering).map(one -> due(tx, here)).orElse(List.of());
            if (due.isEmpty() || !Invitations.mark(shown(due)).equals(seen)) return OptionalInt.empty();
            post.note(tx, due);
            var ref = due.get(0).gathering().ref();
            tx.did(ref, "told-by-hand", "");
            tx.changed(ref, "toldByHand", "", String.valueOf(due.size()));
            return OptionalInt.of(due.size());
        });
    }

    @Override
    public Optional<String> link(Actor actor, String guest) {
        return schema.read(tx -> GuestTable.find(tx, guest).flatMap(one -> lead(tx, actor, one.gathering()).map(gathering -> new Links.Whose(one, gathering))))
                .map(whose -> Links.own(passes, clock, actor, whose));
    }

    @Override
    public Map<String, String> links(Actor actor, GatheringId gathering, Collection<String> guests) {
        var found = schema.read(tx -> lead(tx, actor, gathering));
        if (found.isEmpty()) return Map.of();
        return Links.own(passes, clock, actor, found.get(), schema.read(tx -> GuestTable.list(tx, gathering, GATHERINGS_GUEST.ID.in(guests))));
    }

    @Override
    public Optional<String> openLink(Actor actor, GatheringId gathering) {
        var found = schema.read(tx -> lead(tx, actor, gathering)).filter(one -> Chapter.INVITATIONS.isOpen(one.state()));
        found.ifPresent(one -> passes.revoke(actor, Links.OPEN, one.ref()));
        return found.map(one -> Links.open(passes, clock, actor, one));
    }

    @Override
    public void close(Actor actor, GatheringId gathering) {
        schema.read(tx -> lead(tx, actor, gathering)).ifPresent(one -> passes.revoke(actor, Links.OPEN, one.ref()));
    }

    private static Optional<Gathering> lead(Reading tx, Actor actor, GatheringId gathering) {
        return GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one));
    }
}
