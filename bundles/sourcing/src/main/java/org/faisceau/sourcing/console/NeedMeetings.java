// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import gg.jte.Content;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignFilter;
import org.faisceau.sourcing.api.CampaignOrder;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Offered;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques;
import org.faisceau.sourcing.spi.Effort;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meetings with companies about a need, of its latest campaigns: techniques that meet, for those who read a campaign's inside. */
@Component
public final class NeedMeetings implements Panel {
    private static final int CAMPAIGNS = 5;
    private final Campaigns campaigns;
    private final Techniques techniques;

    /** A technique that meets companies, in its campaign. */
    record Line(Campaign campaign, Run run) {}

    @Activate
    public NeedMeetings(@Reference Campaigns campaigns, @Reference Techniques techniques) {
        this.campaigns = campaigns;
        this.techniques = techniques;
    }

    @Override
    public String id() {
        return "sourcing.meetings-of-need";
    }

    @Override
    public String kind() {
        return "need";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(NeedMeetings.class).say("meetings.ofNeed");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var meeting = techniques.offered().stream().filter(one -> one.effort().stage() == Effort.Stage.MEET).map(Offered::id).collect(Collectors.toSet());
        if (meeting.isEmpty()) return Optional.empty();
        var lines = campaigns.page(visit.actor(), CampaignFilter.all().withNeed(ref.id()), CampaignOrder.CHANGED, "", CAMPAIGNS).items().stream()
                .flatMap(campaign -> meetings(visit, campaign, meeting)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().meetingsOf(visit.words(NeedMeetings.class), lines));
    }

    private Stream<Line> meetings(Visit visit, Campaign campaign, Set<String> meeting) {
        return techniques.of(visit.actor(), campaign.id()).stream().filter(run -> meeting.contains(run.technique())).map(run -> new Line(campaign, run));
    }
}
