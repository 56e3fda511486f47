// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.faisceau.accounts.db.Tables.ACCOUNTS_PASS;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Passes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The passes, by the hash of what is in the address. */
@Component
public final class PassRegister implements Passes {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public PassRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("accounts", PassRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String issue(Actor actor, String purpose, Ref about, Duration life, boolean once) {
        return issueAll(actor, purpose, List.of(about), life, once).get(about);
    }

    @Override
    public Map<Ref, String> issueAll(Actor actor, String purpose, Collection<Ref> abouts, Duration life, boolean once) {
        if (abouts.size() > 2000) throw new IllegalArgumentException("abouts: at most 2000, got " + abouts.size());
        if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) throw new IllegalArgumentException("life: one minute to 366 days, got " + life);
        if (!purpose.matches("[a-z][a-z-]{0,63}")) throw new IllegalArgumentException("purpose: a lower-case word, got " + purpose);
        var passes = abouts.stream().distinct().collect(Collectors.toMap(about -> about, about -> Secret.make(), (one, other) -> one, LinkedHashMap::new));
        schema.writeEach(actor, List.copyOf(passes.entrySet()), (tx, one) -> {
            tx.did(one.getKey(), "pass-issued", purpose);
            tx.sql().insertInto(ACCOUNTS_PASS)
                    .set(ACCOUNTS_PASS.ID, ids.next()).set(ACCOUNTS_PASS.PASS_HASH, Secret.hash(one.getValue())).set(ACCOUNTS_PASS.PURPOSE, purpose)
                    .set(ACCOUNTS_PASS.ABOUT, one.getKey().toString()).set(ACCOUNTS_PASS.ONCE, once)
                    .set(ACCOUNTS_PASS.EXPIRES_AT, clock.instant().plus(life).toEpochMilli()).set(ACCOUNTS_PASS.USED_AT, 0L).execute();
        });
        return passes;
    }

    @Override
    public Optional<Ref> look(String purpose, String pass) {
        return schema.read(tx -> about(tx, isGood(purpose, pass)));
    }

    @Override
    public Optional<Ref> use(String purpose, String pass) {
        return schema.write(Actor.nobody(), tx -> {
            var about = about(tx, isGood(purpose, pass));
            if (about.isEmpty()) return about;
            int used = tx.sql().update(ACCOUNTS_PASS).set(ACCOUNTS_PASS.USED_AT, clock.millis()).where(isGood(purpose, pass)).execute();
            if (used == 1) tx.did(about.get(), "pass-used", purpose);
            return used == 1 ? about : Optional.empty();
        });
    }

    @Override
    public void revoke(Actor actor, String purpose, Ref about) {
        schema.write(actor, tx -> {
            int gone = tx.sql().deleteFrom(ACCOUNTS_PASS).where(ACCOUNTS_PASS.PURPOSE.eq(purpose), ACCOUNTS_PASS.ABOUT.eq(about.toString())).execute();
            if (gone > 0) tx.did(about, "passes-revoked", purpose);
            return gone;
        });
    }

    private static Optional<Ref> about(Reading tx, Condition which) {
        return tx.sql().select(ACCOUNTS_PASS.ABOUT).from(ACCOUNTS_PASS).where(which).fetchOptional(row -> Ref.of(row.value1()));
    }

    private Condition isGood(String purpose, String pass) {
        return ACCOUNTS_PASS.PASS_HASH.eq(Secret.hash(pass)).and(ACCOUNTS_PASS.PURPOSE.eq(purpose))
                .and(ACCOUNTS_PASS.EXPIRES_AT.gt(clock.millis()))
                .and(ACCOUNTS_PASS.ONCE.isFalse().or(ACCOUNTS_PASS.USED_AT.eq(0L)));
    }
}
