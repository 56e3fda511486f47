// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionRetentionTest {
    private OpenSolutions open;
    private SolutionRetentionRegister retention;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        retention = new SolutionRetentionRegister(open.store(), open.clock(), open.journal());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void authorsGoThreeYearsAfterAWithdrawalAndAreToldBefore() {
        var withdrawn = withAuthor("Retirée");
        saved(open.solutions.move(MANAGER, withdrawn, 2, SolutionState.WITHDRAWN));
        var published = withAuthor("Publiée");
        open.on("2029-11-22");
        assertEquals(List.of(), retention.due(MANAGER, 10));
        open.on("2029-11-24");
        assertEquals(List.of(open.solutions.find(MANAGER, withdrawn).orElseThrow().ref()), retention.due(MANAGER, 10));
        assertEquals(List.of(), retention.due(open.buyer, 10));
        assertEquals(1, retention.eraseSolutions());
        assertEquals(0, retention.eraseSolutions());
        assertEquals(List.of(), open.solutions.find(MANAGER, withdrawn).orElseThrow().content().authors());
        assertEquals(1, open.solutions.find(MANAGER, published).orElseThrow().content().authors().size());
    }

    @Test
    void authorsGoFromWhatAMergePutAsideAndStayWithWhatStands() {
        var kept = withAuthor("Capteurs");
        var other = withAuthor("Capteur");
        var merged = saved(open.solutions.merge(MANAGER, kept, 2, other));
        open.on("2029-11-22");
        assertEquals(0, retention.eraseSolutions());
        assertTrue(open.solutions.mayUnmerge(MANAGER, merged));
        open.on("2029-11-24");
        assertEquals(2, retention.eraseSolutions());
        assertEquals(0, retention.eraseSolutions());
        assertEquals(1, open.solutions.find(MANAGER, kept).orElseThrow().content().authors().size());
        assertFalse(open.solutions.mayUnmerge(MANAGER, merged));
    }

    @Test
    void whatWasSaidGoesFiveYearsAfterTheEndAndFromTheJournalToo() {
        var made = saved(open.introductions.ask(MANAGER, open.between(), true));
        var over = saved(open.introductions.conclude(MANAGER, made.id(), made.version(), IntroductionOutcome.TRIAL, "Secret outcome"));
        open.on("2031-11-25");
        assertEquals(List.of(over.ref()), retention.due(MANAGER, 10));
        assertEquals(1, retention.eraseIntroductions());
        var left = open.introductions.find(MANAGER, over.id()).orElseThrow();
        assertEquals("", left.content().said() + left.outcomeNote());
        assertEquals(over.outcome(), left.outcome());
        assertFalse(open.journal().of(over.ref(), 50).toString().contains("ecret"));
        var told = open.changes().after(0, 1000);
        assertEquals(List.of(over.ref(), "said"), List.of(told.get(told.size() - 1).ref(), told.get(told.size() - 1).field()), "the index is not told");
    }

    @Test
    void whatWasSaidGoesFromOneThatWasNeverConcludedToo() {
        var made = saved(open.introductions.ask(MANAGER, open.between(), true));
        open.on("2031-11-25");
        assertEquals(1, retention.eraseIntroductions());
        assertEquals("", open.introductions.find(MANAGER, made.id()).orElseThrow().content().said());
    }

    private String withAuthor(String title) {
        var content = SolutionContent.titled(open.company.id(), title).withAuthors(List.of(new SolutionAuthor("Zoé Inventée", "", "")));
        var draft = saved(open.solutions.register(MANAGER, content));
        return saved(open.solutions.move(MANAGER, draft.id(), 1, SolutionState.PUBLISHED)).id();
    }
}
