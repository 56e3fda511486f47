// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CALL_INVITED;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Called;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Pools.Pooling;
import org.faisceau.needs.api.Reply;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Record2;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls: who may and what is written; letters leave by {@link CallPost}, pools are made by {@link CallPools}. */
@Component
public final class CallRegister implements Calls {
    private final Schema schema;
    private final Clock clock;
    private final Needs needs;
    private final Organisations organisations;
    private final CallPost post;
    private final CallPools pools;

    @Activate
    public CallRegister(@Reference Store store, @Reference Clock clock, @Reference Needs needs, @Reference Organisations organisations, @Reference CallPost post,
            @Reference CallPools pools) {
        this.schema = store.schema("needs", CallRegister.class);
        this.clock = clock;
        this.needs = needs;
        this.organisations = organisations;
        this.post = post;
        this.pools = pools;
    }

    @Override
    public Optional<Called> find(Actor actor, String id) {
        return needs.find(actor, id).filter(CallRegister::isCall).flatMap(need -> schema.read(tx -> {
            if (needs.mayReadHistory(actor, need)) return Optional.of(CallTable.called(tx, id));
            if (!CallTable.isTold(tx, id, actor.organisation())) return Optional.empty();
            var own = CallTable.reply(tx, id, actor.organisation()).map(List::of).orElse(List.of());
            return Optional.of(new Called(id, Set.of(actor.organisation()), own, CallTable.called(tx, id).answered(), "", 0));
        }));
    }

    @Override
    public Map<String, Set<String>> told(Actor actor, Collection<String> some) {
        if (!actor.is(Role.MANAGER)) return Map.of();
        return schema.read(tx -> tx.sql().select(NEEDS_CALL_INVITED.NEED_ID, NEEDS_CALL_INVITED.ORGANISATION).from(NEEDS_CALL_INVITED)
                .where(NEEDS_CALL_INVITED.NEED_ID.in(some), NEEDS_CALL_INVITED.TOLD_AT.gt(0L)).fetch().stream()
                .collect(Collectors.groupingBy(Record2::value1, Collectors.mapping(Record2::value2, Collectors.toSet()))));
    }

    @Override
    public boolean mayInvite(Actor actor, Need need) {
        return isCall(need) && needs.mayChange(actor, need);
    }

    @Override
    public boolean mayAnswer(Actor actor, Need need) {
        boolean isAsked = isCall(need) && (need.state() == NeedState.PUBLISHED || need.state() == NeedState.IN_SOURCING);
        if (!isAsked || !actor.is(Role.BUYER) || actor.organisation().isEmpty()) return false;
        var today = Days.today(clock);
        boolean isOver = need.content().deadline().map(today::isAfter).orElse(false);
        return !isOver && schema.read(tx -> CallTable.isTold(tx, need.id(), actor.organisation()));
    }

    @Override
    public boolean mayPool(Actor actor, Need need) {
        return isCall(need) && !need.state().isInPreparation() && need.state() != NeedState.ABANDONED && WhoMay.write(actor, need.content().organisation());
    }

    @Override
    public Inviting invite(Actor actor, String id, int seenVersion, Set<String> authorities) {
        var known = organisations.findAll(Actor.system(), authorities.stream().limit(INVITED_MAX).toList());
        var outcome = schema.write(actor, tx -> {
            var found = needs.find(actor, id).filter(CallRegister::isCall);
            if (found.isEmpty()) return new Inviting.Unknown();
            var need = found.get();
            if (!mayInvite(actor, need)) return new Inviting.Refused();
            if (authorities.size() > INVITED_MAX) return new Inviting.Invalid("call.tooMany");
            if (authorities.contains(need.content().organisation())) return new Inviting.Invalid("call.itself");
            if (!authorities.stream().allMatch(one -> known.containsKey(one) && known.get(one).kind().isPublic())) return new Inviting.Invalid("call.notPublic");
            var before = CallTable.called(tx, id);
            if (before.version() != seenVersion) return new Inviting.Lost(before);
            if (before.invited().equals(authorities)) return new Inviting.Done(before);
            if (!before.replies().stream().map(Reply::organisation).allMatch(authorities::contains)) return new Inviting.Invalid("call.hasAnswered");
            CallTable.invite(tx, id, authorities, seenVersion + 1);
            tx.did(need.ref(), "call-addressed", "");
            tx.changed(need.ref(), "invited", count(before.invited()), count(authorities));
            // As many as before are others: the change log hears of it all the same.
            if (before.invited().size() == authorities.size()) tx.changed(need.ref(), "addressed", String.valueOf(seenVersion), String.valueOf(seenVersion + 1));
            return new Inviting.Done(CallTable.called(tx, id));
        });
        if (outcome instanceof Inviting.Done) post.tell(id);
        return outcome;
    }

    @Override
    public Replying answer(Actor actor, String id, int seenVersion, Reply.Stance stance, Amount amount, String typed) {
        var found = needs.find(actor, id).filter(CallRegister::isCall);
        if (found.isEmpty()) return new Replying.Unknown();
        var need = found.get();
        if (!mayAnswer(actor, need)) return new Replying.Refused();
        boolean isInterested = stance == Reply.Stance.INTERESTED;
        var reply = new Reply(id, actor.organisation(), actor.id(), stance, isInterested ? amount : Amount.unknown(), ContentRule.text(typed),
                Instant.ofEpochMilli(clock.millis()), seenVersion + 1);
        var fault = CallRule.fault(reply);
        if (fault.isPresent()) return new Replying.Invalid(fault.get().field(), fault.get().key());
        var outcome = schema.write(actor, tx -> {
            var before = CallTable.reply(tx, id, actor.organisation());
            if (before.map(Reply::version).orElse(0) != seenVersion) return before.<Replying>map(Replying.Lost::new).orElse(new Replying.Refused());
            if (before.filter(one -> CallRule.saySame(one, reply)).isPresent()) return new Replying.Noted(before.get());
            CallTable.reply(tx, reply);
            tx.did(need.ref(), isInterested ? "call-interested" : "call-declined", reply.comment());
            tx.changed(need.ref(), "callReply", before.isPresent() ? actor.organisation() : "", actor.organisation());
            return new Replying.Noted(reply);
        });
        if (outcome instanceof Replying.Noted) post.tellReplies(id);
        return outcome;
    }

    @Override
    public Pooling pool(Actor actor, String id) {
        return needs.find(actor, id).filter(CallRegister::isCall)
                .map(need -> mayPool(actor, need) ? schema.write(actor, tx -> pools.make(tx, actor, need)) : new Pooling.Refused()).orElse(new Pooling.Unknown());
    }

    private static boolean isCall(Need need) {
        return need.content().kind() == NeedKind.EXPRESSION_OF_INTEREST_CALL;
    }

    private static String count(Set<String> authorities) {
        return authorities.isEmpty() ? "" : String.valueOf(authorities.size());
    }
}
