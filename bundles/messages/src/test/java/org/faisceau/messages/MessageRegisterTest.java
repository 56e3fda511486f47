// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Inbox.Box;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Message;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.messages.api.Outbox.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class MessageRegisterTest {
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
    void bringsAMessageWithItsPlaceholdersFilled() {
        open.post("quiet", buyer, "k1");
        var message = only(buyer);
        assertEquals("Échéance : Fuites", message.subject());
        assertEquals("« Fuites » ferme bientôt.\n\nVoir la note [1].", message.body());
        assertEquals("/needs/n1", message.address());
    }

    @Test
    void speaksTheReadersLanguage() {
        var reader = open.add(new Draft("reader", "Reader", "reader@example.invalid", Role.EXPERT, "", "en"));
        open.post("quiet", reader, "k1");
        assertEquals("Deadline: Leaks", only(reader).subject());
    }

    @Test
    void reachesEachPersonOncePerKindAndKey() {
        open.post("quiet", buyer, "k1");
        assertEquals(new Posted(0, 1, 0), open.post("quiet", buyer, "k1"));
        assertEquals(new Posted(1, 0, 0), open.post("quiet", buyer, "k2"));
    }

    @Test
    void reachesTheRestWhereOneOfThemHasItAlready() {
        open.post("quiet", buyer, "k1");
        open.add("other", Role.BUYER);
        assertEquals(new Posted(1, 1, 0), open.messages.post(Actor.system(), letter("quiet", Audience.holders(Role.BUYER), "k1")));
    }

    @Test
    void tellsAnOrganisationsPeopleAlone() {
        var here = open.add(new Draft("here", "Here", "", Role.COMPANY, "org-1", "fr"));
        open.add(new Draft("there", "There", "", Role.COMPANY, "org-2", "fr"));
        assertEquals(new Posted(1, 0, 0), open.messages.post(Actor.system(), letter("quiet", Audience.organisation("org-1"), "k1")));
        assertEquals("Échéance : Fuites", only(here).subject());
    }

    @Test
    void leavesOutDisabledAccounts() {
        open.open.accounts.change(Actor.system(), buyer.id(), 1, new Draft("buyer", "Person buyer", "", Role.BUYER, "", "fr"), true);
        assertEquals(new Posted(0, 0, 0), open.post("quiet", buyer, "k1"));
    }

    @Test
    void leavesOutWhoDeclined() {
        open.choices.choose(buyer.actor(), "news", Delivery.NONE);
        assertEquals(new Posted(0, 0, 1), open.post("news", buyer, "k1"));
    }

    @Test
    void queuesNoMailWithoutServer() {
        open.post("deadline", buyer, "k1");
        assertEquals(0, open.outbox.standing(OpenMessages.MANAGER).waiting());
        assertTrue(open.jobs.woken.isEmpty());
    }

    @Test
    void queuesAMailAndWakesTheSender() {
        open.mailTo(25);
        open.post("deadline", buyer, "k1");
        assertEquals(List.of("Person buyer"), open.outbox.page(OpenMessages.MANAGER, State.WAITING, "", 10).items().stream().map(mail -> mail.person()).toList());
        assertEquals(List.of(SendJob.ID), open.jobs.woken);
    }

    @Test
    void queuesNoMailForWhoHasNoAddress() {
        open.mailTo(25);
        open.post("deadline", open.add(new Draft("bare", "Bare", "", Role.BUYER, "", "fr")), "k1");
        assertEquals(0, open.outbox.standing(OpenMessages.MANAGER).waiting());
    }

    @Test
    void refusesAKindThatNobodyPublishes() {
        var letter = letter("unheard-of", Audience.person(buyer.id()), "k1");
        assertThrows(IllegalArgumentException.class, () -> open.messages.post(Actor.system(), letter));
    }

    @Test
    void refusesALetterWithoutAValue() {
        var letter = Letter.of("quiet", Audience.person(buyer.id()), "k1").saying(locale -> Map.of());
        assertThrows(IllegalArgumentException.class, () -> open.messages.post(Actor.system(), letter));
    }

    @Test
    void keepsBracketsThatPeopleTyped() {
        open.messages.post(Actor.system(), Letter.of("quiet", Audience.person(buyer.id()), "k1").saying(locale -> Map.of("title", "[body] $1\r\nBcc: x")));
        assertEquals("Échéance : [body] $1 Bcc: x", only(buyer).subject());
    }

    private Message only(Account account) {
        var all = open.inbox.page(account.actor(), Box.CURRENT, "", 10).items();
        assertEquals(1, all.size());
        return all.get(0);
    }
}
