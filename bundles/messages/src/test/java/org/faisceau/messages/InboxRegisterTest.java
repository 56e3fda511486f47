// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Inbox;
import org.faisceau.messages.api.Inbox.Box;
import org.faisceau.messages.api.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class InboxRegisterTest {
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
    void listsTheNewestFirstPageByPage() {
        post(3);
        var first = open.inbox.page(buyer.actor(), Box.CURRENT, "", 2);
        var second = open.inbox.page(buyer.actor(), Box.CURRENT, first.next(), 2);
        assertEquals(List.of("k3", "k2", "k1"), Stream.concat(first.items().stream(), second.items().stream()).map(Message::address)
                .map(address -> address.substring(1)).toList());
        assertFalse(second.hasNext());
    }

    @Test
    void countsTheUnread() {
        post(3);
        open.inbox.markRead(buyer.actor(), newest().id(), true);
        assertEquals(2, open.inbox.unread(buyer.actor()));
    }

    @Test
    void countsNoFurtherThanAHundred() {
        post(101);
        assertEquals(Inbox.MOST_UNREAD, open.inbox.unread(buyer.actor()));
    }

    @Test
    void marksAsUnreadAgain() {
        post(1);
        open.inbox.markRead(buyer.actor(), newest().id(), true);
        open.inbox.markRead(buyer.actor(), newest().id(), false);
        assertFalse(newest().isRead());
    }

    @Test
    void marksAllAsRead() {
        post(2);
        assertEquals(2, open.inbox.markAllRead(buyer.actor()).count());
        assertEquals(0, open.inbox.unread(buyer.actor()));
    }

    @Test
    void marksUnreadAgainWhatItMarkedAndNothingElse() {
        post(3);
        open.inbox.markRead(buyer.actor(), newest().id(), true);
        open.clock.turn(Duration.ofSeconds(1));
        var marked = open.inbox.markAllRead(buyer.actor());
        open.inbox.archive(buyer.actor(), open.inbox.page(buyer.actor(), Box.CURRENT, "", 10).items().get(2).id(), true);
        assertEquals(0, open.inbox.markUnread(open.add("other", Role.ADMINISTRATOR).actor(), marked.at()));
        assertEquals(1, open.inbox.markUnread(buyer.actor(), marked.at()));
        assertEquals(1, open.inbox.unread(buyer.actor()));
    }

    @Test
    void putsAwayAndTakesBack() {
        post(1);
        var id = newest().id();
        open.inbox.archive(buyer.actor(), id, true);
        assertTrue(open.inbox.page(buyer.actor(), Box.CURRENT, "", 10).items().isEmpty());
        assertTrue(open.inbox.page(buyer.actor(), Box.ARCHIVED, "", 10).items().get(0).isRead());
        open.inbox.archive(buyer.actor(), id, false);
        assertEquals(id, newest().id());
    }

    @Test
    void leadsNowhereOnceTheRecordsBundleStopped() {
        open.post("quiet", buyer, "k1");
        var stopped = new InboxRegister(open.open.store.store(), open.clock, new Links(List.of()));
        assertEquals("", stopped.page(buyer.actor(), Box.CURRENT, "", 10).items().get(0).address());
    }

    @Test
    void hidesItFromEverybodyElse() {
        post(1);
        var id = newest().id();
        var other = open.add("other", Role.ADMINISTRATOR).actor();
        assertTrue(open.inbox.find(other, id).isEmpty());
        assertFalse(open.inbox.markRead(other, id, true));
        assertFalse(open.inbox.archive(other, id, true));
        assertEquals(0, open.inbox.markAllRead(other).count());
        assertEquals(0, open.inbox.unread(other));
        assertFalse(newest().isRead());
    }

    private void post(int many) {
        for (int at = 1; at <= many; at++) {
            open.clock.turn(Duration.ofSeconds(1));
            open.messages.post(Actor.system(), OpenMessages.letter("quiet", Audience.person(buyer.id()), "k" + at).at("/k" + at));
        }
    }

    private Message newest() {
        return open.inbox.page(buyer.actor(), Box.CURRENT, "", 1).items().get(0);
    }
}
