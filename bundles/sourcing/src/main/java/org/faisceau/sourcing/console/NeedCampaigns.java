// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The campaigns about a need that this person reads. */
@Component
public final class NeedCampaigns implements Panel {
    private static final int SHOWN = 20;
    private final Campaigns campaigns;

    @Activate
    public NeedCampaigns(@Reference Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String id() {
        return "sourcing.of-need";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(NeedCampaigns.class).say("campaigns.ofNeed");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var some = campaigns.page(visit.actor(), CampaignFilter.all().withNeed(ref.id()), CampaignOrder.CHANGED, "", SHOWN).items();
        return some.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().campaignsOf(visit.words(NeedCampaigns.class), some));
    }
}
