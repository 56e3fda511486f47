// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.MANAGER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Inbox;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Outbox.Mail;
import org.faisceau.messages.api.Outbox.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real mail server, and against stubborn ones. */
public class SendJobTest {
    private OpenMessages open;
    private GreenMail server;
    private Account buyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
        buyer = open.add("buyer", Role.BUYER);
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        open.mailTo(server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        server.stop();
        open.close();
    }

    @Test
    void handsAMailToTheServerOnce() throws MessagingException {
        open.post("deadline", buyer, "k1");
        open.run(open.sending);
        open.run(open.sending);
        assertEquals("Échéance : Fuites", only().getSubject());
        assertEquals("Person buyer <buyer@example.invalid>", only().getAllRecipients()[0].toString());
        assertEquals(1, open.outbox.standing(MANAGER).sent());
    }

    @Test
    void writesTheHeadersThatReceiversWant() throws MessagingException {
        open.post("deadline", buyer, "k1");
        var id = mails(State.WAITING).get(0).id();
        open.run(open.sending);
        assertEquals("<" + id + "@faisceau.example>", only().getMessageID());
        assertArrayEquals(new String[] {"List-Unsubscribe=One-Click"}, only().getHeader("List-Unsubscribe-Post"));
        assertTrue(only().getHeader("List-Unsubscribe")[0].startsWith("<https://faisceau.example/messages/decline?pass="));
        assertArrayEquals(new String[] {"auto-generated"}, only().getHeader("Auto-Submitted"));
        assertEquals(open.clock.instant(), only().getSentDate().toInstant());
    }

    @Test
    void theLinkInItOpensForThatMailAlone() throws MessagingException {
        open.post("deadline", buyer, "k1");
        var id = mails(State.WAITING).get(0).id();
        open.run(open.sending);
        var pass = only().getHeader("List-Unsubscribe")[0].replaceAll(".*pass=|>", "");
        assertEquals(id, open.open.passes.look(Composer.PURPOSE, pass).orElseThrow().id());
    }

    @Test
    void saysTheSameAsTextAndAsHtml() throws MessagingException, IOException {
        open.messages.post(Actor.system(), Letter.of("deadline", Audience.person(buyer.id()), "k1").at("/needs/n1")
                .saying(locale -> Map.of("title", "<b>L’eau & l’air</b>")));
        open.run(open.sending);
        var parts = (MimeMultipart) only().getContent();
        var text = (String) parts.getBodyPart(0).getContent();
        var html = (String) parts.getBodyPart(1).getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"));
        assertTrue(text.contains("Bonjour Person buyer,") && text.contains("« <b>L’eau & l’air</b> » ferme bientôt."));
        assertTrue(text.contains("Ouvrir dans Faisceau : https://faisceau.example/needs/n1"));
        assertTrue(html.contains("« &lt;b&gt;L’eau &amp; l’air&lt;/b&gt; » ferme bientôt.") && html.contains("href=\"https://faisceau.example/needs/n1\""));
    }

    @Test
    void speaksTheReadersLanguage() throws MessagingException, IOException {
        open.post("deadline", open.add(new Draft("reader", "Reader", "reader@example.invalid", Role.EXPERT, "", "en")), "k1");
        open.run(open.sending);
        assertEquals("Deadline: Leaks", only().getSubject());
        assertTrue(GreenMailUtil.getBody(only()).contains("Hello Reader,"));
    }

    @Test
    void aNameCannotBringHeaders() throws MessagingException {
        open.post("deadline", open.add(new Draft("odd", "Odd \"Name\", <x@example.invalid>", "odd@example.invalid", Role.BUYER, "", "fr")), "k1");
        open.run(open.sending);
        assertEquals(1, only().getAllRecipients().length);
        assertFalse(List.of(only().getAllRecipients()).toString().contains("[x@example.invalid]"));
    }

    @Test
    void sendsNothingToWhoWasDisabledMeanwhile() {
        open.post("deadline", buyer, "k1");
        open.open.accounts.change(Actor.system(), buyer.id(), 1, new Draft("buyer", "Person buyer", "buyer@example.invalid", Role.BUYER, "", "fr"), true);
        open.run(open.sending);
        assertEquals(0, server.getReceivedMessages().length);
        assertEquals(1, open.outbox.standing(MANAGER).dropped());
    }

    @Test
    void aServerThatIsDownLosesNothing() {
        open.post("deadline", buyer, "k1");
        int port = server.getSmtp().getPort();
        server.stop();
        open.run(open.sending);
        assertEquals(1, open.outbox.standing(MANAGER).waiting());
        assertEquals(1, open.outbox.standing(MANAGER).trouble().orElseThrow().failures());
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        open.run(open.sending);
        assertEquals(0, server.getReceivedMessages().length);
        open.clock.turn(Duration.ofMinutes(1));
        open.run(open.sending);
        assertEquals(1, server.getReceivedMessages().length);
        assertTrue(open.outbox.standing(MANAGER).trouble().isEmpty());
    }

