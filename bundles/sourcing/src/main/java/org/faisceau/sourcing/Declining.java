// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Instant;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Panels;
import org.faisceau.sourcing.api.Written;
import org.faisceau.store.api.Writing;

/** A company leaves by itself, signed in or by a link, within a transaction of a register. */
final class Declining {
    private Declining() {}

    static Written of(Writing tx, Campaign campaign, String company, String why, Instant now) {
        if (PanelTable.member(tx, campaign.id(), company).filter(Member::isIn).isEmpty()) return new Written.Refused();
        if (!campaign.state().isOpen()) return new Written.NotNow(campaign.state());
        if (why.length() > Panels.NOTE_MAX) return new Written.Invalid("why", "campaign.tooLong");
        PanelTable.leave(tx, campaign, company, why.strip(), now);
        return new Written.Done(CampaignTable.touched(tx, campaign, now));
    }
}
