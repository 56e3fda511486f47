// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.Campaigns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has campaigns found by title, reference and buyer, by those who lead them. */
@Component
public final class IndexedCampaigns implements Indexed {
    private final Campaigns campaigns;
    private final Organisations organisations;

    @Activate
    public IndexedCampaigns(@Reference Campaigns campaigns, @Reference Organisations organisations) {
        this.campaigns = campaigns;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedCampaigns.class).in(locale).say("campaigns.title");
    }

    @Override
    public String icon() {
        return "messages";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return campaigns.find(Actor.system(), ref.id()).map(this::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return campaigns.page(Actor.system(), CampaignFilter.all(), CampaignOrder.TITLE, after, limit).map(this::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return campaigns.find(actor, ref.id()).isPresent();
    }

    private Thing thing(Campaign campaign) {
        var buyer = organisations.find(Actor.system(), campaign.content().buyer()).map(Organisation::name).orElse("");
        return new Thing(campaign.ref(), campaign.title(), "", List.of(Audience.STAFF, Audience.organisation(campaign.content().buyer())), List.of(campaign.reference(), buyer), campaign.changedAt());
    }
}
