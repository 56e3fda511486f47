// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases each night the people whose record ended, as the page of ends foretold. */
@Component
public final class PersonPurgeJob implements Job {
    private final PersonRegister people;

    @Activate
    public PersonPurgeJob(@Reference PersonRegister people) {
        this.people = people;
    }

    @Override
    public String id() {
        return "directory.people-purge";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 55));
    }

    @Override
    public void run(Run run) {
        int erased = PersonRegister.CHUNK;
        while (erased == PersonRegister.CHUNK && !run.isCancelled()) erased = people.eraseEnded();
        run.progress(1, 1);
    }
}
