// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Outbox;
import org.faisceau.messages.api.Outbox.State;
import org.faisceau.messages.api.Outsiders.Link;
import org.faisceau.messages.api.Outsiders.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails to people without account, against a real mail server. */
public class OutsideMailTest {
    private static final Ref GUEST = new Ref("guest", "g1");
    private OpenMessages open;
    private GreenMail server;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        open.mailTo(server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        server.stop();
        open.close();
    }

    private Note note(String address, String key) {
        return new Note("deadline", key, address, "Nina Nouvelle", Locale.FRENCH, Map.of("title", "Fuites"), new Link("/gatherings/invitation", "gathering-guest", GUEST, until()));
    }

    private Instant until() {
        return open.clock.instant().plus(Duration.ofDays(40));
    }

    private boolean mail(String address, String key) {
        return open.outside.mail(Actor.system(), note(address, key));
    }

    private MimeMessage only() {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }

    @Test
    void reachesAnAddressOnceUnderOneKey() throws MessagingException {
        assertTrue(mail("nina@ville.example", "k1"));
        assertTrue(mail("Nina@Ville.example", "k1"));
        open.run(open.sending);
        open.run(open.sending);
        assertEquals("Échéance : Fuites", only().getSubject());
        assertEquals("Nina Nouvelle <nina@ville.example>", only().getAllRecipients()[0].toString());
        assertTrue(mail("nina@ville.example", "k2"));
        open.run(open.sending);
        assertEquals(2, server.getReceivedMessages().length);
    }

    @Test
    void theLinkInItOpensThatPageForThatPersonUntilItsEnd() throws Exception {
        mail("nina@ville.example", "k1");
        open.run(open.sending);
        var link = text(only()).lines().filter(line -> line.contains("/gatherings/invitation?pass=")).findFirst().orElseThrow();
        assertTrue(link.startsWith("Ouvrir la page qui vous attend : https://faisceau.example/gatherings/invitation?pass="), link);
        var pass = link.substring(link.indexOf('=') + 1);
        assertEquals(Optional.of(GUEST), open.open.passes.look("gathering-guest", pass));
        open.clock.turn(Duration.ofDays(41));
        assertEquals(Optional.empty(), open.open.passes.look("gathering-guest", pass));
    }

    @Test
    void speaksOfNoAccountToWhoHasNone() throws Exception {
        mail("nina@ville.example", "k1");
        open.run(open.sending);
        assertFalse(text(only()).contains("/account/messages") || text(only()).contains("/messages/decline"), text(only()));
        assertTrue(text(only()).contains("sur la liste de l’organisateur"), text(only()));
        assertNull(only().getHeader("List-Unsubscribe"));
    }

    @Test
    void bearsALinkThatEndsWhatComesAgainAndAgain() throws Exception {
        open.outside.mail(Actor.system(), new Note("deadline", "k1", "nina@ville.example", "", Locale.FRENCH, Map.of("title", "Fuites"), new Link("/public/letter", "reader", GUEST, until()), "/public/leave"));
        open.run(open.sending);
        var leave = only().getHeader("List-Unsubscribe")[0];
        assertTrue(leave.startsWith("<https://faisceau.example/public/leave?pass="), leave);
        assertEquals("List-Unsubscribe=One-Click", only().getHeader("List-Unsubscribe-Post")[0]);
        assertEquals(Optional.of(GUEST), open.open.passes.look("reader", leave.substring(leave.indexOf('=') + 1, leave.length() - 1)));
        assertEquals("nina@ville.example", only().getAllRecipients()[0].toString());
        assertTrue(text(only()).startsWith("Bonjour,") && text(only()).contains("Ne plus recevoir ces courriels"), text(only()));
    }

    @Test
    void isSeenInTheQueueByNameAndSubject() {
        mail("nina@ville.example", "k1");
        var mail = open.outbox.page(MANAGER, State.WAITING, "", 5).items().get(0);
        assertEquals(List.of("Nina Nouvelle", "Échéance : Fuites"), List.of(mail.person(), mail.subject()));
    }

    @Test
    void anAddressThatCannotBeOneFailsInTheQueue() {
        mail("nina@[ville", "k1");
        open.run(open.sending);
        assertEquals(1, open.outbox.standing(MANAGER).failed());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void reachesNobodyWithoutServerOrWhereLinksLeadNowhere() {
        open.listenAt("http://127.0.0.1:8080");
        assertFalse(open.outside.areReached() || mail("nina@ville.example", "k1"));
        open.listenAt(OpenMessages.ADDRESS);
        open.settings.become(OpenMessages.server("", 0));
        assertFalse(open.outside.areReached() || mail("nina@ville.example", "k1"));
        assertEquals(0, open.outbox.standing(MANAGER).waiting());
    }

    @Test
    void saysTheWordsBeforeTheyLeave() {
        assertEquals("Échéance : Fuites", open.outside.said(note("nina@ville.example", "k1")).subject());
        assertThrows(IllegalArgumentException.class, () -> open.outside.said(new Note("unknown", "", "", "", Locale.FRENCH, Map.of(), note("", "").link())));
    }

    @Test
    void forgetsWhatWasSentAndWhatWaitsForWhoWishesToBeErased() {
        mail("nina@ville.example", "k1");
        open.run(open.sending);
        mail("nina@ville.example", "k2");
        open.outside.mail(Actor.system(), new Note("deadline", "k1", "omar@ville.example", "", Locale.FRENCH, Map.of("title", "Fuites"), new Link("/public/letter", "reader", new Ref("guest", "g2"), until())));
        open.outside.forget(Actor.nobody(), GUEST);
        assertEquals(List.of(0L, 1L), List.of(open.outbox.standing(MANAGER).sent(), open.outbox.standing(MANAGER).waiting()));
        open.run(open.sending);
        assertEquals(2, server.getReceivedMessages().length, "one before, and that of the other person");
        assertEquals(List.of("omar@ville.example"), open.outbox.page(MANAGER, State.SENT, "", 5).items().stream().map(Outbox.Mail::person).toList());
    }

    @Test
    void whatItSaidGoesWithTheMail() {
        mail("nina@ville.example", "k1");
        open.run(open.sending);
        open.clock.turn(Duration.ofDays(31));
        open.run(open.purge);
        assertEquals(0, open.outbox.standing(MANAGER).sent());
        assertTrue(mail("nina@ville.example", "k1"));
        assertEquals(1, open.outbox.standing(MANAGER).waiting());
    }
}