    @Test
    void triesAgainAfterTheClockWasSetBack() {
        open.post("deadline", buyer, "k1");
        open.settings.become(OpenMessages.server("127.0.0.1", 1));
        open.run(open.sending);
        open.clock.turn(Duration.ofDays(-400));
        open.mailTo(server.getSmtp().getPort());
        open.run(open.sending);
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void givesUpWhatTheServerRefusesForGood() {
        try (var stubborn = new StubbornServer(line -> line.contains("buyer") ? "550 5.1.1 no such mailbox" : "250 ok", "250 taken")) {
            open.mailTo(stubborn.port());
            var other = open.add("other", Role.BUYER);
            open.post("deadline", buyer, "k1");
            open.post("deadline", other, "k1");
            open.run(open.sending);
            assertEquals(1, stubborn.taken.get());
            assertEquals("550 5.1.1 no such mailbox", mails(State.FAILED).get(0).failure());
            assertEquals("Person other", mails(State.SENT).get(0).person());
        }
    }

    @Test
    void triesLaterWhatTheServerPutsOff() {
        try (var stubborn = new StubbornServer(line -> "451 4.2.1 greylisted", "250 taken")) {
            open.mailTo(stubborn.port());
            open.post("deadline", buyer, "k1");
            open.run(open.sending);
            assertEquals(1, mails(State.WAITING).get(0).attempts());
            IntStream.range(0, 40).forEach(again -> later());
            assertEquals("451 4.2.1 greylisted", mails(State.FAILED).get(0).failure());
        }
    }

    @Test
    void losesPatienceWithAServerThatIsSilent() {
        try (var stubborn = new StubbornServer(line -> "250 ok", StubbornServer.SILENCE)) {
            var here = OpenMessages.server("127.0.0.1", stubborn.port());
            open.settings.become(new MailServer(here.host(), here.port(), here.security(), "", "", here.from(), Duration.ofMillis(200), here.digests()));
            open.post("deadline", buyer, "k1");
            open.run(open.sending);
            assertEquals(1, open.outbox.standing(MANAGER).waiting());
            assertTrue(open.outbox.standing(MANAGER).trouble().isPresent());
        }
    }

    @Test
    void aServerThatSaysNothingHoldsNobodyUpAndGetsEachMailOnceLater() {
        try (var mute = StubbornServer.mute()) {
            var here = OpenMessages.server("127.0.0.1", mute.port());
            open.settings.become(new MailServer(here.host(), here.port(), here.security(), "", "", here.from(), Duration.ofMillis(200), here.digests()));
            open.post("deadline", buyer, "k1");
            open.run(open.sending);
            open.run(open.sending);
        }
        assertEquals("Échéance : Fuites", open.inbox.page(buyer.actor(), Inbox.Box.CURRENT, "", 5).items().get(0).subject());
        assertEquals(1, open.outbox.standing(MANAGER).trouble().orElseThrow().failures());
        open.mailTo(server.getSmtp().getPort());
        later();
        later();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void stopsBetweenTwoMailsAndGoesOnLater() throws Exception {
        IntStream.range(0, 5).forEach(at -> open.post("deadline", buyer, "k" + at));
        open.sending.run(new OpenMessages.Run(open.clock, 2));
        assertEquals(2, server.getReceivedMessages().length);
        open.run(open.sending);
        assertEquals(5, server.getReceivedMessages().length);
    }

    @Test
    void aManagerQueuesAFailedMailAgain() {
        try (var stubborn = new StubbornServer(line -> "550 no", "250 taken")) {
            open.mailTo(stubborn.port());
            open.post("deadline", buyer, "k1");
            open.run(open.sending);
        }
        open.mailTo(server.getSmtp().getPort());
        assertTrue(open.outbox.retry(MANAGER, mails(State.FAILED).get(0).id()));
        open.run(open.sending);
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void saysThatAMailFailsWhileItIsTriedAgain() {
        open.post("deadline", buyer, "k1");
        try (var stubborn = new StubbornServer(line -> "451 later", "250 taken")) {
            open.mailTo(stubborn.port());
            open.run(open.sending);
        }
        assertEquals(1, open.outbox.standing(MANAGER).stuck());
        var mail = mails(State.WAITING).get(0);
        assertEquals(List.of("Échéance : Fuites", 1), List.of(mail.subject(), mail.messages()));
        open.mailTo(server.getSmtp().getPort());
        later();
        assertEquals(0, open.outbox.standing(MANAGER).stuck());
    }

    @Test
    void keepsSayingThatTheServerIsDownUntilItAnswers() {
        open.mailToNowhere();
        open.post("deadline", buyer, "k1");
        open.run(open.sending);
        open.outbox.retryAll(MANAGER);
        assertTrue(open.outbox.standing(MANAGER).trouble().isPresent());
        open.run(open.sending);
        assertEquals(2, open.outbox.standing(MANAGER).trouble().orElseThrow().failures());
        open.mailTo(server.getSmtp().getPort());
        open.outbox.retryAll(MANAGER);
        open.run(open.sending);
        assertEquals(1, server.getReceivedMessages().length);
        assertTrue(open.outbox.standing(MANAGER).trouble().isEmpty());
    }

    @Test
    void showsTheQueueToManagersAlone() {
        open.post("deadline", buyer, "k1");
        assertTrue(open.outbox.page(buyer.actor(), State.WAITING, "", 10).items().isEmpty());
        assertEquals(0, open.outbox.standing(buyer.actor()).waiting());
        assertEquals(0, open.outbox.retryAll(buyer.actor()));
    }

    @Test
    void leavesOutOfAMailWhatItsReaderTurnedOff() {
        open.post("deadline", buyer, "k1");
        open.choices.choose(buyer.actor(), "deadline", Delivery.INBOX);
        open.run(open.sending);
        assertEquals(0, server.getReceivedMessages().length);
    }

    private void later() {
        open.clock.turn(Duration.ofHours(4));
        open.run(open.sending);
    }

    private List<Mail> mails(State state) {
        return open.outbox.page(MANAGER, state, "", 50).items();
    }

    private MimeMessage only() {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }
}
