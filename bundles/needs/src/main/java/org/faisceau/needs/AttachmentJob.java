// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.time.Duration;
import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night: lets go of the pieces that were removed a day ago; the store sweeps what nothing names. */
@Component
public final class AttachmentJob implements Job {
    private static final Duration KEPT = Duration.ofDays(1);
    private final AttachmentRegister attachments;

    @Activate
    public AttachmentJob(@Reference AttachmentRegister attachments) {
        this.attachments = attachments;
    }

    @Override
    public String id() {
        return "needs.attachments";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 15));
    }

    @Override
    public void run(Run run) {
        var before = run.clock().instant().minus(KEPT);
        int gone;
        do gone = attachments.forget(before);
        while (gone > 0 && !run.isCancelled());
    }
}
