// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.agenda;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agenda.Entry;
import org.faisceau.documents.api.Agenda.When;
import org.faisceau.documents.api.Agendas;
import org.osgi.service.component.annotations.Component;

/** Says an agenda in the properties of RFC 5545, its name in those of RFC 7986 and of older calendars. */
@Component
public final class IcsAgendas implements Agendas {
    /** What is published must name an organizer (RFC 5546, 3.2.1); calendars know this one as nobody. */
    private static final String NOBODY = "invalid:nomail";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Override
    public void write(Agenda agenda, OutputStream out) throws IOException {
        var lines = new ContentLines(out);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Faisceau//Agenda//FR");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        lines.text("NAME", agenda.name());
        lines.text("X-WR-CALNAME", agenda.name());
        var organizer = agenda.organizer().isEmpty() ? NOBODY : "mailto:" + agenda.organizer();
        for (var entry : agenda.entries()) entry(lines, entry, organizer);
        lines.line("END", "VCALENDAR");
    }

    private static void entry(ContentLines lines, Entry entry, String organizer) throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", entry.id());
        lines.line("DTSTAMP", moment(entry.changedAt()));
        lines.line("LAST-MODIFIED", moment(entry.changedAt()));
        lines.line("SEQUENCE", String.valueOf(entry.sequence()));
        lines.line("ORGANIZER", organizer);
        when(lines, entry.when());
        lines.text("SUMMARY", entry.title());
        lines.text("DESCRIPTION", entry.detail());
        lines.text("LOCATION", entry.place());
        if (!entry.address().isEmpty()) lines.line("URL", entry.address());
        lines.line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        if (entry.reminder().isPresent()) {
            lines.line("BEGIN", "VALARM");
            lines.line("ACTION", "DISPLAY");
            lines.line("TRIGGER", "-" + entry.reminder().get());
            lines.text("DESCRIPTION", entry.title());
            lines.line("END", "VALARM");
        }
        lines.line("END", "VEVENT");
    }

    /** The end of days is the first day after (3.6.1). Days are nobody's time: they must not show a person as busy. */
    private static void when(ContentLines lines, When when) throws IOException {
        if (when instanceof When.Days days) {
            lines.line("DTSTART;VALUE=DATE", DAY.format(days.first()));
            lines.line("DTEND;VALUE=DATE", DAY.format(days.last().plusDays(1)));
            lines.line("TRANSP", "TRANSPARENT");
        } else if (when instanceof When.Hours hours) {
            lines.line("DTSTART", moment(hours.from()));
            lines.line("DTEND", moment(hours.to()));
        }
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
