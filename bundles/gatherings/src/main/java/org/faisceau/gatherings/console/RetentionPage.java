// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.GuestRetention;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose people are forgotten next night, and within two months. */
@Component
public final class RetentionPage implements Page {
    private static final int AHEAD_DAYS = 60;
    private static final int MOST = 200;
    private final GuestRetention retention;
    private final Clock clock;

    @Activate
    public RetentionPage(@Reference GuestRetention retention, @Reference Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/retention").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(RetentionPage.class);
        var today = Days.today(clock);
        return Answer.screen(words.say("retention.title"), new StaticTemplates().guestRetention(words, retention.ending(visit.actor(), today.plusDays(AHEAD_DAYS + 1L), MOST), today, AHEAD_DAYS));
    }
}
