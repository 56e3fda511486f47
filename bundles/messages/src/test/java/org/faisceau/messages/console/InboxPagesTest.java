// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.faisceau.accounts.api.Account;
import org.faisceau.console.spi.Badge;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.OpenMessages;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Inbox.Box;
import org.faisceau.messages.api.Letter;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxPagesTest {
    private OpenMessages open;
    private Account buyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
        buyer = open.add("buyer", Role.BUYER);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theBellCountsInWords() {
        var visit = TestVisit.by(buyer.actor());
        assertEquals("Messages : aucun non lu", bell(visit).label());
        assertFalse(bell(visit).news());
        open.post("quiet", buyer, "k1");
        assertEquals("Messages: one unread", bell(visit.in(Locale.ENGLISH)).label());
        assertTrue(bell(visit).news());
    }

    @Test
    void listsMessagesWithTheirTopic() {
        open.post("quiet", buyer, "k1");
        var seen = inbox().show("/inbox");
        assertTrue(seen.text().contains("Échéance : Fuites Non lu Sorte quiet"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void saysWhatAnEmptyBoxIsFor() {
        assertTrue(inbox().show("/inbox").text().contains("Aucun message Les rappels"));
        assertTrue(inbox().in(Locale.ENGLISH).show("/inbox?box=archived").text().contains("No archived message"));
    }

    @Test
    void marksAllAsRead() {
        open.post("quiet", buyer, "k1");
        assertEquals("Un message marqué comme lu.", inbox().submit("/inbox", Map.of("action", "readAll")).text());
        assertEquals("Un message est de nouveau non lu.", inbox().submit("/inbox?at=" + open.clock.millis(), Map.of("action", "undo")).text());
        assertEquals(404, inbox().submit("/inbox?at=x", Map.of("action", "undo")).status());
    }

    @Test
    void showingAMessageChangesNothing() {
        open.post("quiet", buyer, "k1");
        var seen = message().show("/inbox/" + id());
        assertTrue(seen.html().contains("href=\"/needs/n1\"") && seen.html().contains("hx-trigger=\"load\""));
        assertEquals(1, open.inbox.unread(buyer.actor()));
    }

    @Test
    void thePageTellsThatItWasRead() {
        open.post("quiet", buyer, "k1");
        var acts = message().submit("/inbox/" + id(), Map.of("action", "seen"));
        assertFalse(acts.html().contains("hx-trigger"));
        assertEquals(0, open.inbox.unread(buyer.actor()));
    }

    @Test
    void archivesAndTakesBack() {
        open.post("quiet", buyer, "k1");
        var id = id();
        assertEquals("/inbox", message().submit("/inbox/" + id, Map.of("action", "archive")).address());
        assertTrue(message().show("/inbox/" + id).text().contains("Remettre dans la boîte de réception"));
        assertEquals("Message remis dans la boîte de réception.", message().submit("/inbox/" + id, Map.of("action", "back")).text());
    }

    @Test
    void anothersMessageIsNotThere() {
        open.post("quiet", buyer, "k1");
        var other = PageTester.of(new MessagePage(open.inbox, open.choices)).as(new Actor("x", Role.ADMINISTRATOR, ""));
        assertEquals(404, other.show("/inbox/" + id()).status());
        assertEquals(404, other.submit("/inbox/" + id(), Map.of("action", "archive")).status());
    }

    @Test
    void letsNothingNastyThrough() {
        open.messages.post(Actor.system(), Letter.of("quiet", Audience.person(buyer.id()), "k1").saying(locale -> Map.of("title", PageTester.NASTY)));
        PageTester.assertClean(inbox().show("/inbox"));
        PageTester.assertClean(message().show("/inbox/" + id()));
    }

    @Test
    void keepsTheChoiceOfEachKind() {
        var seen = choices().submit("/account/messages", Map.of("delivery-quiet", "DAILY", "delivery-news", "NONE"));
        assertEquals("Préférences enregistrées.", seen.text());
        var chosen = open.choices.list(buyer.actor(), Locale.FRENCH);
        assertEquals(Delivery.DAILY, chosen.stream().filter(one -> one.kind().equals("quiet")).findFirst().orElseThrow().delivery());
        PageTester.assertClean(choices().show("/account/messages"));
    }

    @Test
    void refusesToDeclineWhatMustBeRead() {
        var before = open.choices.list(buyer.actor(), Locale.FRENCH);
        var seen = choices().submit("/account/messages", Map.of("delivery-quiet", "NONE", "delivery-news", "WEEKLY"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Ces messages ne peuvent pas être refusés"));
        assertEquals(before, open.choices.list(buyer.actor(), Locale.FRENCH), "half of the form was taken");
    }

    @Test
    void tellsThatNoServerIsSet() {
        assertTrue(choices().show("/account/messages").text().contains("Aucun serveur de courriel n’est réglé"));
    }

    private Badge.Shown bell(TestVisit visit) {
        return new InboxBadge(open.inbox).show(visit).orElseThrow();
    }

    private String id() {
        return open.inbox.page(buyer.actor(), Box.CURRENT, "", 1).items().get(0).id();
    }

    private PageTester inbox() {
        return PageTester.of(new InboxPage(open.inbox, open.choices)).as(buyer.actor());
    }

    private PageTester message() {
        return PageTester.of(new MessagePage(open.inbox, open.choices)).as(buyer.actor());
    }

    private PageTester choices() {
        return PageTester.of(new ChoicesPage(open.choices)).as(buyer.actor());
    }
}
