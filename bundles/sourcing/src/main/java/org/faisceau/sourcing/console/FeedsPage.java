// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Feeds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The feeds that are read, how each fares, and what they said last. */
@Component
public final class FeedsPage implements Page {
    private static final int LATEST = 40;
    private final Feeds feeds;

    @Activate
    public FeedsPage(@Reference Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public Address address() {
        return Address.of("sourcing/feeds").readBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.actor().role() == Role.COMPANY) return Answer.notFound();
        var words = visit.words(FeedsPage.class);
        return Answer.screen(words.say("feeds.title"), new StaticTemplates().feeds(words, feeds.all(visit.actor()), feeds.latest(visit.actor(), LATEST), visit.actor().is(Role.ADMINISTRATOR)));
    }
}
