// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names campaigns for others. */
@Component
public final class CampaignWord implements Kind {
    private final Campaigns campaigns;

    @Activate
    public CampaignWord(@Reference Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String word() {
        return Campaign.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return campaigns.find(actor, ref.id()).map(Campaign::title);
    }

    @Override
    public String address(Ref ref) {
        return "/sourcing/campaigns/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return campaigns.page(actor, CampaignFilter.all().withText(text), CampaignOrder.CHANGED, "", limit).items().stream().map(Campaign::ref).toList();
    }
}
