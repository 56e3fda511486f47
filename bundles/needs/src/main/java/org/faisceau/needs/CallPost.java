// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CALL_INVITED;
import static org.faisceau.needs.db.Tables.NEEDS_CALL_REPLY;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Reply;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters about calls. Posted first, noted then: cut off in between, the same letter is posted again and reaches nobody twice. */
@Component(service = CallPost.class)
public final class CallPost {
    private static final int CHUNK = 200;
    private final Schema schema;
    private final Clock clock;
    private final Needs needs;
    private final Organisations organisations;
    private final Messages messages;

    @Activate
    public CallPost(@Reference Store store, @Reference Clock clock, @Reference Needs needs, @Reference Organisations organisations, @Reference Messages messages) {
        this.schema = store.schema("needs", CallPost.class);
        this.clock = clock;
        this.needs = needs;
        this.organisations = organisations;
        this.messages = messages;
    }

    /** An authority, and the call it is invited to. */
    private record Invited(String call, String organisation) {}

    /** Tells those who do not know yet of a call that is out. */
    void tell(String call) {
        tell(NEEDS_CALL_INVITED.NEED_ID.eq(call));
    }

    /** The same of all calls. @return how many authorities were told */
    int tellAll() {
        return tell(DSL.noCondition());
    }

    private int tell(Condition which) {
        return send(CallKind.WORD, NEEDS_CALL_INVITED.TOLD_AT, NEEDS_CALL_INVITED.TOLD_AT.eq(0L).and(which));
    }

    /** Reminds once those who were told, did not answer, and have until that day at most. */
    int remind(LocalDate today, LocalDate until) {
        var answered = DSL.selectOne().from(NEEDS_CALL_REPLY)
                .where(NEEDS_CALL_REPLY.NEED_ID.eq(NEEDS_CALL_INVITED.NEED_ID), NEEDS_CALL_REPLY.ORGANISATION.eq(NEEDS_CALL_INVITED.ORGANISATION));
        return send(CallSilentKind.WORD, NEEDS_CALL_INVITED.REMINDED_AT, NEEDS_CALL_INVITED.TOLD_AT.gt(0L).and(NEEDS_CALL_INVITED.REMINDED_AT.eq(0L))
                .and(NEEDS_NEED.DEADLINE.between(today.toString(), until.toString())).andNotExists(answered));
    }

    /** Tells the people of calls of answers that they were not told of yet. @return how many answers were told */
    int tellReplies() {
        return tellReplies(DSL.noCondition());
    }

    /** The same of one call. */
    void tellReplies(String call) {
        tellReplies(NEEDS_CALL_REPLY.NEED_ID.eq(call));
    }

    private int tellReplies(Condition which) {
        int told = 0;
        for (var some = untold(which); !some.isEmpty(); some = untold(which)) {
            some.forEach(this::tell);
            some.forEach(one -> schema.write(Actor.system(), tx -> tx.sql().update(NEEDS_CALL_REPLY).set(NEEDS_CALL_REPLY.TOLD, one.version())
                    .where(NEEDS_CALL_REPLY.NEED_ID.eq(one.call()), NEEDS_CALL_REPLY.ORGANISATION.eq(one.organisation()), NEEDS_CALL_REPLY.TOLD.lt(one.version())).execute()));
            told += some.size();
        }
        return told;
    }

    private List<Reply> untold(Condition which) {
        return schema.read(tx -> tx.sql().selectFrom(NEEDS_CALL_REPLY).where(NEEDS_CALL_REPLY.TOLD.lt(NEEDS_CALL_REPLY.VERSION), which)
                .orderBy(NEEDS_CALL_REPLY.NEED_ID, NEEDS_CALL_REPLY.ORGANISATION).limit(CHUNK).fetch(CallTable::reply));
    }

    private void tell(Reply reply) {
        var authority = organisations.find(Actor.system(), reply.organisation()).map(Organisation::name).orElse("");
        needs.find(Actor.system(), reply.call()).ifPresent(call -> {
            var key = call.id() + "/" + reply.organisation() + "/" + reply.version();
            for (var audience : List.of(Audience.organisation(call.content().organisation()), Audience.person(call.createdBy()))) {
                messages.post(Actor.system(), Letter.of(CallReplyKind.WORD, audience, key).about(call.ref()).saying(locale -> Map.of(
                        "need", call.title(), "reference", call.reference(), "authority", authority,
                        "answer", NeedMessage.TEXTS.in(locale).say("call.answer." + reply.stance()), "message", reply.comment())));
            }
        });
    }

    private int send(String kind, TableField<?, Long> noted, Condition due) {
        int sent = 0;
        for (var some = due(due); !some.isEmpty(); some = due(due)) {
            some.forEach(one -> needs.find(Actor.system(), one.call()).ifPresent(call -> post(kind, call, one.organisation())));
            var chunk = some;
            schema.write(Actor.system(), tx -> {
                for (var one : chunk) {
                    tx.sql().update(NEEDS_CALL_INVITED).set(noted, clock.millis())
                            .where(NEEDS_CALL_INVITED.NEED_ID.eq(one.call()), NEEDS_CALL_INVITED.ORGANISATION.eq(one.organisation())).execute();
                }
                // Who may read it changed: the index hears of it.
                chunk.stream().map(Invited::call).distinct().forEach(call -> tx.changed(new Ref(Need.KIND, call), "addressed", "", kind));
                return chunk.size();
            });
            sent += some.size();
        }
        return sent;
    }

    private List<Invited> due(Condition which) {
        return schema.read(tx -> tx.sql().select(NEEDS_CALL_INVITED.NEED_ID, NEEDS_CALL_INVITED.ORGANISATION).from(NEEDS_CALL_INVITED)
                .join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_CALL_INVITED.NEED_ID))
                .where(which, NEEDS_NEED.KIND.eq(NeedKind.EXPRESSION_OF_INTEREST_CALL.name()), NEEDS_NEED.STATE.in(NeedState.PUBLISHED.name(), NeedState.IN_SOURCING.name()))
                .orderBy(NEEDS_CALL_INVITED.NEED_ID, NEEDS_CALL_INVITED.ORGANISATION).limit(CHUNK).fetch(row -> new Invited(row.value1(), row.value2())));
    }

    private void post(String kind, Need call, String authority) {
        messages.post(Actor.system(), Letter.of(kind, Audience.organisation(authority), call.id() + "/" + authority).about(call.ref()).saying(locale -> Map.of(
                "need", call.title(), "reference", call.reference(), "buyer", buyer(call, locale),
                "day", call.content().deadline().map(day -> NeedMessage.TEXTS.in(locale).day(day)).orElseGet(() -> NeedMessage.TEXTS.in(locale).say("call.noDay")))));
    }

    /** Who calls; one who wishes not to be named is not. */
    private String buyer(Need call, Locale locale) {
        if (!needs.anonymous(Actor.system(), List.of(call.id())).isEmpty()) return NeedMessage.TEXTS.in(locale).say("call.anonymous");
        return organisations.find(Actor.system(), call.content().organisation()).map(Organisation::name).orElse("");
    }
}
