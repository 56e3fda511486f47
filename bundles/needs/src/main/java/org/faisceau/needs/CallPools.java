// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CALL;
import static org.faisceau.needs.db.Tables.NEEDS_CALL_REPLY;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pools;
import org.faisceau.needs.api.Pools.Pooling;
import org.faisceau.needs.api.Reply;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns the answers to a call into a pool: each who is interested gets a draft of a need, and so does who called. */
@Component(service = CallPools.class)
public final class CallPools {
    private final Clock clock;
    private final Ids ids;
    private final PoolRegister pools;

    @Activate
    public CallPools(@Reference Clock clock, @Reference Ids ids, @Reference PoolRegister pools) {
        this.clock = clock;
        this.ids = ids;
        this.pools = pools;
    }

    /** The caller has made sure that this actor may. */
    Pooling make(Writing tx, Actor actor, Need call) {
        var called = CallTable.called(tx, call.id());
        if (!called.pool().isEmpty() && PoolTable.find(tx, called.pool()).filter(pool -> !pool.isDissolved()).isPresent()) return invalid("call.pooled");
        var interested = called.interested();
        if (interested.isEmpty()) return invalid("call.noneInterested");
        if (interested.size() >= Pools.MEMBERS_MAX) return invalid("pool.tooMany");
        var own = own(tx, actor, call);
        var members = new ArrayList<>(List.of(own));
        for (var reply : interested) members.add(theirs(tx, call, reply));
        var outcome = pools.create(tx, actor, members, call.title(), Pool.Form.ORDER_GROUP, call.content().organisation());
        if (outcome instanceof Pooling.Done done) keep(tx, call, own, done.pool());
        return outcome;
    }

    private static void keep(Writing tx, Need call, Need own, Pool pool) {
        tx.sql().insertInto(NEEDS_CALL).set(NEEDS_CALL.NEED_ID, call.id()).set(NEEDS_CALL.VERSION, 0).set(NEEDS_CALL.POOL, pool.id()).set(NEEDS_CALL.OWN_NEED, own.id())
                .onConflict(NEEDS_CALL.NEED_ID).doUpdate().set(NEEDS_CALL.POOL, pool.id()).set(NEEDS_CALL.OWN_NEED, own.id()).execute();
        tx.did(call.ref(), "call-pooled", "");
        tx.changed(call.ref(), "callPool", "", pool.title());
    }

    /** An anonymous caller is so in the pool too. */
    private Need own(Writing tx, Actor actor, Need call) {
        var kept = tx.sql().select(NEEDS_CALL.OWN_NEED).from(NEEDS_CALL).where(NEEDS_CALL.NEED_ID.eq(call.id())).fetchOptional(NEEDS_CALL.OWN_NEED).orElse("");
        var own = again(tx, kept).orElseGet(() -> draft(tx, actor, call, call.content().organisation(), call.content().territory(), call.content().amount()));
        Anonymity.set(tx, own.id(), !Anonymity.of(tx, List.of(call.id())).isEmpty());
        return own;
    }

    private Need theirs(Writing tx, Need call, Reply reply) {
        var here = NEEDS_CALL_REPLY.NEED_ID.eq(call.id()).and(NEEDS_CALL_REPLY.ORGANISATION.eq(reply.organisation()));
        var kept = tx.sql().select(NEEDS_CALL_REPLY.AS_NEED).from(NEEDS_CALL_REPLY).where(here).fetchOptional(NEEDS_CALL_REPLY.AS_NEED).orElse("");
        // Who answered is erased in time; the answer stays.
        var author = reply.account().isEmpty() ? Actor.system() : new Actor(reply.account(), Role.BUYER, reply.organisation());
        var theirs = again(tx, kept).orElseGet(() -> draft(tx, author, call, reply.organisation(), "", reply.amount()));
        tx.sql().update(NEEDS_CALL_REPLY).set(NEEDS_CALL_REPLY.AS_NEED, theirs.id()).where(here).execute();
        return theirs;
    }

    /** The draft of an earlier pool, where it is still open, not in the bin and in no other. */
    private static Optional<Need> again(Writing tx, String id) {
        return NeedTable.needs(tx, tx.sql().selectFrom(NEEDS_NEED).where(NEEDS_NEED.ID.eq(id), NEEDS_NEED.BINNED_AT.eq(0L)).fetch()).values().stream()
                .filter(need -> need.state().isOpen() && !PoolTable.open(tx, List.of(need.id())).containsKey(need.id())).findFirst();
    }

    private Need draft(Writing tx, Actor author, Need call, String organisation, String territory, Amount amount) {
        var asked = call.content();
        var content = new Content(NeedKind.NEED, asked.title(), asked.description(), organisation, asked.themes(), asked.cpv(), territory, amount,
                asked.publicationOn(), asked.startsOn(), Optional.empty(), Confidentiality.INTERNAL, asked.procedure(), "");
        return NeedTable.insert(tx, author, clock.instant(), ids.next(), "", content, "");
    }

    private static Pooling invalid(String key) {
        return new Pooling.Invalid("needs", key);
    }
}
