// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of claims and mentors what was written just before the machine stopped. */
@Component
public final class NewsJob implements Job {
    private final ClaimNews claims;
    private final MentorNews mentors;

    @Activate
    public NewsJob(@Reference ClaimNews claims, @Reference MentorNews mentors) {
        this.claims = claims;
        this.mentors = mentors;
    }

    @Override
    public String id() {
        return "directory.news";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        claims.tellAll();
        run.progress(1, 2);
        mentors.tellAll();
        run.progress(2, 2);
    }
}
