// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.faisceau.accounts.api.Account;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Choices.Choice;
import org.faisceau.messages.api.Choices.Choosing;
import org.faisceau.messages.api.Choices.Way;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Outbox.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ChoiceRegisterTest {
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
    void offersTheKindsOfTheRole() {
        assertEquals(List.of("mailing", "deadline", "news", "quiet", "week"),
                open.choices.list(buyer.actor(), Locale.FRENCH).stream().map(Choice::kind).toList());
    }

    @Test
    void remembersWhatWasChosen() {
        open.choices.choose(buyer.actor(), "deadline", Delivery.WEEKLY);
        assertEquals(Delivery.WEEKLY, choice("deadline").delivery());
        assertTrue(choice("deadline").isOwn());
    }

    @Test
    void refusesToDeclineWhatMustBeRead() {
        assertEquals(new Choosing.MayNotBeDeclined("Sorte deadline"), open.choices.choose(buyer.actor(), "deadline", Delivery.NONE));
    }

    @Test
    void knowsNoKindOfAnotherRole() {
        assertInstanceOf(Choosing.Unknown.class, open.choices.choose(buyer.actor(), "for-managers", Delivery.INBOX));
        assertInstanceOf(Choosing.Unknown.class, open.choices.choose(Actor.nobody(), "deadline", Delivery.INBOX));
    }

    @Test
    void takesBackWhatWaitsWhenMailIsTurnedOff() {
        open.post("deadline", buyer, "k1");
        open.choices.choose(buyer.actor(), "deadline", Delivery.INBOX);
        assertEquals(1, open.outbox.page(OpenMessages.MANAGER, State.DROPPED, "", 10).items().size());
    }

    @Test
    void aPassOfAMailTurnsItsKindOff() {
        open.post("deadline", buyer, "k1");
        var mail = open.outbox.page(OpenMessages.MANAGER, State.WAITING, "", 10).items().get(0).id();
        assertEquals(1, open.choices.decline(buyer.actor(), mail, true));
        assertEquals(buyer.id(), open.open.store.journal().latest(0, 1).get(0).actor());
        assertEquals(Delivery.INBOX, choice("deadline").delivery());
        assertTrue(open.choices.mailed(Actor.nobody(), mail, Locale.FRENCH).orElseThrow().isOff());
    }

    @Test
    void aPassDeclinesWhollyWhereThatIsAllowed() {
        open.choices.choose(buyer.actor(), "news", Delivery.AT_ONCE);
        open.post("news", buyer, "k1");
        var mail = open.outbox.page(OpenMessages.MANAGER, State.WAITING, "", 10).items().get(0).id();
        open.choices.decline(Actor.nobody(), mail, true);
        assertEquals(Delivery.NONE, choice("news").delivery());
    }

    @Test
    void aPassOfAnUnknownMailDoesNothing() {
        assertEquals(0, open.choices.decline(Actor.nobody(), "no-such-mail", true));
        assertTrue(open.choices.mailed(Actor.nobody(), "no-such-mail", Locale.FRENCH).isEmpty());
    }

    @Test
    void tellsWhyNoMailComes() {
        assertEquals(Way.OPEN, open.choices.way(buyer.actor()));
        open.settings.become(OpenMessages.server("", 0));
        assertEquals(Way.NO_SERVER, open.choices.way(buyer.actor()));
    }

    private Choice choice(String kind) {
        return open.choices.list(buyer.actor(), Locale.FRENCH).stream().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();
    }
}
