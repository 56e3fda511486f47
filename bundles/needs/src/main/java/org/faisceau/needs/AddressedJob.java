// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_AUDIENCE_COMPANY;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells companies of published needs that are addressed to them by name, once they may read them: one that stays internal is no news. Noted
 * after posting: cut off in between, the same letter is posted again and reaches nobody twice.
 */
@Component
public final class AddressedJob implements Job {
    private static final int CHUNK = 500;
    private static final List<String> OUT = List.of(NeedState.PUBLISHED.name(), NeedState.IN_SOURCING.name());
    private final Schema schema;
    private final Needs needs;
    private final Messages messages;

    @Activate
    public AddressedJob(@Reference Store store, @Reference Needs needs, @Reference Messages messages) {
        this.schema = store.schema("needs", AddressedJob.class);
        this.needs = needs;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "needs.addressed";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        var waiting = schema.read(tx -> tx.sql().select(NEEDS_AUDIENCE_COMPANY.NEED_ID, NEEDS_AUDIENCE_COMPANY.ORGANISATION).from(NEEDS_AUDIENCE_COMPANY)
                .join(NEEDS_NEED).on(NEEDS_NEED.ID.eq(NEEDS_AUDIENCE_COMPANY.NEED_ID)).where(NEEDS_AUDIENCE_COMPANY.TOLD.eq(0), NEEDS_NEED.STATE.in(OUT), WhoMay.published())
                .orderBy(NEEDS_AUDIENCE_COMPANY.NEED_ID, NEEDS_AUDIENCE_COMPANY.ORGANISATION).limit(CHUNK).fetchGroups(NEEDS_AUDIENCE_COMPANY.NEED_ID, NEEDS_AUDIENCE_COMPANY.ORGANISATION));
        waiting.forEach((need, companies) -> {
            if (!run.isCancelled()) tell(need, companies, run.clock().millis());
        });
    }

    private void tell(String id, List<String> companies, long at) {
        needs.find(Actor.system(), id).ifPresent(need -> companies.forEach(company -> messages.post(Actor.system(), Letter.of(AddressedKind.WORD, Audience.organisation(company), id).about(need.ref())
                .saying(locale -> Map.of("need", need.title(), "reference", need.reference())))));
        schema.write(Actor.system(), tx -> tx.sql().update(NEEDS_AUDIENCE_COMPANY).set(NEEDS_AUDIENCE_COMPANY.TOLD, 1).set(NEEDS_AUDIENCE_COMPANY.TOLD_AT, at)
                .where(NEEDS_AUDIENCE_COMPANY.NEED_ID.eq(id), NEEDS_AUDIENCE_COMPANY.ORGANISATION.in(companies)).execute());
    }
}
