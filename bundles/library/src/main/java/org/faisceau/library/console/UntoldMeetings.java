// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings held within a year from which nobody wrote down what was learnt, as the deeds of their module tell; none while that is stopped. */
@Component(service = UntoldMeetings.class)
public final class UntoldMeetings {
    private static final String HELD = "gathering-held";
    private static final int ASKED_MOST = 200;
    private final Feedbacks feedbacks;
    private final Subjects subjects;
    private final Clock clock;
    @Reference
    private volatile List<Deed> deeds = List.of();

    @Activate
    public UntoldMeetings(@Reference Feedbacks feedbacks, @Reference Subjects subjects, @Reference Clock clock) {
        this.feedbacks = feedbacks;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** With deeds: outside the framework nobody sets the reference. */
    UntoldMeetings(Feedbacks feedbacks, Subjects subjects, Clock clock, List<Deed> deeds) {
        this(feedbacks, subjects, clock);
        this.deeds = deeds;
    }

    /** One of them. */
    record Meeting(Ref ref, String title, String address) {}

    /** True for one that was held within a year, as far as this visitor reads it. */
    boolean isHeld(Visit visit, Ref meeting) {
        return held(visit).contains(meeting);
    }

    /** The earliest first. */
    private List<Ref> held(Visit visit) {
        var today = Days.today(clock);
        var held = new ArrayList<Ref>();
        deeds.stream().filter(deed -> deed.word().equals(HELD)).forEach(deed -> deed.each(visit.actor(), new Period(today.minusYears(1), today), done -> {
            held.add(done.refs().get(0));
            return held.size() < ASKED_MOST;
        }));
        return held;
    }

    /** The latest first; none for who may not write feedback. */
    List<Meeting> of(Visit visit) {
        if (!feedbacks.mayAdd(visit.actor())) return List.of();
        var held = held(visit);
        Collections.reverse(held);
        var told = feedbacks.told(held);
        return held.stream().filter(ref -> !told.contains(ref)).flatMap(ref -> subjects.shown(visit, ref).stream().map(shown -> new Meeting(ref, shown.title(), shown.address()))).toList();
    }
}
