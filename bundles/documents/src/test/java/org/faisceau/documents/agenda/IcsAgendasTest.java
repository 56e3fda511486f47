// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.agenda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agenda.Entry;
import org.junit.jupiter.api.Test;

/** Reads back by ical4j, which is not ours. */
final class IcsAgendasTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant CHANGED = Instant.parse("2026-11-25T09:00:00Z");
    private static final String ODD = "Réunion, « œuvre » ; C:\\n\\temp\nÀ voir : 👩‍👩‍👧 " + "déjà-vu ".repeat(30);
    private static final Entry MEETING = Entry.meeting("gathering-1@lab.example", Instant.parse("2027-03-28T00:30:00Z"), Instant.parse("2027-03-28T01:30:00Z"),
            "Nuit du changement d’heure", CHANGED).detail(ODD).place("Salle 2, Rive-Imaginaire").address("https://lab.example/gatherings/1").sequence(3).reminder(Duration.ofHours(36));
    private static final Entry DEADLINE = Entry.allDay("need-7-deadline@lab.example", LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 19), "Échéance", CHANGED).cancel();

    @Test
    void isAValidCalendar() throws Exception {
        var calendar = read(MEETING, DEADLINE);
        assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
        assertEquals("PUBLISH", calendar.getRequiredProperty(Property.METHOD).getValue());
        assertEquals("Échéances, toutes", calendar.getRequiredProperty("X-WR-CALNAME").getValue());
    }

    @Test
    void keepsTextsAsTheyWere() throws Exception {
        var event = event(read(MEETING), 0);
        assertEquals(ODD.strip(), event.getDescription().getValue());
        assertEquals("Salle 2, Rive-Imaginaire", event.getLocation().getValue());
        assertEquals("https://lab.example/gatherings/1", event.getUrl().getValue());
    }

    @Test
    void standsOnBothSidesOfTheChangeToSummerTime() throws Exception {
        var event = event(read(MEETING), 0);
        assertEquals(LocalTime.of(1, 30), paris(event.getDateTimeStart().getDate()));
        assertEquals(LocalTime.of(3, 30), paris(event.getDateTimeEnd().getDate()));
    }

    @Test
    void keepsDaysAsDays() throws Exception {
        var event = event(read(DEADLINE), 0);
        assertEquals(LocalDate.of(2026, 12, 18), event.getDateTimeStart().getDate());
        assertEquals(LocalDate.of(2026, 12, 20), event.getDateTimeEnd().getDate());
        assertEquals("CANCELLED", event.getStatus().getValue());
    }

    @Test
    void saysWhichVersionItIs() throws Exception {
        var event = event(read(MEETING), 0);
        assertEquals("gathering-1@lab.example", event.getUid().orElseThrow().getValue());
        assertEquals(3, event.getSequence().getSequenceNo());
        assertEquals(CHANGED, event.getDateTimeStamp().getDate());
    }

    @Test
    void remindsBefore() throws Exception {
        assertEquals("-P1DT12H", event(read(MEETING), 0).getAlarms().get(0).getRequiredProperty(Property.TRIGGER).getValue());
    }

    @Test
    void foldsAtSeventyFiveOctetsWithoutCuttingALetter() throws IOException {
        var lines = new String(bytes(MEETING), StandardCharsets.UTF_8).split("\r\n");
        assertTrue(Arrays.stream(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(Arrays.stream(lines).noneMatch(line -> line.contains("\ufffd")));
        assertTrue(Arrays.stream(lines).filter(line -> line.startsWith(" ")).count() > 4);
    }

    @Test
    void letsNoTextBeginAProperty() throws Exception {
        var event = event(read(Entry.allDay("x@lab.example", LocalDate.EPOCH, LocalDate.EPOCH, "a\r\nATTENDEE:mailto:x@example.org\u0007", CHANGED)), 0);
        assertEquals("a\nATTENDEE:mailto:x@example.org", event.getSummary().getValue());
        assertTrue(event.getProperty("ATTENDEE").isEmpty());
    }

    @Test
    void givesTheSameBytesForTheSameAgenda() throws IOException {
        assertArrayEquals(bytes(MEETING, DEADLINE), bytes(MEETING, DEADLINE));
    }

    @Test
    void refusesAnIdTwice() {
        assertThrows(IllegalArgumentException.class, () -> new Agenda("a", "agenda@lab.example", List.of(MEETING, MEETING)));
    }

    @Test
    void refusesWhatEndsBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> Entry.meeting("a", CHANGED, CHANGED.minusSeconds(1), "a", CHANGED));
    }

    private static byte[] bytes(Entry... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        new IcsAgendas().write(new Agenda("Échéances, toutes", "", List.of(entries)), out);
        return out.toByteArray();
    }

    private static Calendar read(Entry... entries) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(new String(bytes(entries), StandardCharsets.UTF_8)));
    }

    private static VEvent event(Calendar calendar, int at) {
        return (VEvent) calendar.getComponents(Component.VEVENT).get(at);
    }

    private static LocalTime paris(Temporal moment) {
        return Instant.from(moment).atZone(PARIS).toLocalTime();
    }
}
