// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agendas;
import org.faisceau.kernel.api.Days;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.spi.Meeting;
import org.faisceau.sourcing.spi.Sheet;

/** What goes beside a paper of a run: its dates for a calendar, its files. */
record SheetFiles(Agendas agendas, Campaign campaign, String run, int version, Sheet sheet) {
    /** Under this name stand the dates of a paper. */
    static final String CALENDAR = "calendar.ics";
    private static final Map<String, String> TYPES = Map.of("csv", "text/csv; charset=utf-8", "json", "application/json", "xml", "application/xml", "txt", "text/plain; charset=utf-8");

    static boolean isAny(Sheet sheet) {
        return !sheet.meetings().isEmpty() || !sheet.files().isEmpty();
    }

    Optional<Answer> file(String name) {
        if (name.equals(CALENDAR)) return sheet.meetings().isEmpty() ? Optional.empty() : Optional.of(agendas.download(agenda(), campaign.reference() + ".ics"));
        return Optional.ofNullable(sheet.files().get(name)).map(text -> Answer.download(name, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
    }

    private Agenda agenda() {
        return new Agenda(sheet.title(), "", sheet.meetings().stream().map(this::entry).toList());
    }

    private Agenda.Entry entry(Meeting one) {
        var entry = Agenda.Entry.meeting("campaign-run-" + run + "-" + one.id() + "@faisceau", moment(one.day(), one.from()), moment(one.day(), one.to()), one.title(), campaign.changedAt());
        return entry.detail(one.detail()).place(one.place()).sequence(version);
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Days.PARIS).toInstant();
    }
}
