// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.OpenShowcase;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Subscriber;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From asking on the public page to leaving by the link of a letter. */
class SubscriberPagesTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester subscribe() {
        return PageTester.of(new SubscribePage(open.subscribers, new Facing(open.faces))).as(Role.NOBODY);
    }

    private PageTester subscription() {
        return PageTester.of(new SubscriptionPage(open.subscribers)).as(Role.NOBODY);
    }

    private Seen shown(Subscriber one) {
        return subscription().show(subscription().visit("/public/showcase/subscription?pass=x").pass(one.ref()));
    }

    private Seen pressed(Subscriber one, String field, String value) {
        return subscription().submit(subscription().visit("/public/showcase/subscription?pass=x").pass(one.ref()).field(field, value));
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester list() {
        return tester(new SubscribersPage(open.subscribers));
    }

    @Test
    void takeAnAddressAndSayTheSameWhetherItIsThereOrNot() {
        assertEquals(422, subscribe().submit("/public/showcase/subscribe", Map.of("subscriberMail", "nina@ville")).status());
        var first = subscribe().submit("/public/showcase/subscribe", Map.of("subscriberMail", "nina@ville.example"));
        assertTrue(first.text().contains("un courriel vous demande de confirmer") && !first.text().contains("nina@"), first::text);
        assertEquals(first.text(), subscribe().submit("/public/showcase/subscribe", Map.of("subscriberMail", "nina@ville.example")).text());
        open.mails.switched(false);
        assertTrue(subscribe().show("/public/showcase/subscribe").text().contains("n’est pas ouvert pour l’instant"));
    }

    @Test
    void confirmByAPressAndNotByAMereVisit() {
        var one = open.asked("nina@ville.example");
        assertTrue(shown(one).text().contains("nina@ville.example"));
        assertEquals(Subscriber.State.ASKED, open.subscribers.held(one.id()).orElseThrow().state());
        assertTrue(pressed(one, "action", "confirm").text().contains("Abonné depuis"));
        assertTrue(pressed(one, "action", "leave").text().contains("votre adresse est effacée"));
        assertEquals("", open.subscribers.held(one.id()).orElseThrow().mail());
    }

    @Test
    void leaveByTheButtonOfAMailProgram() {
        var one = open.confirmed("nina@ville.example");
        assertEquals(200, pressed(one, "List-Unsubscribe", "One-Click").status());
        assertEquals(Subscriber.State.LEFT, open.subscribers.held(one.id()).orElseThrow().state());
        assertEquals(404, pressed(one, "action", "nonsense").status());
    }

    @Test
    void listNoteEraseAndExport() {
        assertEquals(303, tester(new NewSubscriberPage(open.subscribers)).submit("/showcase/subscribers/new", Map.of("subscriberMail", "nina@ville.example", "subscriberHow", "Sur papier")).status());
        assertEquals(422, tester(new NewSubscriberPage(open.subscribers)).submit("/showcase/subscribers/new", Map.of("subscriberMail", "nina@ville.example", "subscriberHow", "Sur papier")).status());
        open.confirmed("omar@firm.example");
        var seen = list().show("/showcase/subscribers?text=nina&state=ASKED").text();
        assertTrue(seen.contains("nina@ville.example") && seen.contains("Sur papier") && !seen.contains("omar@"), seen);
        var rows = new SubscriberExport(open.subscribers).rows(MANAGER, Locale.FRENCH, Map.of("state", List.of("CONFIRMED")), "", 10).items();
        assertEquals(List.of("omar@firm.example", "Abonné", "2026-11-26", "2026-11-26"), rows.get(0).subList(0, 4));
        var one = open.asked("nina@ville.example");
        assertEquals(303, list().submit("/showcase/subscribers", Map.of("action", "erase", "subscriber", one.id(), "version", String.valueOf(one.version()))).status());
        assertFalse(list().show("/showcase/subscribers").text().contains("nina@"));
    }

    @Test
    void tellWhoIsReachedBeforeALetterLeaves() {
        open.confirmed("nina@ville.example");
        var letter = open.issue(IssueKind.NEWSLETTER);
        var page = tester(new IssuePage(open.issues, new IssueViews(open.showcase), open.subscribers));
        assertTrue(page.show(letter.address()).text().contains("Une personne a confirmé son adresse"));
        assertEquals(303, page.submit(letter.address(), Map.of("action", "send", "subscribers", "yes", "version", "1")).status());
        open.mailLetters();
        assertEquals(List.of("nina@ville.example newsletter"), open.mails.told());
        assertEquals(Set.of(), open.issues.find(MANAGER, letter.id()).orElseThrow().sentTo());
        open.mails.switched(false);
        assertTrue(page.show(letter.address()).text().contains("ne reçoivent rien tant que"));
        var everybody = PageTester.of(new PublicLetterPage(open.issues, new IssueViews(open.showcase), new Facing(open.faces))).as(Role.NOBODY);
        assertEquals(letter.publicAddress(), everybody.show(letter.publicAddress() + "?pass=secret").address(), "nobody hands the pass on with the letter");
    }
}
