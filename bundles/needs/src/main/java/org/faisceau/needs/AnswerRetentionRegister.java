// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_CALL_REPLY;
import static org.faisceau.needs.db.Tables.NEEDS_INTEREST;
import static org.faisceau.needs.db.Tables.NEEDS_OUTCOME;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.AnswerRetention;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases the words of answers once their time is over, in the tables and in the journal. */
@Component(service = {AnswerRetention.class, AnswerRetentionRegister.class})
public final class AnswerRetentionRegister implements AnswerRetention {
    static final int CHUNK = 200;
    private static final Set<String> ACTS = Set.of("interest-declared", "interest-declined", "interest-withdrawn", "call-interested", "call-declined", "outcome");

    /** The journal's moment is that of the commit: an answer's entry is a little younger than the answer. */
    private static final Duration COMMIT_MOST = Duration.ofHours(1);

    private final Schema schema;
    private final Clock clock;
    private final Journal journal;

    @Activate
    public AnswerRetentionRegister(@Reference Store store, @Reference Clock clock, @Reference Journal journal) {
        this.schema = store.schema("needs", AnswerRetentionRegister.class);
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public List<Ref> due(Actor actor, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        if (!actor.is(Role.MANAGER)) return List.of();
        return schema.read(tx -> due(tx, limit)).stream().map(id -> new Ref(Need.KIND, id)).toList();
    }

    /** How many needs had answers that lost their words: less than {@link #CHUNK} once none is left. */
    int erase() {
        var ids = schema.read(tx -> due(tx, CHUNK));
        var until = Instant.ofEpochMilli(before()).plus(COMMIT_MOST);
        ids.forEach(id -> journal.erase(Actor.system(), new Ref(Need.KIND, id), ACTS, until, ""));
        return schema.write(Actor.system(), tx -> {
            tx.sql().update(NEEDS_INTEREST).set(NEEDS_INTEREST.ACCOUNT, "").set(NEEDS_INTEREST.MESSAGE, "").where(NEEDS_INTEREST.NEED_ID.in(ids), oldInterest()).execute();
            tx.sql().update(NEEDS_CALL_REPLY).set(NEEDS_CALL_REPLY.ACCOUNT, "").set(NEEDS_CALL_REPLY.COMMENT_TEXT, "").where(NEEDS_CALL_REPLY.NEED_ID.in(ids), oldReply()).execute();
            tx.sql().update(NEEDS_OUTCOME).set(NEEDS_OUTCOME.ACCOUNT, "").set(NEEDS_OUTCOME.HOLDER, "").where(NEEDS_OUTCOME.NEED_ID.in(ids), oldOutcome()).execute();
            return ids.size();
        });
    }

    private List<String> due(Reading tx, int limit) {
        return tx.sql().select(NEEDS_INTEREST.NEED_ID).from(NEEDS_INTEREST).where(oldInterest())
                .union(tx.sql().select(NEEDS_CALL_REPLY.NEED_ID).from(NEEDS_CALL_REPLY).where(oldReply()))
                .union(tx.sql().select(NEEDS_OUTCOME.NEED_ID).from(NEEDS_OUTCOME).where(oldOutcome()))
                .orderBy(1).limit(limit).fetch(NEEDS_INTEREST.NEED_ID);
    }

    private Condition oldInterest() {
        return NEEDS_INTEREST.AT.le(before()).and(NEEDS_INTEREST.ACCOUNT.ne("").or(NEEDS_INTEREST.MESSAGE.ne("")));
    }

    private Condition oldReply() {
        return NEEDS_CALL_REPLY.AT.le(before()).and(NEEDS_CALL_REPLY.ACCOUNT.ne("").or(NEEDS_CALL_REPLY.COMMENT_TEXT.ne("")));
    }

    private Condition oldOutcome() {
        return NEEDS_OUTCOME.ANSWERED_AT.le(before()).and(NEEDS_OUTCOME.ACCOUNT.ne("").or(NEEDS_OUTCOME.HOLDER.ne("")));
    }

    private long before() {
        return clock.instant().minus(Duration.ofDays(DAYS)).toEpochMilli();
    }
}
