// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Delivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock begins on Monday 2 March 2026 at 10:00 in Paris. */
public class DigestJobTest {
    private OpenMessages open;
    private Account buyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
        open.mailTo(25);
        buyer = open.add("buyer", Role.BUYER);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void gathersADayIntoOneMail() throws MessagingException {
        open.post("news", buyer, "k1");
        open.post("news", buyer, "k2");
        open.clock.turn(Duration.ofDays(1));
        open.run(open.digests);
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            open.mailTo(server.getSmtp().getPort());
            open.run(open.sending);
            assertEquals(1, server.getReceivedMessages().length);
            assertEquals("2 messages pour vous", server.getReceivedMessages()[0].getSubject());
            assertTrue(GreenMailUtil.getBody(server.getReceivedMessages()[0]).contains("Vous recevez ce courriel pour"));
        } finally {
            server.stop();
        }
    }

    @Test
    void waitsForTheMorning() {
        open.post("news", buyer, "k1");
        open.clock.turn(Duration.ofHours(8));
        assertEquals(0, queued());
        open.clock.turn(Duration.ofHours(13));
        assertEquals(1, queued());
    }

    @Test
    void carriesEachMessageOnce() {
        open.post("news", buyer, "k1");
        open.clock.turn(Duration.ofDays(1));
        queued();
        open.clock.turn(Duration.ofDays(1));
        assertEquals(1, queued());
    }

    @Test
    void bringsTheWeekOnMondayThoughLate() {
        open.post("week", buyer, "k1");
        open.clock.turn(Duration.ofDays(5));
        assertEquals(0, queued());
        open.clock.turn(Duration.ofDays(4));
        assertEquals(1, queued());
    }

    @Test
    void doesNotWaitForATimeThatTheClockLeft() {
        open.post("news", buyer, "k1");
        open.clock.turn(Duration.ofDays(-300));
        assertEquals(1, queued());
    }

    @Test
    void bringsEachMessageOnceHoweverTheClockJumps() {
        open.post("news", buyer, "k1");
        open.clock.turn(Duration.ofDays(40));
        assertEquals(1, queued());
        open.clock.turn(Duration.ofHours(-2));
        assertEquals(1, queued());
        open.clock.turn(Duration.ofDays(1));
        assertEquals(1, queued());
    }

    @Test
    void leavesOutWhatWasTurnedOff() {
        open.post("news", buyer, "k1");
        open.choices.choose(buyer.actor(), "news", Delivery.INBOX);
        open.clock.turn(Duration.ofDays(1));
        assertEquals(0, queued());
    }

    @Test
    void forgetsWhatWaitedForAServerThatIsGone() {
        open.post("news", buyer, "k1");
        open.clock.turn(Duration.ofDays(1));
        open.settings.become(OpenMessages.server("", 0));
        queued();
        open.mailTo(25);
        assertEquals(0, queued());
    }

    private long queued() {
        open.run(open.digests);
        return open.outbox.standing(MANAGER).waiting();
    }
}
