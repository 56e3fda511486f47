// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_MEMBER;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;
import static org.faisceau.sourcing.db.Tables.SOURCING_UNREACHED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Need;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps a campaign’s need, and has campaigns, places in panels and what was told follow an organisation that was merged into another; what the other has itself stays. */
@Component
public final class CampaignHolder implements OrganisationHolder, RecordHolder {
    private static final String MEMBER = "member:";
    private static final String TOLD = "told:";
    private static final String UNREACHED = "unreached:";
    private final Schema schema;

    @Activate
    public CampaignHolder(@Reference Store store) {
        this.schema = store.schema("sourcing", CampaignHolder.class);
    }

    @Override
    public String word() {
        return "sourcing";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        int count = schema.read(tx -> switch (ref.kind()) {
            case Organisation.KIND -> found(tx, ref.id(), "").size();
            case Need.KIND -> tx.sql().fetchCount(SOURCING_CAMPAIGN, SOURCING_CAMPAIGN.NEED.eq(ref.id()));
            default -> 0;
        });
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(CampaignHolder.class).in(locale).say("held.campaigns", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> found(tx, from, to));
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        schema.writeEach(Actor.system(), all, (tx, id) -> put(tx, id, from, to));
        return all;
    }

    private static List<String> found(Reading tx, String from, String to) {
        var found = new ArrayList<>(tx.sql().select(SOURCING_CAMPAIGN.ID).from(SOURCING_CAMPAIGN).where(SOURCING_CAMPAIGN.BUYER.eq(from)).orderBy(SOURCING_CAMPAIGN.ID).fetch(SOURCING_CAMPAIGN.ID));
        var member = SOURCING_MEMBER.as("other");
        tx.sql().select(SOURCING_MEMBER.CAMPAIGN_ID).from(SOURCING_MEMBER)
                .where(SOURCING_MEMBER.COMPANY.eq(from), DSL.notExists(DSL.selectOne().from(member).where(member.CAMPAIGN_ID.eq(SOURCING_MEMBER.CAMPAIGN_ID), member.COMPANY.eq(to))))
                .orderBy(SOURCING_MEMBER.CAMPAIGN_ID).forEach(row -> found.add(MEMBER + row.value1()));
        var told = SOURCING_TOLD.as("other");
        tx.sql().select(SOURCING_TOLD.ENTRY_ID).from(SOURCING_TOLD)
                .where(SOURCING_TOLD.COMPANY.eq(from), DSL.notExists(DSL.selectOne().from(told).where(told.ENTRY_ID.eq(SOURCING_TOLD.ENTRY_ID), told.COMPANY.eq(to))))
                .orderBy(SOURCING_TOLD.ENTRY_ID).forEach(row -> found.add(TOLD + row.value1()));
        var meant = SOURCING_UNREACHED.as("other");
        tx.sql().select(SOURCING_UNREACHED.ENTRY_ID).from(SOURCING_UNREACHED)
                .where(SOURCING_UNREACHED.COMPANY.eq(from), DSL.notExists(DSL.selectOne().from(meant).where(meant.ENTRY_ID.eq(SOURCING_UNREACHED.ENTRY_ID), meant.COMPANY.eq(to))))
                .orderBy(SOURCING_UNREACHED.ENTRY_ID).forEach(row -> found.add(UNREACHED + row.value1()));
        return found;
    }

    private static void put(Writing tx, String id, String from, String to) {
        if (id.startsWith(TOLD)) {
            tx.sql().update(SOURCING_TOLD).set(SOURCING_TOLD.COMPANY, to).where(SOURCING_TOLD.ENTRY_ID.eq(id.substring(TOLD.length())), SOURCING_TOLD.COMPANY.eq(from)).execute();
            return;
        }
        if (id.startsWith(UNREACHED)) {
            tx.sql().update(SOURCING_UNREACHED).set(SOURCING_UNREACHED.COMPANY, to).where(SOURCING_UNREACHED.ENTRY_ID.eq(id.substring(UNREACHED.length())), SOURCING_UNREACHED.COMPANY.eq(from)).execute();
            return;
        }
        if (id.startsWith(MEMBER)) {
            tx.sql().update(SOURCING_MEMBER).set(SOURCING_MEMBER.COMPANY, to).where(SOURCING_MEMBER.CAMPAIGN_ID.eq(id.substring(MEMBER.length())), SOURCING_MEMBER.COMPANY.eq(from)).execute();
            return;
        }
        int moved = tx.sql().update(SOURCING_CAMPAIGN).set(SOURCING_CAMPAIGN.BUYER, to).set(SOURCING_CAMPAIGN.VERSION, SOURCING_CAMPAIGN.VERSION.plus(1))
                .where(SOURCING_CAMPAIGN.ID.eq(id), SOURCING_CAMPAIGN.BUYER.eq(from)).execute();
        if (moved == 1) tx.changed(new Ref(Campaign.KIND, id), "buyer", from, to);
    }
}
