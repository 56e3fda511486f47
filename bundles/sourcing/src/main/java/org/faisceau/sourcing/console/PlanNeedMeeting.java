// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.spi.Effort;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Plan a meeting » on a need: to the techniques of its open campaign, else to a new one; absent while no technique that meets companies runs. */
@Component
public final class PlanNeedMeeting implements Action {
    private static final int LOOKED_AT = 20;
    private final Campaigns campaigns;
    private final Techniques techniques;

    @Activate
    public PlanNeedMeeting(@Reference Campaigns campaigns, @Reference Techniques techniques) {
        this.campaigns = campaigns;
        this.techniques = techniques;
    }

    @Override
    public String id() {
        return "sourcing.meet-need";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(PlanNeedMeeting.class).say("meeting.plan");
    }

    @Override
    public String icon() {
        return "calendar-plus";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        if (techniques.offered().stream().noneMatch(one -> one.effort().stage() == Effort.Stage.MEET)) return Optional.empty();
        var open = campaigns.page(visit.actor(), CampaignFilter.all().withNeed(ref.id()), CampaignOrder.CHANGED, "", LOOKED_AT).items().stream()
                .filter(campaign -> !campaign.state().isClosed() && campaigns.mayLead(visit.actor(), campaign)).map(Campaign::id).findFirst();
        return open.map(id -> "/sourcing/campaigns/" + id + "/techniques").or(() -> Optional.of("/sourcing/new?need=" + ref.id() + "&meet=yes").filter(there -> campaigns.mayOpen(visit.actor())));
    }
}
