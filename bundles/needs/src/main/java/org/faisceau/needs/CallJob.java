// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Duration;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the authorities invited to a call once it is published, and reminds, once, those who stay silent. */
@Component
public final class CallJob implements Job {
    private final CallPost post;
    private final DeadlineSettings settings;

    @Activate
    public CallJob(@Reference CallPost post, @Reference DeadlineSettings settings) {
        this.post = post;
        this.settings = settings;
    }

    @Override
    public String id() {
        return "needs.calls";
    }

    /** Short: who publishes a call expects it to leave. */
    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        post.tellAll();
        run.progress(1, 2);
        var reminders = settings.reminders();
        var today = Days.today(run.clock());
        if (reminders.callDays() > 0) post.remind(today, new WorkingDays(reminders.alsaceMoselle()).plus(today, reminders.callDays()));
        run.progress(2, 2);
    }
}
