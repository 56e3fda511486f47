// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Page;
import org.faisceau.gatherings.GatheringRegister;
import org.faisceau.gatherings.GuestRetentionRegister;
import org.faisceau.gatherings.MinutesRegister;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.OpenGuests;
import org.faisceau.gatherings.PlanSettings;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterwardsPagesTest {
    private OpenGuests open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester minutes() {
        var all = open.open;
        return tester(new MinutesPage(new MinutesRegister(all.store.store(), all.clock, all.ids), new GatheringHeads(all.gatherings, all.formats, all.themes, all.accounts)));
    }

    private String address() {
        return open.gathering().address() + "/minutes";
    }

    @Test
    void writesMinutesWithDecisions() {
        assertTrue(minutes().show(address()).text().contains("Pas encore de compte rendu"));
        open.held();
        assertEquals(303, minutes().submit(address(), Map.of("action", "write", "version", "0", "body", "## Suites\n- **trois** essais")).status());
        assertEquals(303, minutes().submit(address(), Map.of("action", "decide", "what", "Recenser les fuites", "who", "Ville fictive", "due", "2027-06-01")).status());
        assertEquals(422, minutes().submit(address(), Map.of("action", "decide", "what", " ")).status());
        var seen = minutes().as(OBSERVER).show(address());
        assertTrue(seen.html().contains("<strong>trois</strong>") && seen.text().contains("Recenser les fuites"), seen::html);
        assertFalse(seen.html().contains("textarea"), seen::html);
        assertEquals(409, minutes().submit(address(), Map.of("action", "write", "version", "0", "body", "Mine")).status());
    }

    @Test
    void showsAMonthWithItsHolidays() {
        var page = tester(new MonthPage(open.open.gatherings, open.open.clock));
        var seen = page.show("/gatherings/calendar?month=2027-05");
        assertTrue(seen.text().contains("Mai 2027") && seen.text().contains("Masterclass de mai"), seen::text);
        assertEquals(4, seen.html().split(">férié<", -1).length - 1, "1, 6, 8 and 17 May");
        assertTrue(seen.html().contains("href=\"/public/gatherings/calendar.ics\"") && seen.html().contains("href=\"/calendar\""), "both feeds are found here");
        assertTrue(page.show("/gatherings/calendar?month=never").text().contains("Novembre 2026"));
        assertFalse(page.show("/gatherings/calendar").text().contains("Masterclass de mai"));
    }

    @Test
    void knowsTheHolidaysThatPlansGoBy() {
        var all = open.open;
        var alsatian = (PlanSettings.Settings) Proxy.newProxyInstance(PlanSettings.class.getClassLoader(), new Class<?>[] {PlanSettings.Settings.class}, (proxy, method, args) -> method.getName().equals("alsaceMoselle") ? (Object) true : 2);
        var there = new GatheringRegister(all.store.store(), all.clock, all.ids, all.formats, all.themes, all.accounts, new PlanSettings(alsatian));
        assertEquals(2, tester(new MonthPage(there, all.clock)).show("/gatherings/calendar?month=2027-12").html().split(">férié<", -1).length - 1, "Christmas and the day after");
        assertEquals(1, tester(new MonthPage(all.gatherings, all.clock)).show("/gatherings/calendar?month=2027-12").html().split(">férié<", -1).length - 1);
    }

    @Test
    void sumsWhatWasHeldBySectorAndYear() {
        var all = open.open;
        OpenGatherings.done(all.gatherings.recordHeld(MANAGER, Gathering.Content.titled("Ancien", "afterwork", LocalDate.of(2025, 3, 3)).withTheme("soils").expecting(new Gathering.Expected(4, 4, 0, 0, 2))));
        var html = tester(new PastPage(all.gatherings, all.themes)).show("/gatherings/past").html();
        assertTrue(html.contains("first=2025-01-01&amp;last=2025-12-31&amp;state=HELD&amp;state=CLOSED&amp;theme=soils"), "the number leads to what it counts: " + html);
        var seen = tester(new PastPage(all.gatherings, all.themes)).show("/gatherings/past").text();
        assertTrue(List.of("theme soils", "2025", "10 personnes").stream().allMatch(seen::contains), seen);
        assertFalse(seen.contains("2027"), seen);
    }

    private PageTester ends() {
        var all = open.open;
        return tester(new RetentionPage(new GuestRetentionRegister(all.store.store(), all.clock, all.store.journal(), all.formats), Clock.offset(all.clock, Duration.ofDays(500))));
    }

    @Test
    void foretellsThatSpeakersAreErasedWhereNobodyIsOnTheList() {
        open.programmes.save(MANAGER, open.gathering().id(), 0, List.of(new ProgrammeItem("one", "Accueil", "", 10, "Ada Fictive", "", 0, false, false)), Locale.FRENCH);
        assertTrue(ends().show("/gatherings/retention").text().contains("intervenants du programme"));
    }

    @Test
    void foretellsWhoseDataAreErased() {
        open.added("Anne Fictive", GuestPart.COMPANY);
        var page = ends();
        assertTrue(page.show("/gatherings/retention").text().contains("Masterclass de mai"));
        assertEquals(403, page.as(OBSERVER).show("/gatherings/retention").status());
    }
}
