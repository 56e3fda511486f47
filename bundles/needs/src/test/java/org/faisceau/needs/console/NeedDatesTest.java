// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faisceau.documents.api.Agenda;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedDatesTest {
    private OpenPages pages;
    private OpenNeeds open;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        open.published(Content.titled("Leaks", open.town).withDeadline(LocalDate.parse("2026-12-18")));
        open.published(Content.titled("Foreign", open.otherTown).withDeadline(LocalDate.parse("2026-12-19")));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private List<Agenda.Entry> entries(Actor actor, String last) {
        return new NeedDates(open.needs, open.themes, open.organisations).entries(actor, Locale.FRENCH, LocalDate.parse("2026-11-01"), LocalDate.parse(last), "https://faisceau.example");
    }

    @Test
    void givesABuyerTheDeadlinesOfTheOwnNeeds() {
        var only = entries(new Actor("buyer", Role.BUYER, open.town), "2027-12-31");
        assertEquals(List.of("Échéance : Leaks"), only.stream().map(Agenda.Entry::title).toList());
        assertTrue(only.get(0).toString().contains("https://faisceau.example/needs/"), only::toString);
    }

    @Test
    void leadsOnFromWhereTheCalendarWas() {
        assertEquals("/calendar", PageTester.of(new CalendarMovedPage()).show("/needs/calendar").address());
    }

    @Test
    void givesOthersWhatTheyMayReadOfThoseDays() {
        assertEquals(2, entries(new Actor("manager", Role.MANAGER, ""), "2027-12-31").size());
        assertEquals(1, entries(new Actor("manager", Role.MANAGER, ""), "2026-12-18").size());
    }
}
