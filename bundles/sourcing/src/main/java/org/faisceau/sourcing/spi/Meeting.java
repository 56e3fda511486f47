// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A date with hours, in Paris: printed with its sheet, and downloaded for calendars.
 *
 * @param id unique within its sheet and the same for ever, so that calendars know it again
 * @param detail may be empty
 * @param place may be empty
 */
public record Meeting(String id, String title, String detail, String place, LocalDate day, LocalTime from, LocalTime to) {
    private static final int CELLS = 7;
    private static final LocalTime LAST = LocalTime.of(23, 59);

    public Meeting {
        if (id.isBlank()) throw new IllegalArgumentException("id is blank");
        if (to.isBefore(from)) throw new IllegalArgumentException("to: not before " + from + ", got " + to);
    }

    /** When one ends that lasts so many minutes: at 23:59 at the latest. */
    public static LocalTime end(LocalTime from, int minutes) {
        var to = from.plusMinutes(minutes);
        return to.isBefore(from) ? LAST : to;
    }

    /** As a row of a sheet. */
    List<String> cells() {
        return List.of(id, title, detail, place, day.toString(), from.toString(), to.toString());
    }

    static Meeting of(List<String> cells) {
        if (cells.size() != CELLS) throw new IllegalArgumentException("cells: " + CELLS + ", got " + cells.size());
        return new Meeting(cells.get(0), cells.get(1), cells.get(2), cells.get(3), LocalDate.parse(cells.get(4)), LocalTime.parse(cells.get(5)), LocalTime.parse(cells.get(6)));
    }
}
