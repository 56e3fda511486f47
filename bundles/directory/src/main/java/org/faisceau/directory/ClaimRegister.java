// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_CLAIM;

import java.time.Clock;
import java.util.Locale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Siren;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of claims. What approving does to accounts and organisations is {@link ClaimAttaching}; who is told, {@link ClaimNews}. */
@Component(service = {Claims.class, ClaimRegister.class})
public final class ClaimRegister implements Claims {
    private static final int LEFT_MOST = 200;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final ClaimAttaching attaching;
    private final ClaimNews news;

    @Activate
    public ClaimRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference ClaimAttaching attaching, @Reference ClaimNews news) {
        this.schema = store.schema("directory", ClaimRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.attaching = attaching;
        this.news = news;
    }

    @Override
    public Slice<Claim> page(Actor actor, Optional<ClaimState> state, String after, int limit) {
        var page = Keyset.ascending(DIRECTORY_CLAIM.ASKED_AT, DIRECTORY_CLAIM.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(DIRECTORY_CLAIM).where(see(actor), in(state), page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch(), ClaimRow::claim));
    }

    @Override
    public long count(Actor actor, Optional<ClaimState> state) {
        return schema.read(tx -> tx.sql().fetchCount(DIRECTORY_CLAIM, see(actor), in(state)));
    }

    @Override
    public Optional<Claim> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id));
    }

    @Override
    public Optional<Claim> own(Actor actor) {
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_CLAIM).where(DIRECTORY_CLAIM.ACCOUNT.eq(actor.id()), see(actor))
                .orderBy(DIRECTORY_CLAIM.ASKED_AT.desc(), DIRECTORY_CLAIM.ID.desc()).limit(1).fetchOptional(ClaimRow::claim));
    }

    @Override
    public boolean mayClaim(Actor actor) {
        return actor.role() == Role.COMPANY && actor.organisation().isEmpty() && own(actor).filter(one -> one.state() == ClaimState.PENDING).isEmpty();
    }

    @Override
    public Claiming claim(Actor actor, String siret, String name, String said) {
        if (!mayClaim(actor)) return new Claiming.Refused();
        var digits = Siren.tidy(siret);
        var faults = faults(siret, name, said);
        if (!faults.isEmpty()) return faults.get(0);
        var claim = new Claim(ids.next(), actor.id(), digits, PlainLine.of(name), said.strip(), ClaimState.PENDING, "", clock.instant(), "", Optional.empty(), "", 1);
        boolean isKept = schema.write(actor, tx -> {
            if (tx.sql().insertInto(DIRECTORY_CLAIM).set(ClaimRow.row(claim)).onConflictDoNothing().execute() == 0) return false;
            tx.did(claim.ref(), "created", "");
            tx.changed(claim.ref(), "state", "", ClaimState.PENDING.name());
            return true;
        });
        if (!isKept) return new Claiming.Refused();
        news.tell(claim.id());
        return new Claiming.Asked(claim);
    }

    @Override
    public List<Claiming.Invalid> faults(String siret, String name, String said) {
        var all = new ArrayList<Claiming.Invalid>();
        var digits = Siren.tidy(siret);
        if (!Siren.isSiret(digits)) all.add(new Claiming.Invalid("siret", "claim.badSiret"));
        else if (attaching.isPublic(digits)) all.add(new Claiming.Invalid("siret", "claim.publicPage"));
        if (PlainLine.of(name).isEmpty() || PlainLine.of(name).length() > Organisations.NAME_MAX) all.add(new Claiming.Invalid("name", "claim.noName"));
        if (said.strip().length() > TEXT_MAX) all.add(new Claiming.Invalid("said", "claim.longText"));
        return all;
    }

    /**
     * First the claim, then the account, then its organisation in the claim: who loses the race attaches nobody, and one that stops in between
     * is ended by {@link #attachApproved}.
     */
    @Override
    public Deciding approve(Actor actor, String id, int seenVersion) {
        var ready = ready(actor, id, seenVersion);
        if (!(ready instanceof Deciding.Done done)) return ready;
        var hindrance = attaching.hindrance(actor, done.claim());
        if (hindrance.isPresent()) return hindrance.get();
        return decide(actor, id, seenVersion, ClaimState.APPROVED, "") instanceof Deciding.Done decided ? attach(actor, decided.claim()) : new Deciding.Lost(find(actor, id).orElseThrow());
    }

    /** Attaches the accounts of claims that were approved, where that has yet to be done. */
    void attachApproved() {
        var left = schema.read(tx -> tx.sql().selectFrom(DIRECTORY_CLAIM).where(DIRECTORY_CLAIM.STATE.eq(ClaimState.APPROVED.name()), DIRECTORY_CLAIM.ORGANISATION.eq(""))
                .orderBy(DIRECTORY_CLAIM.ASKED_AT, DIRECTORY_CLAIM.ID).limit(LEFT_MOST).fetch(ClaimRow::claim));
        left.forEach(claim -> attach(Actor.system(), claim));
    }

    private Deciding attach(Actor actor, Claim approved) {
        return attaching.attach(actor, approved).fold(
                attached -> told(schema.write(actor, tx -> settle(tx, approved, attached.organisation()))),
                impossible -> schema.write(actor, tx -> reopen(tx, approved, impossible)));
    }

    private static Deciding settle(Writing tx, Claim approved, String organisation) {
        return one(tx, Actor.system(), approved.id()).<Deciding>map(claim -> {
            if (!claim.organisation().isEmpty()) return new Deciding.Done(claim);
            var after = new Claim(claim.id(), claim.account(), claim.siret(), claim.name(), claim.said(), claim.state(), organisation, claim.askedAt(), claim.decidedBy(),
                    claim.decidedAt(), claim.reason(), claim.version() + 1);
            if (!put(tx, claim, after)) return new Deciding.Lost(claim);
            tx.changed(after.ref(), "organisation", "", organisation);
            return new Deciding.Done(after);
        }).orElse(new Deciding.Unknown());
    }

    /** It waits again: what it would have led to came to nothing. */
    private static Deciding reopen(Writing tx, Claim approved, Deciding.Impossible why) {
        var after = waiting(approved);
        if (put(tx, approved, after)) tx.changed(after.ref(), "state", approved.state().name(), ClaimState.PENDING.name());
        return why;
    }

    private static boolean put(Writing tx, Claim before, Claim after) {
        return tx.sql().update(DIRECTORY_CLAIM).set(ClaimRow.row(after)).where(DIRECTORY_CLAIM.ID.eq(before.id()), DIRECTORY_CLAIM.VERSION.eq(before.version())).execute() == 1;
    }

    @Override
    public Deciding refuse(Actor actor, String id, int seenVersion, String reason) {
        var ready = ready(actor, id, seenVersion);
        if (!(ready instanceof Deciding.Done)) return ready;
        if (reason.isBlank() || reason.strip().length() > TEXT_MAX) return new Deciding.Impossible("claim.noReason");
        return told(decide(actor, id, seenVersion, ClaimState.REFUSED, reason.strip()));
    }

    /** First the account, which its holder may lose alone where the claim is still as it was seen; asked again, it is detached already. */
    @Override
    public Deciding reopen(Actor actor, String id, int seenVersion) {
        var found = find(actor, id);
        if (found.isEmpty()) return new Deciding.Unknown();
        if (!actor.is(Role.MANAGER)) return new Deciding.Refused();
        var claim = found.get();
        boolean isDecided = claim.state() == ClaimState.APPROVED && !claim.organisation().isEmpty() || claim.state() == ClaimState.REFUSED;
        if (claim.version() != seenVersion || !isDecided) return new Deciding.Lost(claim);
        if (claim.state() == ClaimState.APPROVED && !attaching.detach(claim)) return new Deciding.Impossible("claim.movedSince");
        return told(schema.write(actor, tx -> reopen(tx, claim)));
    }

    private static Deciding reopen(Writing tx, Claim decided) {
        var others = DIRECTORY_CLAIM.ACCOUNT.eq(decided.account()).and(DIRECTORY_CLAIM.STATE.eq(ClaimState.PENDING.name()));
        if (tx.sql().fetchExists(DIRECTORY_CLAIM, others)) return new Deciding.Impossible("claim.askedAgain");
        var after = waiting(decided);
        if (!put(tx, decided, after)) return new Deciding.Lost(decided);
        tx.did(after.ref(), "reopened", "");
        tx.changed(after.ref(), "state", decided.state().name(), ClaimState.PENDING.name());
        if (!decided.organisation().isEmpty()) tx.changed(after.ref(), "organisation", decided.organisation(), "");
        return new Deciding.Done(after);
    }

    private static Claim waiting(Claim decided) {
        return new Claim(decided.id(), decided.account(), decided.siret(), decided.name(), decided.said(), ClaimState.PENDING, "", decided.askedAt(), "",
                Optional.empty(), "", decided.version() + 1);
    }

    @Override
    public Deciding withdraw(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> one(tx, actor, id).filter(claim -> claim.account().equals(actor.id())).<Deciding>map(claim -> claim.version() == seenVersion
                && claim.state() == ClaimState.PENDING ? update(tx, actor, claim, ClaimState.WITHDRAWN, "") : new Deciding.Lost(claim)).orElse(new Deciding.Unknown()));
    }

    /** Done with the claim as it stands where this manager may decide it now. */
    private Deciding ready(Actor actor, String id, int seenVersion) {
        var found = find(actor, id);
        if (found.isEmpty()) return new Deciding.Unknown();
        if (!actor.is(Role.MANAGER)) return new Deciding.Refused();
        return found.get().version() == seenVersion && found.get().state() == ClaimState.PENDING ? new Deciding.Done(found.get()) : new Deciding.Lost(found.get());
    }

    private Deciding decide(Actor actor, String id, int seenVersion, ClaimState to, String reason) {
        return schema.write(actor, tx -> one(tx, actor, id).<Deciding>map(claim -> claim.version() == seenVersion && claim.state() == ClaimState.PENDING
                ? update(tx, actor, claim, to, reason) : new Deciding.Lost(claim)).orElse(new Deciding.Unknown()));
    }

    private Deciding told(Deciding decided) {
        if (decided instanceof Deciding.Done done) news.tell(done.claim().id());
        return decided;
    }

    private Deciding update(Writing tx, Actor actor, Claim before, ClaimState to, String reason) {
        var after = new Claim(before.id(), before.account(), before.siret(), before.name(), before.said(), to, "", before.askedAt(), actor.id(),
                Optional.of(clock.instant()), reason, before.version() + 1);
        if (!put(tx, before, after)) return new Deciding.Lost(before);
        tx.did(after.ref(), to.name().toLowerCase(Locale.ROOT), reason);
        tx.changed(after.ref(), "state", before.state().name(), to.name());
        return new Deciding.Done(after);
    }

    private static Optional<Claim> one(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(DIRECTORY_CLAIM).where(DIRECTORY_CLAIM.ID.eq(id), see(actor)).fetchOptional(ClaimRow::claim);
    }

    private static Condition see(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        return actor.is(Role.OBSERVER) ? DIRECTORY_CLAIM.ACCOUNT.eq(actor.id()) : DSL.falseCondition();
    }

    private static Condition in(Optional<ClaimState> state) {
        return state.map(one -> DIRECTORY_CLAIM.STATE.eq(one.name())).orElse(DSL.noCondition());
    }
}
