// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Follows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether a contract followed, on the page of a concluded campaign; asked where nobody said so and the register of contracts has none of it. */
@Component
public final class FollowPanel implements Panel {
    private final Campaigns campaigns;
    private final Follows follows;

    @Activate
    public FollowPanel(@Reference Campaigns campaigns, @Reference Follows follows) {
        this.campaigns = campaigns;
        this.follows = follows;
    }

    @Override
    public String id() {
        return "sourcing.follow";
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(FollowPanel.class).say("follow.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var words = visit.words(FollowPanel.class);
        return campaigns.find(visit.actor(), ref.id()).flatMap(campaign -> {
            var known = follows.find(visit.actor(), campaign.id());
            boolean mayAnswer = follows.mayAnswer(visit.actor(), campaign);
            if (known.isEmpty() && (!mayAnswer || follows.isInRegister(visit.actor(), campaign))) return Optional.empty();
            return Optional.of(new StaticTemplates().follow(words, campaign, known, mayAnswer));
        });
    }
}
