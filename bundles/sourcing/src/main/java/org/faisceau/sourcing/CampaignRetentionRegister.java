// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.CampaignRetention;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases people's words of campaigns once the day they are kept until is over, in the tables and in the journal. */
@Component(service = {CampaignRetention.class, CampaignRetentionRegister.class})
public final class CampaignRetentionRegister implements CampaignRetention {
    static final int CHUNK = 50;
    private final Schema schema;
    private final Clock clock;
    private final Journal journal;

    @Activate
    public CampaignRetentionRegister(@Reference Store store, @Reference Clock clock, @Reference Journal journal) {
        this.schema = store.schema("sourcing", CampaignRetentionRegister.class);
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public List<Ending> ending(Actor actor, LocalDate before, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        if (!actor.is(Role.MANAGER)) return List.of();
        return schema.read(tx -> tx.sql().selectFrom(SOURCING_CAMPAIGN).where(endsBefore(before)).orderBy(SOURCING_CAMPAIGN.RETENTION_UNTIL, SOURCING_CAMPAIGN.ID).limit(limit)
                .fetch(row -> ErasureTable.ending(tx, CampaignTable.campaign(row))));
    }

    /** How many campaigns lost their words: less than {@link #CHUNK} once none is left. */
    int erase() {
        var due = schema.read(tx -> tx.sql().select(SOURCING_CAMPAIGN.ID).from(SOURCING_CAMPAIGN).where(isDue()).orderBy(SOURCING_CAMPAIGN.RETENTION_UNTIL, SOURCING_CAMPAIGN.ID).limit(CHUNK).fetch(SOURCING_CAMPAIGN.ID));
        due.forEach(this::erase);
        return due.size();
    }

    /** With what the journal holds, in one write; nothing where it is due no more: opened again or put off since it was listed. */
    private void erase(String id) {
        schema.write(Actor.system(), tx -> tx.sql().selectFrom(SOURCING_CAMPAIGN).where(SOURCING_CAMPAIGN.ID.eq(id), isDue()).fetchOptional().map(CampaignTable::campaign).map(campaign -> {
            journal.erase(Actor.system(), campaign.ref(), "retention");
            ErasureTable.erase(tx, campaign, clock.instant());
            return true;
        }).isPresent());
    }

    private Condition isDue() {
        return endsBefore(Days.today(clock)).and(SOURCING_CAMPAIGN.STATE.in(CampaignState.CONCLUDED.name(), CampaignState.ABANDONED.name()));
    }

    private static Condition endsBefore(LocalDate day) {
        return SOURCING_CAMPAIGN.ERASED_AT.eq(0L).and(SOURCING_CAMPAIGN.RETENTION_UNTIL.ne("")).and(SOURCING_CAMPAIGN.RETENTION_UNTIL.lt(day.toString()));
    }
}
