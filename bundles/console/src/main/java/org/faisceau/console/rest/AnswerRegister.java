// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import static org.faisceau.console.db.Tables.CONSOLE_ANSWER;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.db.tables.records.ConsoleAnswerRecord;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was answered under idempotency keys. A key: {@code free → running → answered → free after a day}; running becomes free again
 * where the store could write nothing, and is taken for cut off after ten minutes.
 */
@Component(service = AnswerRegister.class)
public final class AnswerRegister {
    static final Duration KEPT = Duration.ofHours(24);
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRegister.class);
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
    private static final int RUNNING = 0;
    private static final int CHUNK = 500;
    private final Schema schema;
    private final Clock clock;

    @Activate
    public AnswerRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("console", AnswerRegister.class);
        this.clock = clock;
    }

    /**
     * Claims a key for a call about to run; the answer given before where there is one.
     *
     * @throws Problem where the key stands for another request, or its call is running or was cut off
     */
    Optional<Response> claim(Actor actor, IdempotencyKey key) {
        long now = clock.millis();
        var earlier = schema.write(actor, tx -> {
            tx.sql().deleteFrom(CONSOLE_ANSWER).where(CONSOLE_ANSWER.KEY_HASH.eq(key.hash()), CONSOLE_ANSWER.MADE_AT.le(now - KEPT.toMillis())).execute();
            int claimed = tx.sql().insertInto(CONSOLE_ANSWER)
                    .set(CONSOLE_ANSWER.KEY_HASH, key.hash()).set(CONSOLE_ANSWER.REQUEST_HASH, key.request()).set(CONSOLE_ANSWER.STATUS, RUNNING)
                    .set(CONSOLE_ANSWER.ETAG, "").set(CONSOLE_ANSWER.LOCATION, "").set(CONSOLE_ANSWER.MEDIA_TYPE, "").set(CONSOLE_ANSWER.BODY, "")
                    .set(CONSOLE_ANSWER.MADE_AT, now).onConflictDoNothing().execute();
            if (claimed == 1) return Optional.<ConsoleAnswerRecord>empty();
            return tx.sql().selectFrom(CONSOLE_ANSWER).where(CONSOLE_ANSWER.KEY_HASH.eq(key.hash())).fetchOptional();
        });
        return earlier.map(row -> replay(key, row, now));
    }

    private static Response replay(IdempotencyKey key, ConsoleAnswerRecord row, long now) {
        if (!row.getRequestHash().equals(key.request())) throw Problem.invalid("Idempotency-Key", "Used within 24 hours for another request: make a new key.");
        if (row.getStatus() != RUNNING) {
            return new Response(row.getStatus(), row.getMediaType(), row.getBody(), Map.of()).with("ETag", row.getEtag()).with("Location", row.getLocation());
        }
        if (now - row.getMadeAt() < LONGEST_RUN.toMillis()) throw Problem.conflict("The call with this Idempotency-Key is still running: ask again in a moment.");
        throw Problem.conflict("The call with this Idempotency-Key was cut off and may have been done: look, then send it with a new key.");
    }

    /** Keeps the answer of a call that ran. Its outcome stands even where this cannot be written. */
    void keep(Actor actor, IdempotencyKey key, Response response) {
        try {
            schema.write(actor, tx -> tx.sql().update(CONSOLE_ANSWER)
                    .set(CONSOLE_ANSWER.STATUS, response.status()).set(CONSOLE_ANSWER.ETAG, response.header("ETag"))
                    .set(CONSOLE_ANSWER.LOCATION, response.header("Location")).set(CONSOLE_ANSWER.MEDIA_TYPE, response.type())
                    .set(CONSOLE_ANSWER.BODY, response.body()).where(CONSOLE_ANSWER.KEY_HASH.eq(key.hash())).execute());
        } catch (StoreUnavailable notKept) {
            LOG.warn("an answer was given and could not be kept under its idempotency key: {}", notKept.reason());
        }
    }

    /** Frees a key whose call wrote nothing. */
    void release(Actor actor, IdempotencyKey key) {
        try {
            schema.write(actor, tx -> tx.sql().deleteFrom(CONSOLE_ANSWER).where(CONSOLE_ANSWER.KEY_HASH.eq(key.hash())).execute());
        } catch (StoreUnavailable stillDown) {
            LOG.warn("an idempotency key could not be freed: {}", stillDown.reason());
        }
    }

    /** Deletes some of what was kept long enough; false once nothing is left to delete. */
    boolean purge() {
        long limit = clock.millis() - KEPT.toMillis();
        return schema.write(Actor.system(), tx -> tx.sql().deleteFrom(CONSOLE_ANSWER)
                .where(CONSOLE_ANSWER.KEY_HASH.in(tx.sql().select(CONSOLE_ANSWER.KEY_HASH).from(CONSOLE_ANSWER).where(CONSOLE_ANSWER.MADE_AT.le(limit))
                        .orderBy(CONSOLE_ANSWER.MADE_AT).limit(CHUNK))).execute()) == CHUNK;
    }
}
