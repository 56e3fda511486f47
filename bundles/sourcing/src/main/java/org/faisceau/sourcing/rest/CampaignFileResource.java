// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.rest;

import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.CampaignFile;
import org.faisceau.sourcing.api.CampaignFiles;
import org.faisceau.sourcing.api.Campaigns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /campaigns/{id}/file}: all that is kept of one. */
@Component
public final class CampaignFileResource implements Resource {
    private final Campaigns campaigns;
    private final CampaignFiles files;

    @Activate
    public CampaignFileResource(@Reference Campaigns campaigns, @Reference CampaignFiles files) {
        this.campaigns = campaigns;
        this.files = files;
    }

    @Override
    public String module() {
        return "sourcing";
    }

    @Override
    public void declare(Routes routes) {
        routes.record("/campaigns/{id}/file", "All that is kept of a campaign, for who leads it: runs with the state of techniques and their private store, answers, panel, ledger; at most " + CampaignFiles.RECORDS_MOST + " records of each part", Role.BUYER,
                CampaignFile.class, call -> {
                    var campaign = campaigns.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
                    return new Versioned<>(files.file(call.actor(), campaign.id()).orElseThrow(Problem::notFound), campaign.version());
                });
    }
}
