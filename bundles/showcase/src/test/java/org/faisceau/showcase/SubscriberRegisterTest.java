// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.OBSERVER;
import static org.faisceau.showcase.OpenShowcase.TODAY;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.faisceau.showcase.OpenShowcase.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.Subscriber.State;
import org.faisceau.showcase.api.SubscriberFilter;
import org.faisceau.showcase.api.SubscriberOrder;
import org.faisceau.showcase.api.Written;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock stands at 26 November 2026 until it is turned. */
public class SubscriberRegisterTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> addresses() {
        return open.subscribers.page(MANAGER, SubscriberFilter.all(), SubscriberOrder.MAIL, "", 10).items().stream().map(one -> one.mail() + " " + one.state()).toList();
    }

    private void purge() {
        new SubscriberPurgeJob(open.store.store(), open.clock, open.mails).run(new TestRun(open.clock));
    }

    @Test
    void sendsNoLetterBeforeTheAddressSaidYes() {
        var asked = open.asked("nina@ville.example");
        var letter = open.issue(IssueKind.NEWSLETTER);
        done(open.issues.send(MANAGER, letter.id(), 1, Set.of(), true));
        open.mailLetters();
        assertEquals(List.of("nina@ville.example newsletter-confirmation"), open.mails.told());
        var confirmed = open.subscribers.confirm(asked.id()).orElseThrow();
        assertEquals(Optional.of(TODAY), confirmed.confirmedOn());
        open.clock.turn(Duration.ofMinutes(1));
        open.mailLetters();
        done(open.issues.send(MANAGER, letter.id(), 2, Set.of(), true));
        open.mailLetters();
        assertEquals(List.of("nina@ville.example newsletter-confirmation", "nina@ville.example newsletter"), open.mails.told());
    }

    @Test
    void mailsALetterToEachOnceWithALinkToLeave() {
        open.confirmed("nina@ville.example");
        open.confirmed("omar@ville.example");
        var letter = open.issue(IssueKind.NEWSLETTER);
        done(open.issues.send(MANAGER, letter.id(), 1, Set.of(Role.BUYER), true));
        open.mailLetters();
        done(open.issues.send(MANAGER, letter.id(), 2, Set.of(), true));
        open.clock.turn(Duration.ofDays(40));
        open.mailLetters();
        assertEquals(List.of("nina@ville.example newsletter", "omar@ville.example newsletter"), open.mails.told());
        var note = open.mails.all.get(0);
        assertEquals(List.of("/public/showcase/subscription", letter.publicAddress()), List.of(note.leave(), note.link().path()));
        assertEquals(Set.copyOf(new NewsletterKind().names()), note.values().keySet());
        assertEquals(1, open.letters.all.size() - 1, "people with an account were told as before");
    }

    @Test
    void sendsAnOldLetterToNobodyWhoCameLater() {
        var letter = open.issue(IssueKind.NEWSLETTER);
        done(open.issues.send(MANAGER, letter.id(), 1, Set.of(), true));
        open.clock.turn(Duration.ofDays(1));
        open.confirmed("nina@ville.example");
        open.mailLetters();
        assertEquals(List.of(), open.mails.told());
    }

    @Test
    void erasesTheAddressAtOnceWhenSomebodyLeaves() {
        var one = open.confirmed("nina@ville.example");
        var left = open.subscribers.leave(one.id()).orElseThrow();
        assertEquals(List.of("", State.LEFT, Optional.of(TODAY)), List.of(left.mail(), left.state(), left.leftOn()));
        assertTrue(open.subscribers.confirm(one.id()).isEmpty(), "the link of an old mail wakes nobody");
        done(open.issues.send(MANAGER, open.issue(IssueKind.NEWSLETTER).id(), 1, Set.of(), true));
        open.mailLetters();
        assertEquals(List.of(), open.mails.told());
        assertEquals(State.ASKED, open.asked("nina@ville.example").state(), "and may come back");
    }

    @Test
    void leavesNoAddressInTheQueueOfMails() {
        var never = open.asked("nina@ville.example");
        var leaves = open.asked("omar@ville.example");
        var erased = open.asked("lina@ville.example");
        open.mailLetters();
        assertEquals(3, open.mails.all.size());
        open.subscribers.leave(leaves.id());
        done(open.subscribers.erase(MANAGER, erased.id(), 1));
        assertEquals(List.of(never.ref()), open.mails.all.stream().map(one -> one.link().about()).toList());
        open.clock.turn(Duration.ofDays(8));
        purge();
        assertEquals(List.of(), open.mails.all);
    }

    @Test
    void asksAnAddressOnceADayHoweverOftenSomebodyAsks() {
        open.asked("nina@ville.example");
        open.mailLetters();
        open.asked("Nina@Ville.example");
        open.mailLetters();
        assertEquals(1, open.mails.all.size());
        open.clock.turn(Duration.ofDays(1));
        open.asked("nina@ville.example");
        open.mailLetters();
        assertEquals(2, open.mails.all.size());
        open.subscribers.confirm(open.asked("nina@ville.example").id());
        assertEquals(Optional.empty(), open.subscribers.ask("nina@ville.example", Locale.FRENCH), "nobody learns that it is there");
        assertEquals(List.of("nina@ville.example CONFIRMED"), addresses());
    }

    @Test
    void forgetsWhoNeverConfirmedAndTheDatesOfWhoLeft() {
        open.asked("nina@ville.example");
        var gone = open.confirmed("omar@ville.example");
        open.subscribers.leave(gone.id());
        open.clock.turn(Duration.ofDays(7));
        purge();
        assertEquals(2, addresses().size());
        open.clock.turn(Duration.ofDays(1));
        purge();
        assertEquals(List.of(" LEFT"), addresses());
        open.clock.turn(Duration.ofDays(3 * 366));
        purge();
        assertEquals(List.of(), addresses());
    }

    @Test
    void isReadAndNotedByManagersAlone() {
        assertInstanceOf(Written.Refused.class, open.subscribers.add(OBSERVER, "nina@ville.example", Locale.FRENCH, "Sur papier"));
        var one = done(open.subscribers.add(MANAGER, " nina@ville.example ", Locale.ENGLISH, "Sur papier"));
        assertEquals(List.of("nina@ville.example", "en", State.ASKED), List.of(one.mail(), one.language(), one.state()));
        assertEquals("subscriber.twice", invalid(open.subscribers.add(MANAGER, "NINA@ville.example", Locale.FRENCH, "Encore")));
        assertEquals("form.required", invalid(open.subscribers.add(MANAGER, "omar@ville.example", Locale.FRENCH, " ")));
        assertEquals("subscriber.badMail", invalid(open.subscribers.add(MANAGER, "omar@ville", Locale.FRENCH, "x")));
        assertInstanceOf(Written.Lost.class, open.subscribers.erase(MANAGER, one.id(), 7));
        assertInstanceOf(Written.Unknown.class, open.subscribers.erase(OBSERVER, one.id(), 1));
        done(open.subscribers.erase(MANAGER, one.id(), 1));
        assertEquals(List.of(), addresses());
    }

    @Test
    void opensToNobodyWhereMailGoesNowhere() {
        open.mails.switched(false);
        assertEquals(Optional.of("subscriber.noMail"), open.subscribers.ask("nina@ville.example", Locale.FRENCH));
        assertEquals(Optional.of("subscriber.badMail"), open.subscribers.ask("nina@ville.example, omar@ville.example", Locale.FRENCH));
        assertEquals(List.of(), addresses());
    }

    @Test
    void isFoundByAddressAndState() {
        open.asked("nina@ville.example");
        open.confirmed("omar@firm.example");
        assertEquals(1, open.subscribers.count(MANAGER, new SubscriberFilter("VILLE", Set.of()), 10));
        assertEquals(1, open.subscribers.count(MANAGER, new SubscriberFilter("", Set.of(State.CONFIRMED)), 10));
        assertEquals(0, open.subscribers.count(OBSERVER, SubscriberFilter.all(), 10));
    }
}
