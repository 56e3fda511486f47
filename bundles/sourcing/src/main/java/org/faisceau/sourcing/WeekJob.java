// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks each morning the techniques whose week is over what it brought. */
@Component
public final class WeekJob implements Job {
    private final TechniqueRegister techniques;

    @Activate
    public WeekJob(@Reference TechniqueRegister techniques) {
        this.techniques = techniques;
    }

    @Override
    public String id() {
        return "sourcing.weekly";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(6, 20));
    }

    @Override
    public void run(Run run) {
        var due = techniques.due();
        int done = 0;
        for (var one : due) {
            if (run.isCancelled()) return;
            techniques.weekly(one);
            run.progress(++done, due.size());
        }
    }
}
