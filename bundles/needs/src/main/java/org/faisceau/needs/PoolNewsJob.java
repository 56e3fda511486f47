// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_POOL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Pool;
import org.faisceau.needs.api.Pool.Member;
import org.faisceau.needs.api.Pools;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the people of a pool's members, coordinator and former members what became of it, once nobody may take it back any more: what was
 * undone meanwhile is no news. Who is told is noted after posting; the same letter reaches nobody twice.
 */
@Component
public final class PoolNewsJob implements Job {
    private static final int CHUNK = 100;
    private final Schema schema;
    private final Clock clock;
    private final Messages messages;

    @Activate
    public PoolNewsJob(@Reference Store store, @Reference Clock clock, @Reference Messages messages) {
        this.schema = store.schema("needs", PoolNewsJob.class);
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "needs.pools";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        var settled = clock.instant().minus(Pools.SECOND_THOUGHT).toEpochMilli();
        var waiting = schema.read(tx -> tx.sql().select(NEEDS_POOL.ID, NEEDS_POOL.TOLD).from(NEEDS_POOL).where(NEEDS_POOL.VERSION.gt(NEEDS_POOL.TOLD), NEEDS_POOL.CHANGED_AT.le(settled))
                .orderBy(NEEDS_POOL.CHANGED_AT, NEEDS_POOL.ID).limit(CHUNK).fetchMap(NEEDS_POOL.ID, NEEDS_POOL.TOLD));
        waiting.forEach((id, told) -> {
            if (!run.isCancelled()) tell(id, told);
        });
    }

    private void tell(String id, int told) {
        var before = schema.read(tx -> PoolTable.at(tx, id, told));
        var now = schema.read(tx -> PoolTable.find(tx, id)).orElseThrow();
        news(before, now).ifPresent(word -> post(word, before, now));
        schema.write(Actor.system(), tx -> tx.sql().update(NEEDS_POOL).set(NEEDS_POOL.TOLD, now.version()).where(NEEDS_POOL.ID.eq(id)).execute());
    }

    private static Optional<String> news(Optional<Pool> before, Pool now) {
        boolean wasOpen = before.filter(pool -> !pool.isDissolved()).isPresent();
        if (now.isDissolved()) return wasOpen ? Optional.of("over") : Optional.empty();
        if (!wasOpen) return Optional.of("made");
        return Optional.of(organisations(now).containsAll(organisations(before.get())) ? "changed" : "left");
    }

    private void post(String word, Optional<Pool> before, Pool now) {
        var inside = organisations(now);
        inside.stream().sorted().forEach(one -> messages.post(Actor.system(), letter(word, now, Audience.organisation(one), now.ref())));
        // Who is out finds the pool no more: that letter leads to the need.
        before.stream().flatMap(pool -> pool.members().stream()).filter(one -> !inside.contains(one.organisation()))
                .forEach(one -> messages.post(Actor.system(), letter(word, now, Audience.organisation(one.organisation()), new Ref(Need.KIND, one.need()))));
        if (word.equals("left") || word.equals("over")) messages.post(Actor.system(), letter(word, now, Audience.holders(Role.MANAGER), now.ref()));
    }

    private static Letter letter(String word, Pool pool, Audience audience, Ref about) {
        return Letter.of(PoolKind.WORD, audience, pool.id() + "/" + pool.version()).about(about)
                .saying(locale -> Map.of("pool", pool.title(), "news", NeedMessage.TEXTS.in(locale).say("pool.news." + word), "reason", pool.reason()));
    }

    private static Set<String> organisations(Pool pool) {
        return Stream.concat(pool.members().stream().map(Member::organisation), Stream.of(pool.terms().coordinator())).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }
}
