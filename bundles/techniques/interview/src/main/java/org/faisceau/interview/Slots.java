// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Company;

/** Slots of one length, one after the other on working days. Pure. */
final class Slots {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final int BREAK_MINUTES = 15;

    private Slots() {}

    /** A company's slot. */
    record Slot(Company company, LocalDate day, LocalTime from, LocalTime to) {}

    /** @param minutes 15 to 180 */
    static List<Slot> of(List<Company> companies, LocalDate first, int minutes) {
        return of(companies, first, MORNING, minutes);
    }

    /** Behind a slot that ends then. */
    static List<Slot> after(List<Company> companies, LocalDate day, LocalTime end, int minutes) {
        return of(companies, day, end.plusMinutes(BREAK_MINUTES), minutes);
    }

    private static List<Slot> of(List<Company> companies, LocalDate first, LocalTime start, int minutes) {
        var calendar = WorkingDays.ofFrance();
        var slots = new ArrayList<Slot>();
        var day = calendar.orLater(first);
        var from = start;
        for (var company : companies) {
            if (from.plusMinutes(minutes).isAfter(EVENING)) {
                day = calendar.plus(day, 1);
                from = MORNING;
            }
            slots.add(new Slot(company, day, from, from.plusMinutes(minutes)));
            from = from.plusMinutes(minutes + BREAK_MINUTES);
        }
        return slots;
    }
}
