// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks once, some time after a campaign was concluded, whether a contract followed; one that is in the register of contracts by then answers it. */
@Component
public final class FollowJob implements Job {
    /** A consultation takes its weeks; a proposed time, as no text sets one. */
    static final Duration AFTER = Duration.ofDays(90);
    private static final int CHUNK = 200;
    private final FollowRegister follows;
    private final Messages messages;

    @Activate
    public FollowJob(@Reference FollowRegister follows, @Reference Messages messages) {
        this.follows = follows;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "sourcing.follow";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 50));
    }

    @Override
    public void run(Run run) {
        var before = run.clock().instant().minus(AFTER);
        var due = follows.unasked(before, CHUNK);
        while (!due.isEmpty() && !run.isCancelled()) {
            for (var one : due) {
                // Told first: cut off in between, the same letter reaches nobody twice.
                if (!follows.isInRegister(Actor.system(), one.campaign())) ask(one);
                follows.asked(one.campaign().id());
            }
            due = follows.unasked(before, CHUNK);
        }
    }

    private void ask(FollowRegister.Due one) {
        var campaign = one.campaign();
        messages.post(Actor.system(), Letter.of(FollowKind.WORD, Audience.people(one.people()), campaign.id()).at(campaign.address() + "/followed")
                .saying(locale -> Map.of("campaign", campaign.title(), "reference", campaign.reference())));
    }
}
