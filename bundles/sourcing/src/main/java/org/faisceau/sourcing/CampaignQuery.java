// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_MEMBER;

import java.util.ArrayList;
import java.util.Locale;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order in the words of the database. */
final class CampaignQuery {
    private CampaignQuery() {}

    /** Who is in a panel is told to nobody of a company: such a filter finds nothing there but its own. */
    static Condition conditions(Actor actor, CampaignFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.states().isEmpty()) all.add(SOURCING_CAMPAIGN.STATE.in(filter.states().stream().map(Enum::name).toList()));
        if (!filter.buyers().isEmpty()) all.add(SOURCING_CAMPAIGN.BUYER.in(filter.buyers()));
        if (!filter.needs().isEmpty()) all.add(SOURCING_CAMPAIGN.NEED.in(filter.needs()));
        if (!filter.companies().isEmpty()) all.add(isForeignTo(actor, filter) ? DSL.falseCondition() : DSL.exists(DSL.selectOne().from(SOURCING_MEMBER)
                .where(SOURCING_MEMBER.CAMPAIGN_ID.eq(SOURCING_CAMPAIGN.ID), SOURCING_MEMBER.COMPANY.in(filter.companies()))));
        if (!filter.text().isBlank()) {
            all.add(SOURCING_CAMPAIGN.TITLE_SORT.contains(SortKey.of(filter.text())).or(SOURCING_CAMPAIGN.REFERENCE.contains(filter.text().strip().toUpperCase(Locale.ROOT))));
        }
        return DSL.and(all);
    }

    private static boolean isForeignTo(Actor actor, CampaignFilter filter) {
        return actor.role() == Role.COMPANY && !filter.companies().stream().allMatch(actor::belongsTo);
    }

    static Keyset<?> keyset(CampaignOrder order) {
        return switch (order) {
            case CHANGED -> Keyset.descending(SOURCING_CAMPAIGN.CHANGED_AT, SOURCING_CAMPAIGN.ID);
            case TITLE -> Keyset.ascending(SOURCING_CAMPAIGN.TITLE_SORT, SOURCING_CAMPAIGN.ID);
            case TITLE_BACKWARDS -> Keyset.descending(SOURCING_CAMPAIGN.TITLE_SORT, SOURCING_CAMPAIGN.ID);
        };
    }
}
