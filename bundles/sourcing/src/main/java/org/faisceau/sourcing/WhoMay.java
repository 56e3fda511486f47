// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_CAMPAIGN;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;

import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what. A company reads the campaigns it was told something in, and of those only what it was told. */
final class WhoMay {
    private WhoMay() {}

    /** Outside the bin. */
    static Condition see(Actor actor) {
        return SOURCING_CAMPAIGN.BINNED_AT.eq(0L).and(read(actor));
    }

    /** Wherever it lies. */
    static Condition read(Actor actor) {
        return actor.role() == Role.COMPANY ? wasTold(actor) : inside(actor);
    }

    /** Those whose inside this actor reads. */
    static Condition inside(Actor actor) {
        return switch (actor.role()) {
            case ADMINISTRATOR, MANAGER -> DSL.noCondition();
            case BUYER, OBSERVER -> actor.organisation().isEmpty() ? DSL.falseCondition() : SOURCING_CAMPAIGN.BUYER.eq(actor.organisation());
            case COMPANY, EXPERT, NOBODY -> DSL.falseCondition();
        };
    }

    private static Condition wasTold(Actor actor) {
        if (actor.organisation().isEmpty()) return DSL.falseCondition();
        return SOURCING_CAMPAIGN.STATE.ne(CampaignState.DRAFT.name()).and(DSL.exists(DSL.selectOne().from(SOURCING_TOLD)
                .where(SOURCING_TOLD.COMPANY.eq(actor.organisation()), SOURCING_TOLD.CAMPAIGN_ID.eq(SOURCING_CAMPAIGN.ID))));
    }

    static boolean isInside(Actor actor, Campaign campaign) {
        return actor.is(Role.MANAGER) || (actor.role() == Role.BUYER || actor.role() == Role.OBSERVER) && actor.belongsTo(campaign.content().buyer());
    }

    static boolean lead(Actor actor, Campaign campaign) {
        return leadFor(actor, campaign.content().buyer());
    }

    /** Managers, and buyers of that organisation. */
    static boolean leadFor(Actor actor, String buyer) {
        return actor.is(Role.MANAGER) || actor.role() == Role.BUYER && actor.belongsTo(buyer);
    }
}
