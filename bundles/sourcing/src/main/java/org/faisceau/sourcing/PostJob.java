// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts what was decided just before the machine stopped, and what was too much for one click. */
@Component
public final class PostJob implements Job {
    private final CampaignPost post;

    @Activate
    public PostJob(@Reference CampaignPost post) {
        this.post = post;
    }

    @Override
    public String id() {
        return "sourcing.post";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        post.all(run::isCancelled);
    }
}
