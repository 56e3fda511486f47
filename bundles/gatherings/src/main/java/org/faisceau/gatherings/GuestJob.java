// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Duration;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells guests what they do not know yet: invitations, moved dates, places that came free. */
@Component
public final class GuestJob implements Job {
    static final String ID = "gatherings.guests";
    private final HeldPlaces places;
    private final GuestPost post;
    private final MentorPost mentors;

    @Activate
    public GuestJob(@Reference HeldPlaces places, @Reference GuestPost post, @Reference MentorPost mentors) {
        this.places = places;
        this.post = post;
        this.mentors = mentors;
    }

    @Override
    public String id() {
        return ID;
    }

    /** Who has news wakes it; a moved date waits until it is settled, see {@link GuestPost#isSettled}. */
    @Override
    public Schedule when() {
        return new Schedule.Every(Duration.ofMinutes(5));
    }

    @Override
    public void run(Run run) {
        places.release();
        post.tellAll();
        mentors.tellAll();
        run.progress(1, 1);
    }
}
