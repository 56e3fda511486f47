// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.time.LocalTime;
import java.util.List;
import org.faisceau.gatherings.api.Programmes.Sheet;
import org.faisceau.gatherings.api.Timetable;

/** A programme as JSON: isProposed while it is the format's; hours of Paris, in the order of its items; clashes name who or what is wanted twice; running is the item that runs, or ran last, since begunAt; endedAt is empty before all is over. */
record ProgrammeAnswer(List<ItemBody> items, boolean isProposed, int minutes, int expectedMinutes, List<Hours> hours, List<ClashAnswer> clashes, String running, String begunAt, String endedAt, int version) {
    static ProgrammeAnswer of(Sheet sheet) {
        var table = sheet.table();
        return new ProgrammeAnswer(sheet.items().stream().map(ItemBody::of).toList(), sheet.isProposed(), table.minutes(), table.expected(), table.items().stream().map(Hours::of).toList(),
                table.clashes().stream().map(one -> new ClashAnswer(one.sort().name(), one.what(), one.first(), one.second())).toList(), sheet.running(), sheet.begunAt().map(LocalTime::toString).orElse(""), sheet.endedAt().map(LocalTime::toString).orElse(""), sheet.version());
    }

    /** From when until when an item is. */
    record Hours(String item, String from, String until) {
        static Hours of(Timetable.Timed one) {
            return new Hours(one.item().id(), one.from().toString(), one.to().toString());
        }
    }

    /** Somebody or somewhere that is wanted twice. */
    record ClashAnswer(String sort, String what, String first, String second) {}
}
