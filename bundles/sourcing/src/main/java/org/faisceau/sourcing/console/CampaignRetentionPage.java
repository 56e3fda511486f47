// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.CampaignRetention;
import org.faisceau.sourcing.api.CampaignRetention.Ending;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which campaigns lose their words next night, which within two months, and which would if they were closed. */
@Component
public final class CampaignRetentionPage implements Page {
    /** Time enough to put off a day that was set too early. */
    private static final int AHEAD_DAYS = 60;
    private static final int MOST = 100;
    private final CampaignRetention retention;
    private final Clock clock;

    @Activate
    public CampaignRetentionPage(@Reference CampaignRetention retention, @Reference Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    /** Some campaigns under one heading. */
    record Group(String word, List<Ending> endings) {}

    @Override
    public Address address() {
        return Address.of("sourcing/retention").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(CampaignRetentionPage.class);
        var today = Days.today(clock);
        var all = retention.ending(visit.actor(), today.plusDays(AHEAD_DAYS + 1L), MOST);
        Predicate<Ending> isOver = one -> one.until().isBefore(today);
        var groups = List.of(new Group("next", only(all, isOver.and(Ending::isClosed))), new Group("open", only(all, isOver.and(one -> !one.isClosed()))), new Group("soon", only(all, isOver.negate())));
        return Answer.screen(words.say("retention.title"), new StaticTemplates().campaignRetention(words, groups.stream().filter(group -> !group.endings().isEmpty()).toList(), AHEAD_DAYS));
    }

    private static List<Ending> only(List<Ending> all, Predicate<Ending> which) {
        return all.stream().filter(which).toList();
    }
}
