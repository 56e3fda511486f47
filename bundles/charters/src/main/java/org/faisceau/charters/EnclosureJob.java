// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Duration;
import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night: lets go of the papers and minutes that were removed a day ago; the store sweeps what nothing names. */
@Component
public final class EnclosureJob implements Job {
    private static final Duration KEPT = Duration.ofDays(1);
    private final EnclosureRegister enclosures;
    private final FollowUpRegister meetings;

    @Activate
    public EnclosureJob(@Reference EnclosureRegister enclosures, @Reference FollowUpRegister meetings) {
        this.enclosures = enclosures;
        this.meetings = meetings;
    }

    @Override
    public String id() {
        return "charters.papers";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 25));
    }

    @Override
    public void run(Run run) {
        var before = run.clock().instant().minus(KEPT);
        int gone;
        do gone = enclosures.forget(before);
        while (gone > 0 && !run.isCancelled());
        do gone = meetings.forget(before);
        while (gone > 0 && !run.isCancelled());
    }
}
