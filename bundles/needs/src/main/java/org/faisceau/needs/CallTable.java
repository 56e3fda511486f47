// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CALL;
import static org.faisceau.needs.db.Tables.NEEDS_CALL_INVITED;
import static org.faisceau.needs.db.Tables.NEEDS_CALL_REPLY;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Called;
import org.faisceau.needs.api.Reply;
import org.faisceau.needs.db.tables.records.NeedsCallReplyRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Calls in rows. */
final class CallTable {
    private static final long NONE = -1;

    private CallTable() {}

    /** All of it. */
    static Called called(Reading tx, String need) {
        var replies = tx.sql().selectFrom(NEEDS_CALL_REPLY).where(NEEDS_CALL_REPLY.NEED_ID.eq(need))
                .orderBy(NEEDS_CALL_REPLY.AT.desc(), NEEDS_CALL_REPLY.ORGANISATION).fetch(CallTable::reply);
        var head = tx.sql().selectFrom(NEEDS_CALL).where(NEEDS_CALL.NEED_ID.eq(need)).fetchOptional();
        return new Called(need, invited(tx, need), replies, replies.size(), head.map(row -> row.getPool()).orElse(""), head.map(row -> row.getVersion()).orElse(0));
    }

    static Optional<Reply> reply(Reading tx, String need, String organisation) {
        return tx.sql().selectFrom(NEEDS_CALL_REPLY).where(NEEDS_CALL_REPLY.NEED_ID.eq(need), NEEDS_CALL_REPLY.ORGANISATION.eq(organisation)).fetchOptional(CallTable::reply);
    }

    /** True where its people were told of the call. */
    static boolean isTold(Reading tx, String need, String organisation) {
        return tx.sql().fetchExists(NEEDS_CALL_INVITED, NEEDS_CALL_INVITED.NEED_ID.eq(need), NEEDS_CALL_INVITED.ORGANISATION.eq(organisation), NEEDS_CALL_INVITED.TOLD_AT.gt(0L));
    }

    static void invite(Writing tx, String need, Set<String> authorities, int version) {
        var before = invited(tx, need);
        tx.sql().deleteFrom(NEEDS_CALL_INVITED).where(NEEDS_CALL_INVITED.NEED_ID.eq(need), NEEDS_CALL_INVITED.ORGANISATION.notIn(authorities)).execute();
        var fresh = authorities.stream().filter(one -> !before.contains(one)).sorted().toList();
        for (var one : fresh) {
            tx.sql().insertInto(NEEDS_CALL_INVITED).set(NEEDS_CALL_INVITED.NEED_ID, need).set(NEEDS_CALL_INVITED.ORGANISATION, one)
                    .set(NEEDS_CALL_INVITED.TOLD_AT, 0L).set(NEEDS_CALL_INVITED.REMINDED_AT, 0L).execute();
        }
        tx.sql().insertInto(NEEDS_CALL).set(NEEDS_CALL.NEED_ID, need).set(NEEDS_CALL.VERSION, version).set(NEEDS_CALL.POOL, "").set(NEEDS_CALL.OWN_NEED, "")
                .onConflict(NEEDS_CALL.NEED_ID).doUpdate().set(NEEDS_CALL.VERSION, version).execute();
    }

    /** In place of the one before; what stands for it in a pool stays, and which one was told. */
    static void reply(Writing tx, Reply reply) {
        var here = NEEDS_CALL_REPLY.NEED_ID.eq(reply.call()).and(NEEDS_CALL_REPLY.ORGANISATION.eq(reply.organisation()));
        var before = tx.sql().selectFrom(NEEDS_CALL_REPLY).where(here).fetchOptional();
        tx.sql().deleteFrom(NEEDS_CALL_REPLY).where(here).execute();
        tx.sql().insertInto(NEEDS_CALL_REPLY).set(new NeedsCallReplyRecord(reply.call(), reply.organisation(), reply.account(), reply.stance().name(),
                cents(reply.amount().least()), cents(reply.amount().most()), reply.comment(), reply.at().toEpochMilli(),
                before.map(NeedsCallReplyRecord::getAsNeed).orElse(""), reply.version(), before.map(NeedsCallReplyRecord::getTold).orElse(0))).execute();
    }

    private static Set<String> invited(Reading tx, String need) {
        List<String> all = tx.sql().select(NEEDS_CALL_INVITED.ORGANISATION).from(NEEDS_CALL_INVITED).where(NEEDS_CALL_INVITED.NEED_ID.eq(need)).fetch(NEEDS_CALL_INVITED.ORGANISATION);
        return new HashSet<>(all);
    }

    static Reply reply(NeedsCallReplyRecord row) {
        return new Reply(row.getNeedId(), row.getOrganisation(), row.getAccount(), Reply.Stance.valueOf(row.getStance()),
                new Amount(euros(row.getLeast()), euros(row.getMost())), row.getCommentText(), Instant.ofEpochMilli(row.getAt()), row.getVersion());
    }

    private static long cents(Optional<Euros> amount) {
        return amount.map(Euros::cents).orElse(NONE);
    }

    private static Optional<Euros> euros(long cents) {
        return cents == NONE ? Optional.empty() : Optional.of(new Euros(cents));
    }
}
