// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Open a campaign » on a need. */
@Component
public final class OpenNeedCampaign implements Action {
    private final Campaigns campaigns;

    @Activate
    public OpenNeedCampaign(@Reference Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String id() {
        return "sourcing.open-need";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(OpenNeedCampaign.class).say("campaign.open");
    }

    @Override
    public String icon() {
        return "messages";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return campaigns.mayOpen(visit.actor()) ? Optional.of("/sourcing/new?need=" + ref.id()) : Optional.empty();
    }
}
