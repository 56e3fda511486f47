// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the feeds that an administrator allows; none, and nothing leaves the machine. */
@Component
public final class FeedJob implements Job {
    private final FeedRegister feeds;

    @Activate
    public FeedJob(@Reference FeedRegister feeds) {
        this.feeds = feeds;
    }

    @Override
    public String id() {
        return "sourcing.feeds";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofHours(3));
    }

    @Override
    public void run(Run run) {
        feeds.readAll(run::isCancelled);
        run.progress(1, 1);
    }
}
