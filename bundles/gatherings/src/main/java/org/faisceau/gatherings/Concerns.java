// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.gatherings.api.Composition.Remark;
import org.faisceau.gatherings.api.Concern;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.kernel.api.WorkingDays;

/** What is unusual about a day, a length and a number of people. Pure. */
final class Concerns {
    private Concerns() {}

    static List<Concern> of(Gathering.Content content, Format format, WorkingDays working) {
        var all = new ArrayList<Concern>();
        var weekday = content.day().getDayOfWeek();
        if (working.isHoliday(content.day())) all.add(new Concern.Holiday());
        else if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) all.add(new Concern.Weekend());
        int people = content.expected().sum();
        format.stay(people).map(Format.Stay::minutes).filter(minutes -> minutes != content.minutes()).ifPresent(minutes -> all.add(new Concern.Length(content.minutes(), minutes)));
        // Before anybody is named nothing is off yet.
        if (people > 0) Balance.of(Wants.expected(content.expected()), Wants.of(format)).remarks().stream().filter(one -> isKnown(one, content.expected())).map(Concern.People::new).forEach(all::add);
        return all;
    }

    /** Which of the authorities' people are elected and which buy is told by the list of guests alone, unless none of them is expected. */
    private static boolean isKnown(Remark remark, Gathering.Expected expected) {
        return !(remark instanceof Remark.Missing it) || it.part() == GuestPart.MENTOR || it.part() == GuestPart.COMPANY || expected.authorities() == 0;
    }
}
