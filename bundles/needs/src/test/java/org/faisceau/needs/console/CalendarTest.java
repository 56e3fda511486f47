// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Passes;
import org.faisceau.accounts.api.Preferences;
import org.faisceau.documents.agenda.IcsAgendas;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarTest {
    private static final Pattern ADDRESS = Pattern.compile("/calendar/[A-Za-z0-9_-]+\\.ics");
    private final Map<String, Ref> issued = new HashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private OpenPages pages;
    private OpenNeeds open;
    private boolean isDisabled;

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
        return OpenPages.tester(new CalendarPage(new MapPasses(), new MapPreferences(), open.clock)).as(open.buyer());
    }

    private Seen feed(String address) {
        var accounts = (Accounts) Proxy.newProxyInstance(CalendarTest.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) ->
                Optional.of(new Account("buyer", "buyer", "Buyer", "", Role.BUYER, open.town, "fr", isDisabled, open.clock.instant(), 1)));
        return OpenPages.tester(new CalendarFeed(open.needs, open.themes, open.organisations, accounts, new MapPasses(), new IcsAgendas(), open.clock)).as(Role.NOBODY).show(address);
    }

    private String made() {
        var found = ADDRESS.matcher(page().submit("/needs/calendar", Map.of("action", "make")).html());
        assertTrue(found.find());
        return found.group();
    }

    @Test
    void givesTheDeadlinesOfOnesOwnNeeds() {
        var text = new String(feed(made()).file(), StandardCharsets.UTF_8);
        assertTrue(text.contains("SUMMARY:Échéance : Leaks") && text.contains("DTSTART;VALUE=DATE:20261218"), text);
        assertTrue(text.contains("URL:https://faisceau.example/needs/"), text);
        assertFalse(text.contains("Foreign"));
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
        assertTrue(page().show("/needs/calendar").text().contains("Révoquer"));
        page().submit("/needs/calendar", Map.of("action", "revoke"));
        assertEquals(404, feed(address).status());
        assertFalse(page().show("/needs/calendar").text().contains("Révoquer"));
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
