// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import static org.faisceau.messages.OpenMessages.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.OpenMessages;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Outbox.State;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates, mailings, the queue, and the page that a mail leads to. */
class ManagingPagesTest {
    private OpenMessages open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void listsTheWordingOfEachKindInBothLanguages() {
        var seen = PageTester.of(new TemplatesPage(open.templates)).show("/admin/messages/templates");
        assertTrue(seen.text().contains("Sorte quiet français Échéance : Fuites d’eau Texte du module"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void refusesAnUnknownPlaceholderInWords() {
        var seen = template().submit("/admin/messages/templates/quiet/fr", Map.of("action", "save", "subject", "x", "body", "[titre]", "version", "0"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Ce mot entre crochets n’existe pas pour ce modèle : titre."), seen.text());
    }

    @Test
    void showsAPreviewWithoutKeepingIt() {
        var seen = template().submit("/admin/messages/templates/quiet/fr", Map.of("action", "preview", "subject", "Voici [title]", "body", "b", "version", "0"));
        assertTrue(seen.text().contains("Voici Fuites d’eau"));
        assertEquals(0, open.templates.find(MANAGER, "quiet", "fr", Locale.FRENCH).orElseThrow().version());
    }

    @Test
    void whoComesSecondSeesBothWordings() {
        save("Premier", "0");
        var seen = save("Second", "0");
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Premier") && seen.html().contains("value=\"Second\""));
        assertEquals("/admin/messages/templates", save("Second", "1").address());
    }

    @Test
    void showsAndSetsBackTheModulesWords() {
        save("Autre", "0");
        assertTrue(template().show("/admin/messages/templates/quiet/fr").text().contains("Revenir au texte du module"));
        assertEquals("/admin/messages/templates/quiet/fr", template().submit("/admin/messages/templates/quiet/fr", Map.of("action", "reset", "version", "0")).address());
        template().submit("/admin/messages/templates/quiet/fr", Map.of("action", "reset", "version", "1"));
        PageTester.assertClean(template().show("/admin/messages/templates/quiet/fr"));
        assertEquals(404, template().show("/admin/messages/templates/quiet/de").status());
    }

    @Test
    void writesLooksAtAndSendsAMailing() {
        open.add("buyer", Role.BUYER);
        var made = PageTester.of(new NewMailingPage(open.mailings)).submit("/messages/new", mailing("BUYER"));
        var here = made.address();
        var preview = mailingPage().show(here);
        assertTrue(preview.text().contains("Envoyer à une personne") && preview.text().contains(PageTester.NASTY.substring(0, 10)));
        PageTester.assertClean(preview);
        assertEquals(here, mailingPage().submit(here, Map.of("action", "send", "version", "1")).address());
        assertTrue(mailingPage().show(here).text().contains("Envoi en cours"));
        open.run(open.mailing);
        assertTrue(mailingPage().show(here).text().contains("Envoi terminé 1 sur 1 personne"));
        PageTester.assertClean(PageTester.of(new MailingsPage(open.mailings)).show("/messages"));
    }

    @Test
    void asksForRecipientsAndBothPartsOfTheEnglish() {
        var seen = PageTester.of(new NewMailingPage(open.mailings)).submit("/messages/new", Map.of("subjectFr", "a", "bodyFr", "b", "subjectEn", "c"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Choisissez au moins un rôle.") && seen.text().contains("ou aucun des deux"));
    }

    @Test
    void aDraftChangedMeanwhileIsShown() {
        var here = PageTester.of(new NewMailingPage(open.mailings)).submit("/messages/new", mailing("BUYER")).address();
        var edit = PageTester.of(new EditMailingPage(open.mailings));
        assertEquals(here, edit.submit(here + "/edit", Map.of("subjectFr", "Mien", "bodyFr", "b", "roles", "COMPANY", "version", "1")).address());
        var seen = edit.submit(here + "/edit", Map.of("subjectFr", "Tien", "bodyFr", "b", "roles", "COMPANY", "version", "1"));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Mien") && seen.html().contains("value=\"Tien\""));
    }

    @Test
    void tellsThatMailIsOff() {
        var seen = PageTester.of(new MailQueuePage(open.outbox, open.choices)).show("/admin/messages");
        assertTrue(seen.text().contains("Aucun serveur de courriel n’est réglé"));
        PageTester.assertClean(seen);
    }

    @Test
    void tellsWhereLinksLeadThatNobodyElseCanFollow() {
        open.mailToNowhere();
        assertFalse(PageTester.of(new MailQueuePage(open.outbox, open.choices)).show("/admin/messages").text().contains("cette machine"));
        open.listenAt("http://127.0.0.1:8080/");
        var seen = PageTester.of(new MailQueuePage(open.outbox, open.choices)).show("/admin/messages");
        assertTrue(seen.text().contains("mènent à http://127.0.0.1:8080, qui n’existe que sur cette machine"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void isForManagers() {
        assertEquals(403, PageTester.of(new MailQueuePage(open.outbox, open.choices)).as(Role.BUYER).show("/admin/messages").status());
        assertEquals(403, PageTester.of(new NewMailingPage(open.mailings)).as(Role.COMPANY).show("/messages/new").status());
    }

    @Test
    void aMailsLinkAsksFirst() {
        var seen = new Seen(new DeclinePage(open.choices).show(pass()));
        assertTrue(seen.text().contains("Ce courriel concerne : Sorte deadline"), seen.text());
        PageTester.assertClean(seen);
        assertEquals(Delivery.AT_ONCE, delivery());
    }

    @Test
    void aMailProgramsOneClickTurnsMailOff() {
        var seen = new Seen(new DeclinePage(open.choices).submit(pass().field("List-Unsubscribe", "One-Click")));
        assertEquals(200, seen.status());
        assertEquals(Delivery.INBOX, delivery());
    }

    private TestVisit pass() {
        open.mailToNowhere();
        var buyer = open.add("buyer", Role.BUYER);
        open.post("deadline", buyer, "k1");
        var mail = open.outbox.page(MANAGER, State.WAITING, "", 1).items().get(0).id();
        return TestVisit.by(Actor.nobody()).at("/messages/decline").query("pass", "x").pass(new Ref("mail", mail));
    }

    private Delivery delivery() {
        var buyer = open.account("buyer").actor();
        return open.choices.list(buyer, Locale.FRENCH).stream().filter(one -> one.kind().equals("deadline")).findFirst().orElseThrow().delivery();
    }

    private Seen save(String subject, String version) {
        return template().submit("/admin/messages/templates/quiet/fr", Map.of("action", "save", "subject", subject, "body", "b", "version", version));
    }

    private static Map<String, String> mailing(String role) {
        return Map.of("subjectFr", "Ouverture " + PageTester.NASTY, "bodyFr", PageTester.NASTY, "roles", role);
    }

    private PageTester template() {
        return PageTester.of(new TemplatePage(open.templates));
    }

    private PageTester mailingPage() {
        return PageTester.of(new MailingPage(open.mailings));
    }
}
