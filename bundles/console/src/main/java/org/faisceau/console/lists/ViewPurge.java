// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends each night the saved views that were deleted a day ago. */
@Component
public final class ViewPurge implements Job {
    private final ViewRegister views;

    @Activate
    public ViewPurge(@Reference ViewRegister views) {
        this.views = views;
    }

    @Override
    public String id() {
        return "console.views";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run(Run run) {
        views.purge();
    }
}
