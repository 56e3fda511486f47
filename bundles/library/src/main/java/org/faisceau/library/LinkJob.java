// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each night: looks at the links of works, where an administrator allows it; otherwise nothing leaves the machine. */
@Component
public final class LinkJob implements Job {
    private final LinkRegister links;

    @Activate
    public LinkJob(@Reference LinkRegister links) {
        this.links = links;
    }

    @Override
    public String id() {
        return "library.links";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(4, 15));
    }

    @Override
    public void run(Run run) {
        links.lookAtAll(run::isCancelled);
        run.progress(1, 1);
    }
}
