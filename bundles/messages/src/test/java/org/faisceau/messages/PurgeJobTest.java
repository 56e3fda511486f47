// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Inbox.Box;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PurgeJobTest {
    private OpenMessages open;
    private Account buyer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMessages(folder);
        buyer = open.add("buyer", Role.BUYER);
        open.mailTo(25);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void deletesMessagesAfterAYear() {
        open.post("quiet", buyer, "old");
        open.clock.turn(Duration.ofDays(2));
        open.post("quiet", buyer, "young");
        open.clock.turn(Duration.ofDays(364));
        open.run(open.purge);
        assertEquals(1, open.inbox.page(buyer.actor(), Box.CURRENT, "", 10).items().size());
    }

    @Test
    void keepsAMailThatWaitsAMonthLonger() {
        open.post("deadline", buyer, "k1");
        open.post("news", buyer, "k2");
        open.post("deadline", open.add("other", Role.BUYER), "k1");
        open.choices.choose(buyer.actor(), "deadline", Delivery.INBOX);
        open.clock.turn(Duration.ofDays(31));
        open.run(open.purge);
        assertEquals(0, open.outbox.standing(MANAGER).dropped());
        assertEquals(1, open.outbox.standing(MANAGER).waiting());
        open.clock.turn(Duration.ofDays(30));
        open.run(open.purge);
        assertEquals(0, open.outbox.standing(MANAGER).waiting());
    }

    @Test
    void forgetsHowSomebodyWhoIsDisabledWantedMessages() {
        open.choices.choose(buyer.actor(), "news", Delivery.INBOX);
        var other = open.add("other", Role.BUYER);
        open.choices.choose(other.actor(), "news", Delivery.INBOX);
        open.disable(buyer);
        open.run(open.purge);
        assertEquals(Delivery.DAILY, chosen(buyer));
        assertEquals(Delivery.INBOX, chosen(other));
    }

    private Delivery chosen(Account account) {
        return open.choices.list(account.actor(), Locale.FRENCH).stream().filter(one -> one.kind().equals("news")).findFirst().orElseThrow().delivery();
    }

    @Test
    void doesNothingOnAnEmptyStore() {
        open.run(open.purge);
        assertTrue(open.inbox.page(buyer.actor(), Box.CURRENT, "", 10).items().isEmpty());
    }
}
