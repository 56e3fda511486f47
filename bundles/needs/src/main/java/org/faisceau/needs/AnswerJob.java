// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells of answers that were written just before the machine stopped: to needs, of companies; to calls, of authorities. */
@Component
public final class AnswerJob implements Job {
    private final InterestPost interests;
    private final CallPost calls;

    @Activate
    public AnswerJob(@Reference InterestPost interests, @Reference CallPost calls) {
        this.interests = interests;
        this.calls = calls;
    }

    @Override
    public String id() {
        return "needs.answers";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        interests.tellAll();
        run.progress(1, 2);
        calls.tellReplies();
        run.progress(2, 2);
    }
}
