// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Writing;

/** What those who lead a campaign write in it. */
final class Leaders {
    private Leaders() {}

    /** @param when in which states it is written */
    static Written write(Schema schema, Actor actor, String id, Predicate<CampaignState> when, BiFunction<Writing, Campaign, Written> work) {
        return schema.write(actor, tx -> CampaignTable.find(tx, actor, id).map(campaign -> {
            if (!WhoMay.lead(actor, campaign)) return new Written.Refused();
            return when.test(campaign.state()) ? work.apply(tx, campaign) : new Written.NotNow(campaign.state());
        }).orElseGet(Written.Unknown::new));
    }
}
