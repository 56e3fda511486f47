// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes each hour the answers kept for a day. */
@Component
public final class AnswerPurge implements Job {
    private final AnswerRegister answers;

    @Activate
    public AnswerPurge(@Reference AnswerRegister answers) {
        this.answers = answers;
    }

    @Override
    public String id() {
        return "console.answers";
    }

    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofHours(1));
    }

    @Override
    public void run(Run run) {
        boolean more = true;
        while (more && !run.isCancelled()) more = answers.purge();
    }
}
