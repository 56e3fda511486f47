// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.util.Optional;
import org.faisceau.console.spi.Badge;
import org.faisceau.console.spi.Visit;
import org.faisceau.messages.api.Inbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The bell: how many messages are unread. */
@Component
public final class InboxBadge implements Badge {
    private final Inbox inbox;

    @Activate
    public InboxBadge(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String id() {
        return "messages.inbox";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public Optional<Shown> show(Visit visit) {
        int unread = inbox.unread(visit.actor());
        var label = visit.words(InboxBadge.class).say(unread < Inbox.MOST_UNREAD ? "inbox.bell" : "inbox.bellMany", unread);
        return Optional.of(new Shown("/inbox", label, unread > 0));
    }
}
