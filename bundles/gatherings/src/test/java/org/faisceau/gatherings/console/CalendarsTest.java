// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.faisceau.documents.agenda.IcsAgendas;
import org.faisceau.documents.api.Agenda;
import org.faisceau.gatherings.NoticeRegister;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds as two programs read them that are not ours, ical4j and biweekly: both the same, and both right on each side of a change of time. */
class CalendarsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Clocks go forward on 28 March 2027 at two, and back on 31 October at three. */
    private static final Map<LocalDate, String> HALF_PAST_NINE = new TreeMap<>(Map.of(
            LocalDate.of(2027, 3, 27), "2027-03-27T08:30:00Z", LocalDate.of(2027, 3, 29), "2027-03-29T07:30:00Z", LocalDate.of(2027, 10, 30), "2027-10-30T07:30:00Z", LocalDate.of(2027, 11, 2), "2027-11-02T08:30:00Z"));
    private OpenGatherings open;
    private final List<Gathering> gatherings = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        HALF_PAST_NINE.keySet().forEach(day -> gatherings.add(done(open.gatherings.plan(MANAGER, open.golden().on(day)))));
        // An hour by the sun, two by the clock on the wall.
        gatherings.add(done(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2027, 3, 28)).at(LocalTime.of(1, 30), LocalTime.of(3, 30)))));
    }

    @AfterEach
    void close() {
        open.close();
    }

    /** What a program keeps of an event. */
    private record Event(Instant from, Instant until, String title) {}

    private static Map<String, Event> byIcal4j(String ics) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(ics));
        assertFalse(calendar.validate().hasErrors(), calendar.validate()::toString);
        var all = new TreeMap<String, Event>();
        for (var one : calendar.<net.fortuna.ical4j.model.component.VEvent>getComponents(Component.VEVENT)) {
            all.put(one.getUid().orElseThrow().getValue(), new Event(moment(one.getDateTimeStart().getDate()), moment(one.getDateTimeEnd().getDate()), one.getSummary().getValue()));
        }
        return all;
    }

    /** Days without hours begin at midnight where their reader is. */
    private static Instant moment(Temporal read) {
        return read instanceof LocalDate day ? day.atStartOfDay(ZoneId.systemDefault()).toInstant() : Instant.from(read);
    }

    private static Map<String, Event> byBiweekly(String ics) {
        var warnings = new ArrayList<List<biweekly.io.ParseWarning>>();
        var calendars = Biweekly.parse(ics).warnings(warnings).all();
        assertEquals(List.of(List.of()), warnings);
        assertTrue(calendars.get(0).validate(ICalVersion.V2_0).isEmpty(), () -> calendars.get(0).validate(ICalVersion.V2_0).toString());
        var all = new TreeMap<String, Event>();
        for (VEvent one : calendars.get(0).getEvents()) {
            all.put(one.getUid().getValue(), new Event(Instant.ofEpochMilli(one.getDateStart().getValue().getTime()), Instant.ofEpochMilli(one.getDateEnd().getValue().getTime()), one.getSummary().getValue()));
        }
        return all;
    }

    private static Map<String, Event> read(String ics) throws Exception {
        var events = byIcal4j(ics);
        assertEquals(events, byBiweekly(ics));
        return events;
    }

    private void assertRight(Map<String, Event> events) {
        for (var one : gatherings) {
            var event = events.get("gathering-" + one.id() + "@faisceau");
            var day = one.content().day();
            if (HALF_PAST_NINE.containsKey(day)) assertEquals(Instant.parse(HALF_PAST_NINE.get(day)), event.from());
            assertEquals(one.content().from(), event.from().atZone(PARIS).toLocalTime());
            assertEquals(one.content().until(), event.until().atZone(PARIS).toLocalTime());
            assertEquals(day, event.from().atZone(PARIS).toLocalDate());
            assertEquals(one.title(), event.title());
        }
    }

    @Test
    void twoProgramsReadThePublicCalendarAlike() throws Exception {
        var notices = new NoticeRegister(open.store.store(), open.clock);
        for (var one : gatherings) notices.show(MANAGER, one.id(), true);
        gatherings.replaceAll(one -> open.moved(one, GatheringState.OPEN));
        var calendar = PageTester.of(new PublicCalendar(notices, new IcsAgendas(), open.clock)).as(Role.NOBODY);
        var events = read(new String(calendar.show("/public/gatherings/calendar.ics").file(), StandardCharsets.UTF_8));
        assertEquals(gatherings.size(), events.size());
        assertRight(events);
    }

    @Test
    void twoProgramsReadAPersonsOwnDatesAlike() throws Exception {
        var entries = new OwnDates(open.gatherings, open.plans).entries(MANAGER, Locale.FRENCH, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 12, 31), "https://faisceau.example");
        var events = read(written(new Agenda("Mes dates", "", entries)));
        assertEquals(entries.size(), events.size());
        assertTrue(events.size() > 10 * gatherings.size(), "tasks are in it");
        assertRight(events);
    }

    @Test
    void twoProgramsReadAPlanAlikeAndDaysStayDays() throws Exception {
        var march = gatherings.get(0);
        var page = PageTester.of(new PlanCalendar(open.plans, new IcsAgendas())).as(MANAGER);
        var events = read(new String(page.show(march.address() + "/plan/all.ics").file(), StandardCharsets.UTF_8));
        var plan = open.plans.find(MANAGER, march.id()).orElseThrow();
        for (var task : plan.tasks()) assertEquals(task.day(), events.get("gathering-task-" + task.id() + "@faisceau").from().atZone(ZoneId.systemDefault()).toLocalDate());
        assertEquals(1 + plan.tasks().size(), events.size());
    }

    private static String written(Agenda agenda) throws IOException {
        var out = new ByteArrayOutputStream();
        new IcsAgendas().write(agenda, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
