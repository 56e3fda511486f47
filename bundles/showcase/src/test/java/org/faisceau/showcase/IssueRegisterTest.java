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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.showcase.api.IssueOrder;
import org.faisceau.showcase.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class IssueRegisterTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isWrittenByManagersAloneAndReadByOthersOnceItIsSent() {
        var letter = open.issue(IssueKind.NEWSLETTER);
        assertTrue(open.issues.find(OBSERVER, letter.id()).isEmpty() && open.issues.find(Actor.nobody(), letter.id()).isEmpty());
        assertInstanceOf(Written.Refused.class, open.issues.add(OBSERVER, letter.content()));
        assertInstanceOf(Written.Unknown.class, open.issues.send(OBSERVER, letter.id(), 1, Set.of(Role.BUYER), false));
        done(open.issues.send(MANAGER, letter.id(), 1, Set.of(Role.BUYER), false));
        assertEquals(Optional.of(TODAY), open.issues.lastSent());
        assertTrue(open.issues.find(Actor.nobody(), letter.id()).isPresent());
        assertInstanceOf(Written.Refused.class, open.issues.bin(OBSERVER, letter.id(), 2));
        assertEquals(List.of(letter.id()), open.issues.sent(5).stream().map(Issue::id).toList());
    }

    @Test
    void sendsToTheRolesChosenAndAgainToTheRest() {
        var letter = open.issue(IssueKind.NEWSLETTER);
        assertEquals("form.required", invalid(open.issues.send(MANAGER, letter.id(), 1, Set.of(), false)));
        done(open.issues.send(MANAGER, letter.id(), 1, Set.of(Role.BUYER), false));
        assertEquals(Set.of(Role.BUYER, Role.COMPANY), done(open.issues.send(MANAGER, letter.id(), 2, Set.of(Role.COMPANY), false)).sentTo());
        assertEquals(List.of(letter.id(), letter.id()), open.letters.all.stream().map(Letter::key).toList(), "one key: nobody gets it twice");
        assertEquals(new Audience.Holders(Set.of(Role.BUYER, Role.COMPANY)), open.letters.all.get(1).audience());
        assertEquals("/public/showcase/letters/" + letter.id(), open.letters.all.get(0).address());
        var kind = new NewsletterKind();
        assertEquals(Set.copyOf(kind.names()), open.letters.all.get(0).values().in(Locale.FRENCH).keySet());
    }

    @Test
    void changesNoMoreOnceItWasSent() {
        var letter = open.issue(IssueKind.NEWSLETTER);
        done(open.issues.send(MANAGER, letter.id(), 1, Set.of(Role.BUYER), false));
        assertInstanceOf(Written.NotNow.class, open.issues.change(MANAGER, letter.id(), 2, letter.content()));
        assertInstanceOf(Written.NotNow.class, open.issues.send(MANAGER, open.issue(IssueKind.BROCHURE).id(), 1, Set.of(Role.BUYER), false));
    }

    @Test
    void keepsItsOrderAndNeverOverwritesOthers() {
        var brochure = open.issue(IssueKind.BROCHURE);
        var turned = done(open.issues.change(MANAGER, brochure.id(), 1, brochure.content().picking(List.of(open.need.ref(), open.resident.ref(), open.need.ref()))));
        assertEquals(List.of(open.need.ref(), open.resident.ref()), open.issues.find(MANAGER, turned.id()).orElseThrow().content().picks());
        assertInstanceOf(Written.Lost.class, open.issues.change(MANAGER, brochure.id(), 1, brochure.content()));
        assertEquals("form.required", invalid(open.issues.change(MANAGER, brochure.id(), 2, new Issue.Content(IssueKind.BROCHURE, " ", "", List.of()))));
    }

    @Test
    void isFoundByWordsAndKindAndLeavesForTheBin() {
        var brochure = open.issue(IssueKind.BROCHURE);
        open.issue(IssueKind.PIECE);
        assertEquals(2, open.issues.count(MANAGER, IssueFilter.all().withText("residents"), 10));
        assertEquals(List.of(brochure.id()), open.issues.page(MANAGER, IssueFilter.all().withKinds(Set.of(IssueKind.BROCHURE)), IssueOrder.TITLE, "", 10).items().stream().map(Issue::id).toList());
        assertEquals("Nos résidents", new IndexedIssues(open.issues).thing(brochure.ref()).orElseThrow().title());
        done(open.issues.bin(MANAGER, brochure.id(), 1));
        assertEquals(1, open.issues.count(MANAGER, IssueFilter.all(), 10));
        new IssueBin(open.store.store(), open.store.journal()).restore(MANAGER, brochure.ref(), Locale.FRENCH);
        assertEquals(2, open.issues.count(MANAGER, IssueFilter.all(), 10));
    }
}
