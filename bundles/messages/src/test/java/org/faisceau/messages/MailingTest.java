// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.faisceau.messages.OpenMessages.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Inbox.Box;
import org.faisceau.messages.api.Mailings;
import org.faisceau.messages.api.Mailings.Drafting;
import org.faisceau.messages.api.Mailings.Fate;
import org.faisceau.messages.api.Mailings.Mailing;
import org.faisceau.messages.api.Mailings.Reach;
import org.faisceau.messages.api.Mailings.State;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.faisceau.store.api.Journal.FieldChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class MailingTest {
    private static final Wording FRENCH = new Wording("Ouverture", "Le lab ouvre [lundi].");
    private static final Wording ENGLISH = new Wording("Opening", "The lab opens.");
    private static final Wording NONE = new Wording("", "");
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
    void countsBeforeAnythingLeaves() {
        open.mailTo(25);
        open.add("one", Role.BUYER);
        open.add(new Draft("bare", "Bare", "", Role.BUYER, "", "fr"));
        open.choices.choose(open.add("away", Role.BUYER).actor(), "mailing", Delivery.NONE);
        open.add("other", Role.COMPANY);
        assertEquals(new Reach(3, 1, 1), open.mailings.reach(MANAGER, Set.of(Role.BUYER)));
    }

    @Test
    void reachesEverybodyOnce() {
        IntStream.range(0, 450).forEach(at -> open.add("buyer" + at, Role.BUYER));
        var mailing = draft();
        assertTrue(open.mailings.send(MANAGER, mailing.id(), mailing.version()));
        open.run(open.mailing);
        open.run(open.mailing);
        assertEquals(450, open.mailings.fate(MANAGER, mailing.id()).posted());
        assertEquals(State.DONE, found(mailing).state());
        assertEquals(450, found(mailing).done());
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        IntStream.range(0, 450).forEach(at -> open.add("buyer" + at, Role.BUYER));
        var mailing = draft();
        open.mailings.send(MANAGER, mailing.id(), mailing.version());
        open.mailing.run(new OpenMessages.Run(open.clock, 1));
        assertEquals(200, open.mailings.fate(MANAGER, mailing.id()).posted());
        assertEquals(State.SENDING, found(mailing).state());
        open.run(open.mailing);
        assertEquals(450, open.mailings.fate(MANAGER, mailing.id()).posted());
    }

    @Test
    void isReadInTheLanguageOfEach() {
        var french = open.add("french", Role.BUYER);
        var english = open.add(new Draft("english", "English", "", Role.BUYER, "", "en"));
        sent(new Mailings.Draft(FRENCH, ENGLISH, Set.of(Role.BUYER)));
        assertEquals("Le lab ouvre [lundi].", open.inbox.page(french.actor(), Box.CURRENT, "", 1).items().get(0).body());
        assertEquals("Opening", open.inbox.page(english.actor(), Box.CURRENT, "", 1).items().get(0).subject());
    }

    @Test
    void everybodyReadsFrenchWithoutEnglish() {
        var english = open.add(new Draft("english", "English", "", Role.BUYER, "", "en"));
        sent(new Mailings.Draft(FRENCH, NONE, Set.of(Role.BUYER)));
        assertEquals("Ouverture", open.inbox.page(english.actor(), Box.CURRENT, "", 1).items().get(0).subject());
    }

    @Test
    void namesWhomTheMailDidNotReach() {
        try (var stubborn = new StubbornServer(line -> line.contains("bad") ? "550 no such mailbox" : "250 ok", "250 taken")) {
            open.mailTo(stubborn.port());
            open.add("bad", Role.BUYER);
            open.add("good", Role.BUYER);
            var mailing = sent(new Mailings.Draft(FRENCH, NONE, Set.of(Role.BUYER)));
            open.run(open.sending);
            assertEquals(new Fate(2, 0, 1, 1, 0), open.mailings.fate(MANAGER, mailing.id()));
            assertEquals(List.of("Person bad"), open.mailings.failures(MANAGER, mailing.id(), 10).stream().map(Mailings.Failure::person).toList());
        }
    }

    @Test
    void sendsNoDraftThatChangedSinceItWasSeen() {
        var mailing = draft();
        open.mailings.change(MANAGER, mailing.id(), 1, new Mailings.Draft(ENGLISH, NONE, Set.of(Role.COMPANY)));
        assertFalse(open.mailings.send(MANAGER, mailing.id(), 1));
        assertInstanceOf(Drafting.Lost.class, open.mailings.change(MANAGER, mailing.id(), 1, mailing.draft()));
    }

    @Test
    void tellsEachTextThatChanged() {
        var draft = assertInstanceOf(Drafting.Kept.class, open.mailings.draft(MANAGER, new Mailings.Draft(FRENCH, ENGLISH, Set.of(Role.COMPANY)))).mailing();
        open.mailings.change(MANAGER, draft.id(), 1, new Mailings.Draft(FRENCH, new Wording("Opening", "The lab is open."), Set.of(Role.COMPANY)));
        var entry = open.open.store.journal().of(draft.ref(), 10).get(0);
        assertEquals("changed", entry.action());
        assertEquals(List.of(new FieldChange("bodyEn", "The lab opens.", "The lab is open.")), entry.changes());
    }

    @Test
    void aDraftGoesToTheBinAndComesBack() {
        var mailing = draft();
        assertFalse(open.mailings.discard(MANAGER, mailing.id(), 2));
        assertTrue(open.mailings.discard(MANAGER, mailing.id(), 1));
        assertTrue(open.mailings.find(MANAGER, mailing.id()).isEmpty());
        assertFalse(open.mailings.send(MANAGER, mailing.id(), 2));
        var bin = new MailingBin(open.open.store.store(), open.open.store.journal());
        assertEquals("Ouverture", bin.find(MANAGER, mailing.ref()).orElseThrow().title());
        bin.restore(MANAGER, mailing.ref(), Locale.FRENCH);
        assertEquals(FRENCH, found(mailing).draft().french());
    }

    @Test
    void changesNothingThatHasLeft() {
        var mailing = sent(new Mailings.Draft(FRENCH, NONE, Set.of(Role.BUYER)));
        assertInstanceOf(Drafting.Lost.class, open.mailings.change(MANAGER, mailing.id(), found(mailing).version(), mailing.draft()));
        assertFalse(open.mailings.discard(MANAGER, mailing.id(), found(mailing).version()));
    }

    @Test
    void stopsOnDemand() {
        open.add("buyer", Role.BUYER);
        var mailing = draft();
        open.mailings.send(MANAGER, mailing.id(), mailing.version());
        assertTrue(open.mailings.stop(MANAGER, mailing.id()));
        open.run(open.mailing);
        assertEquals(0, open.mailings.fate(MANAGER, mailing.id()).posted());
        assertEquals(State.STOPPED, found(mailing).state());
    }

    @Test
    void refusesHalfAText() {
        assertEquals(new Drafting.Invalid("bodyEn"), open.mailings.draft(MANAGER, new Mailings.Draft(FRENCH, new Wording("Opening", ""), Set.of(Role.BUYER))));
        assertEquals(new Drafting.Invalid("roles"), open.mailings.draft(MANAGER, new Mailings.Draft(FRENCH, NONE, Set.of())));
    }

    @Test
    void isForManagersAlone() {
        var mailing = draft();
        var buyer = open.add("buyer", Role.BUYER).actor();
        assertTrue(open.mailings.find(buyer, mailing.id()).isEmpty());
        assertTrue(open.mailings.page(buyer, "", 10).items().isEmpty());
        assertFalse(open.mailings.send(buyer, mailing.id(), 1));
        assertFalse(open.mailings.stop(buyer, mailing.id()));
        assertFalse(open.mailings.discard(buyer, mailing.id(), 1));
        assertEquals(new Reach(0, 0, 0), open.mailings.reach(buyer, Set.of(Role.BUYER)));
        assertInstanceOf(Drafting.Unknown.class, open.mailings.draft(buyer, mailing.draft()));
    }

    private Mailing draft() {
        return assertInstanceOf(Drafting.Kept.class, open.mailings.draft(MANAGER, new Mailings.Draft(FRENCH, NONE, Set.of(Role.BUYER)))).mailing();
    }

    private Mailing sent(Mailings.Draft draft) {
        var mailing = assertInstanceOf(Drafting.Kept.class, open.mailings.draft(MANAGER, draft)).mailing();
        open.mailings.send(MANAGER, mailing.id(), mailing.version());
        open.run(open.mailing);
        return mailing;
    }

    private Mailing found(Mailing mailing) {
        return open.mailings.find(MANAGER, mailing.id()).orElseThrow();
    }
}
