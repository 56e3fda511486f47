// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Passes;
import org.faisceau.accounts.api.Preferences;
import org.faisceau.documents.agenda.IcsAgendas;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.Test;

class CalendarPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("/calendar/[A-Za-z0-9_-]+\\.ics");
    private final Map<String, Ref> issued = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Actor BUYER = new Actor("buyer", Role.BUYER, "town");
    private boolean isDisabled;

    /** One date, of the day it is asked for. */
    private static List<Agenda.Entry> dates(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin) {
        return List.of(Agenda.Entry.allDay("bike-" + actor.id() + "@faisceau", first.plusDays(30), first.plusDays(30), "Bike " + locale, Instant.EPOCH).address(origin + "/bikes"));
    }

    /** Passes kept in a map. */
    private final class MapPasses implements Passes {
        @Override
        public String issue(Actor actor, String purpose, Ref about, Duration life, boolean once) {
            var pass = "pass-" + issued.size() + "-" + purpose;
            issued.put(pass, about);
            return pass;
        }

        @Override
        public Optional<Ref> look(String purpose, String pass) {
            return Optional.ofNullable(issued.get(pass)).filter(ref -> pass.endsWith(purpose));
        }

        @Override
        public Optional<Ref> use(String purpose, String pass) {
            return look(purpose, pass);
        }

        @Override
        public void revoke(Actor actor, String purpose, Ref about) {
            issued.values().removeIf(about::equals);
        }
    }

    /** Choices kept in a map. */
    private final class MapPreferences implements Preferences {
        @Override
        public String get(Actor actor, String key) {
            return chosen.getOrDefault(key, "");
        }

        @Override
        public void set(Actor actor, String key, String value) {
            chosen.put(key, value);
        }
    }

    private PageTester page() {
        return PageTester.of(new CalendarPage(new MapPasses(), new MapPreferences(), CLOCK)).as(BUYER);
    }

    private Seen feed(String address) {
        return feed(address, List.of(CalendarPagesTest::dates));
    }

    private Seen feed(String address, List<AgendaSource> sources) {
        var accounts = (Accounts) Proxy.newProxyInstance(CalendarPagesTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) ->
                Optional.of(new Account("buyer", "buyer", "Buyer", "", Role.BUYER, "town", "fr", isDisabled, CLOCK.instant(), 1)));
        return PageTester.of(new CalendarFeed(accounts, new MapPasses(), new IcsAgendas(), CLOCK).of(sources)).as(Role.NOBODY).show(address);
    }

    private String made() {
        var found = ADDRESS.matcher(page().submit("/calendar", Map.of("action", "make")).html());
        assertTrue(found.find());
        return found.group();
    }

    @Test
    void givesWhatEachModuleHasForThatPerson() {
        var text = new String(feed(made()).file(), StandardCharsets.UTF_8);
        assertTrue(text.contains("SUMMARY:Bike fr") && text.contains("DTSTART;VALUE=DATE:20261124"), text);
        assertTrue(text.contains("UID:bike-buyer@faisceau") && text.contains("URL:https://faisceau.example/bikes"), text);
    }

    /** Says what it has. */
    private static final class Bikes implements AgendaSource {
        @Override
        public List<Agenda.Entry> entries(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin) {
            return List.of();
        }

        @Override
        public String what(Locale locale) {
            return "Every bike";
        }
    }

    @Test
    void saysWhatTheModulesThatRunPutInIt() {
        assertTrue(page().show("/calendar").text().contains("Aucun module en marche n’a de dates pour vous."));
        var told = PageTester.of(new CalendarPage(new MapPasses(), new MapPreferences(), CLOCK).of(List.of(new Bikes(), CalendarPagesTest::dates))).as(BUYER).show("/calendar").text();
        assertTrue(told.contains("Il montre : Every bike"), told);
    }

    @Test
    void isAnEmptyCalendarWhereNoModuleHasDates() {
        var seen = feed(made(), List.of());
        assertEquals(200, seen.status());
        assertTrue(new String(seen.file(), StandardCharsets.UTF_8).contains("END:VCALENDAR"));
    }

    @Test
    void aNewAddressEndsTheOneBefore() {
        var first = made();
        issued.put("pad", new Ref("account", "other"));
        var second = made();
        assertEquals(404, feed(first).status());
        assertEquals(200, feed(second).status());
    }

    @Test
    void anAddressIsRevoked() {
        var address = made();
        assertTrue(page().show("/calendar").text().contains("Révoquer"));
        page().submit("/calendar", Map.of("action", "revoke"));
        assertEquals(404, feed(address).status());
        assertFalse(page().show("/calendar").text().contains("Révoquer"));
    }

    @Test
    void opensNothingWithoutAPassOrForWhoLeft() {
        var address = made();
        assertEquals(404, feed("/calendar/guess.ics").status());
        assertEquals(404, feed(address.replace(".ics", "")).status());
        isDisabled = true;
        assertEquals(404, feed(address).status());
    }
}
