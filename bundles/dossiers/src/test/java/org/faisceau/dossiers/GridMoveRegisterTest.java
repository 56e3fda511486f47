// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class GridMoveRegisterTest {
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.onGrid(open.inReview(), "2026-1");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellsWhatIsAddedLeftOutAndReworded() {
        var change = open.grids.ahead(open.buyer, dossier.id()).orElseThrow();
        assertEquals(List.of("D8"), change.added().stream().map(Indication::code).toList());
        assertEquals(List.of("E5"), change.removed().stream().map(Indication::code).toList());
        assertEquals(List.of("D7", "E1"), change.reworded().stream().map(one -> one.after().code()).toList());
    }

    @Test
    void losesNoAnswerNorPiece() {
        open.claimed(dossier, open.seller, "E5", "YES");
        open.claimed(dossier, open.seller, "E1", "NO");
        open.quoted(dossier, open.seller, "E5", false);
        done(open.grids.move(open.buyer, dossier.id(), dossier.version(), Grids.NEWEST));
        var book = open.dossiers.casebook(open.buyer, dossier.id()).orElseThrow();
        assertEquals(List.of("E5"), book.former().stream().map(Indication::code).toList());
        assertEquals("claim of E5", book.answer("E5", Answer.Part.CLAIM).text());
        assertEquals(1, book.evidence("E5").size());
        assertEquals(List.of("NO"), book.answer("E1", Answer.Part.CLAIM).values());
    }

    @Test
    void writesNoMoreToWhatTheGridHasNoMore() {
        done(open.grids.move(open.buyer, dossier.id(), dossier.version(), Grids.NEWEST));
        assertInstanceOf(Written.Unknown.class, open.workbench.answer(open.seller, dossier.id(), "E5", Answer.Part.CLAIM, 0, List.of("YES"), ""));
        open.claimed(dossier, open.seller, "D8", "NO");
        assertTrue(open.dossiers.findings(open.buyer, dossier.id()).stream().anyMatch(one -> one.indication().equals("D8")));
    }

    @Test
    void ratesAndTakesBackNoPieceThatTheGridAsksNoMore() {
        var piece = open.quoted(dossier, open.seller, "E5", false);
        done(open.grids.move(open.buyer, dossier.id(), dossier.version(), Grids.NEWEST));
        assertInstanceOf(Written.Unknown.class, open.workbench.rate(open.buyer, dossier.id(), piece.id(), 0, Evidence.Strength.WEAK, "because"));
        assertInstanceOf(Written.Unknown.class, open.workbench.takeBack(open.seller, dossier.id(), piece.id()));
        assertEquals(List.of(piece), open.dossiers.casebook(open.buyer, dossier.id()).orElseThrow().evidence("E5"));
    }

    @Test
    void isDoneByWhoLeadsAndBearsTheirName() {
        assertInstanceOf(Written.Refused.class, open.grids.move(open.seller, dossier.id(), dossier.version(), Grids.NEWEST));
        assertInstanceOf(Written.Refused.class, open.grids.move(OpenDossiers.EXPERT, dossier.id(), dossier.version(), Grids.NEWEST));
        assertInstanceOf(Written.Refused.class, open.grids.move(Actor.system(), dossier.id(), dossier.version(), Grids.NEWEST));
        assertEquals(Grids.NEWEST, done(open.grids.move(open.colleague, dossier.id(), dossier.version(), Grids.NEWEST)).grid());
        var entry = open.store.journal().of(dossier.ref(), 1).get(0);
        assertEquals("regridded", entry.action());
        assertEquals(open.colleague.id(), entry.actor());
        assertEquals("2026-1 2026-2", entry.changes().get(0).before() + " " + entry.changes().get(0).after());
    }

    @Test
    void isRefusedOnceConcluded() {
        var concluded = FullDossier.concluded(open, dossier);
        assertEquals(DossierState.CONCLUDED, assertInstanceOf(Written.NotNow.class, open.grids.move(open.buyer, dossier.id(), concluded.version(), Grids.NEWEST)).state());
        assertFalse(open.grids.mayMove(open.buyer, concluded));
        assertEquals("2026-1", open.dossiers.find(open.buyer, dossier.id()).orElseThrow().grid());
        assertEquals("2026-1", open.conclusions.of(open.buyer, dossier.id()).get(0).grid());
    }

    @Test
    void isLostWhereItWasNotSeenAsItIs() {
        assertInstanceOf(Written.Lost.class, open.grids.move(open.buyer, dossier.id(), dossier.version() - 1, Grids.NEWEST));
        assertInstanceOf(Written.Lost.class, open.grids.move(open.buyer, dossier.id(), dossier.version(), "2026-1"));
        done(open.grids.move(open.buyer, dossier.id(), dossier.version(), Grids.NEWEST));
        assertTrue(open.grids.ahead(open.buyer, dossier.id()).isEmpty());
    }
}
