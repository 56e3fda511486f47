// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_LINK;
import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Unreachable;
import org.faisceau.kernel.api.WebDoor;
import org.faisceau.library.api.Links;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What looks at links met: one after the other, outside any transaction, and kept. */
@Component(service = {Links.class, LinkRegister.class})
public final class LinkRegister implements Links {
    /** In one night; those looked at longest ago first. */
    static final int LOOKS_MOST = 300;
    /** So many links of whom none answers are no chance. */
    private static final int SILENT_LEAST = 3;
    private static final WebDoor.Limits LIMITS = new WebDoor.Limits(Duration.ofSeconds(10), Duration.ofSeconds(5), 1);
    private final Schema schema;
    private final Clock clock;
    private final LinkSettings settings;
    private final Look look;

    /** How one looks; a test has its own. */
    @FunctionalInterface
    interface Look {
        int status(String address) throws Unreachable;
    }

    @Activate
    public LinkRegister(@Reference Store store, @Reference Clock clock, @Reference LinkSettings settings) {
        this(store, clock, settings, new WebDoor(LIMITS)::status);
    }

    LinkRegister(Store store, Clock clock, LinkSettings settings, Look look) {
        this.schema = store.schema("library", LinkRegister.class);
        this.clock = clock;
        this.settings = settings;
        this.look = look;
    }

    @Override
    public boolean isAllowed() {
        return settings.isAllowed();
    }

    /** Of a link that stands still as it was looked at. */
    static Condition isBroken() {
        return DSL.exists(DSL.selectOne().from(LIBRARY_LINK).where(LIBRARY_LINK.WORK_ID.eq(LIBRARY_WORK.ID), LIBRARY_LINK.LINK.eq(LIBRARY_WORK.LINK), LIBRARY_LINK.FAILURES.ge(FAILURES)));
    }

    @Override
    public Map<String, Broken> broken(Actor actor, Collection<String> works) {
        if (!WhoMay.writeWorks(actor)) return Map.of();
        return schema.read(tx -> tx.sql().select(LIBRARY_LINK.fields()).from(LIBRARY_LINK).join(LIBRARY_WORK).on(LIBRARY_WORK.ID.eq(LIBRARY_LINK.WORK_ID)).where(LIBRARY_WORK.ID.in(works), isBroken()).fetchInto(LIBRARY_LINK)).stream()
                .collect(Collectors.toMap(row -> row.getWorkId(), row -> new Broken(row.getSaid(), Instant.ofEpochMilli(row.getSince()))));
    }

    @Override
    public int count(Actor actor, int most) {
        if (!WhoMay.writeWorks(actor)) return 0;
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(LIBRARY_WORK).where(WhoMay.seeWorks(actor), isBroken()).limit(most)));
    }

    /** Looks at each link, where that is allowed. Where nobody at all answers, it is this machine that is cut off: nothing is noted. */
    void lookAtAll(BooleanSupplier isCancelled) {
        var met = new LinkedHashMap<Due, String>();
        for (var one : due()) {
            if (!settings.isAllowed() || isCancelled.getAsBoolean()) break;
            met.put(one, said(one.link()));
        }
        boolean isCutOff = met.size() >= SILENT_LEAST && met.values().stream().noneMatch(said -> said.matches("\\d*"));
        if (!isCutOff) met.forEach((one, said) -> note(one.work(), one.link(), said));
    }

    private record Due(String work, String link) {}

    private List<Due> due() {
        if (!settings.isAllowed()) return List.of();
        return schema.read(tx -> tx.sql().select(LIBRARY_WORK.ID, LIBRARY_WORK.LINK).from(LIBRARY_WORK).leftJoin(LIBRARY_LINK).on(LIBRARY_LINK.WORK_ID.eq(LIBRARY_WORK.ID))
                .where(LIBRARY_WORK.BINNED_AT.eq(0L), LIBRARY_WORK.LINK.ne("")).orderBy(DSL.coalesce(LIBRARY_LINK.LOOKED_AT, 0L), LIBRARY_WORK.ID).limit(LOOKS_MOST).fetch(row -> new Due(row.value1(), row.value2())));
    }

    /** Empty where something is there; who is asked for a name, or to slow down, is there too. */
    private String said(String link) {
        try {
            int status = look.status(link);
            return status < 400 || List.of(401, 403, 405, 407, 429).contains(status) ? "" : String.valueOf(status);
        } catch (Unreachable away) {
            return away.why().name();
        } catch (RuntimeException odd) {
            // Whatever a server makes the look stumble over: the others are looked at all the same.
            return Unreachable.Why.REFUSED.name();
        }
    }

    private void note(String work, String link, String said) {
        schema.write(Actor.system(), tx -> {
            if (tx.sql().fetchCount(LIBRARY_WORK, LIBRARY_WORK.ID.eq(work)) == 0) return false;
            var before = tx.sql().selectFrom(LIBRARY_LINK).where(LIBRARY_LINK.WORK_ID.eq(work), LIBRARY_LINK.LINK.eq(link)).fetchOptional();
            int failures = said.isEmpty() ? 0 : before.map(row -> row.getFailures()).orElse(0) + 1;
            long since = failures == 0 ? 0 : before.map(row -> row.getSince()).filter(at -> at > 0).orElse(clock.millis());
            tx.sql().insertInto(LIBRARY_LINK).set(LIBRARY_LINK.WORK_ID, work).set(LIBRARY_LINK.LINK, link).set(LIBRARY_LINK.FAILURES, failures).set(LIBRARY_LINK.SINCE, since).set(LIBRARY_LINK.SAID, said)
                    .set(LIBRARY_LINK.LOOKED_AT, clock.millis()).onConflict(LIBRARY_LINK.WORK_ID).doUpdate().set(LIBRARY_LINK.LINK, link).set(LIBRARY_LINK.FAILURES, failures).set(LIBRARY_LINK.SINCE, since)
                    .set(LIBRARY_LINK.SAID, said).set(LIBRARY_LINK.LOOKED_AT, clock.millis()).execute();
            return true;
        });
    }
}
