// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Answer.Part;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Position.Stance;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Journal.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class WorkbenchRegisterTest {
    private OpenDossiers open;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        dossier = open.inReview();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Casebook book(Actor actor) {
        return open.dossiers.casebook(actor, dossier.id()).orElseThrow();
    }

    @Test
    void letsEachSideAnswerItsOwn() {
        open.claimed(dossier, open.seller, "B5", "YES");
        open.claimed(dossier, open.buyer, "P1", "YES");
        assertInstanceOf(Written.Refused.class, open.workbench.answer(open.seller, dossier.id(), "P1", Part.CLAIM, 1, List.of("NO"), ""));
        assertInstanceOf(Written.Refused.class, open.workbench.answer(open.buyer, dossier.id(), "B5", Part.CLAIM, 1, List.of("NO"), ""));
        assertInstanceOf(Written.Refused.class, open.workbench.answer(EXPERT, dossier.id(), "A1", Part.CLAIM, 0, List.of("YES"), ""));
    }

    @Test
    void neverLetsTwoHandsOverwriteOneAnother() {
        open.claimed(dossier, open.seller, "A1", "YES");
        assertInstanceOf(Written.Lost.class, open.workbench.answer(open.buyer, dossier.id(), "A1", Part.CLAIM, 0, List.of("NO"), ""));
        assertEquals(List.of("YES"), book(open.buyer).answer("A1", Part.CLAIM).values());
    }

    @Test
    void refusesAnAnswerThatDoesNotFit() {
        assertInstanceOf(Written.Invalid.class, open.workbench.answer(open.seller, dossier.id(), "B4", Part.CLAIM, 0, List.of("many"), ""));
        assertInstanceOf(Written.Invalid.class, open.workbench.answer(open.seller, dossier.id(), "B3", Part.CLAIM, 0, List.of("2026-02-30"), ""));
        assertInstanceOf(Written.Invalid.class, open.workbench.answer(open.seller, dossier.id(), "B1", Part.CLAIM, 0, List.of("YES"), ""));
    }

    @Test
    void keepsThePositionsOfReviewersSideBySide() {
        done(open.workbench.position(open.buyer, dossier.id(), "A1", Stance.FAVOURABLE, ""));
        done(open.workbench.position(EXPERT, dossier.id(), "A1", Stance.RESERVED, "not measured"));
        done(open.workbench.position(EXPERT, dossier.id(), "A1", Stance.CONTRARY, "measured badly"));
        assertEquals(List.of(Stance.FAVOURABLE, Stance.CONTRARY), book(open.buyer).positions("A1").stream().map(one -> one.stance()).toList());
        assertTrue(book(open.seller).positions().isEmpty());
    }

    @Test
    void closesABusinessSecretToAllButBuyerExpertsAndItsSide() {
        var secret = open.quoted(dossier, open.seller, "B7", true);
        assertEquals(List.of(secret), book(open.buyer).evidence());
        assertEquals(List.of(secret), book(EXPERT).evidence());
        assertEquals(0, book(MANAGER).evidence().size());
        assertEquals(1, book(MANAGER).hidden());
        assertTrue(open.workbench.read(open.observer, dossier.id(), secret.id()).isEmpty());
        assertTrue(open.workbench.read(MANAGER, dossier.id(), secret.id()).isEmpty());
    }

    @Test
    void journalsWhoReadASecret() {
        var secret = open.quoted(dossier, open.seller, "B7", true);
        open.workbench.read(EXPERT, dossier.id(), secret.id());
        assertTrue(open.store.journal().of(dossier.ref(), 10).stream().anyMatch(one -> one.action().equals("secret-read") && one.actor().equals(EXPERT.id())));
        assertTrue(open.store.journal().of(dossier.ref(), 50).stream().map(Entry::toString).noneMatch(said -> said.contains("Piece of B7")));
    }

    @Test
    void judgesAPieceWithAReasonAlone() {
        var piece = open.quoted(dossier, open.seller, "A1", false);
        assertInstanceOf(Written.Invalid.class, open.workbench.rate(EXPERT, dossier.id(), piece.id(), 0, Evidence.Strength.STRONG, " "));
        assertInstanceOf(Written.Invalid.class, open.workbench.rate(EXPERT, dossier.id(), piece.id(), 0, Evidence.Strength.STRONG, "x".repeat(Dossiers.TEXT_MAX + 1)));
        assertInstanceOf(Written.Refused.class, open.workbench.rate(open.seller, dossier.id(), piece.id(), 0, Evidence.Strength.STRONG, "mine"));
        done(open.workbench.rate(EXPERT, dossier.id(), piece.id(), 0, Evidence.Strength.STRONG, "a third party measured it"));
        assertEquals(Evidence.Strength.STRONG, book(open.buyer).evidence().get(0).strength());
    }

    @Test
    void neverLetsTwoReviewersOverwriteAJudgment() {
        var piece = open.quoted(dossier, open.seller, "A1", false);
        done(open.workbench.rate(EXPERT, dossier.id(), piece.id(), 0, Evidence.Strength.STRONG, "a third party measured it"));
        assertInstanceOf(Written.Lost.class, open.workbench.rate(open.buyer, dossier.id(), piece.id(), 0, Evidence.Strength.WEAK, "not signed"));
        assertEquals("a third party measured it", book(open.buyer).evidence().get(0).strengthWhy());
        done(open.workbench.rate(open.buyer, dossier.id(), piece.id(), 1, Evidence.Strength.WEAK, "not signed"));
        assertEquals("STRONG\na third party measured it", before("strength.A1"));
    }

    @Test
    void keepsInTheJournalWhatAPositionWas() {
        done(open.workbench.position(EXPERT, dossier.id(), "A1", Stance.CONTRARY, "the seller measured it"));
        done(open.workbench.position(EXPERT, dossier.id(), "A1", Stance.FAVOURABLE, ""));
        assertEquals("CONTRARY\nthe seller measured it", before("position.A1"));
    }

    @Test
    void leavesTheReasonOfAClosedPieceOutOfTheJournal() {
        var piece = open.quoted(dossier, open.seller, "B7", true);
        done(open.workbench.rate(EXPERT, dossier.id(), piece.id(), 0, Evidence.Strength.STRONG, "the margin is 12"));
        assertTrue(open.store.journal().of(dossier.ref(), 50).stream().map(Entry::toString).noneMatch(said -> said.contains("margin")));
    }

    private String before(String field) {
        return open.store.journal().of(dossier.ref(), 1).get(0).changes().stream().filter(one -> one.field().equals(field)).findFirst().orElseThrow().before();
    }

    @Test
    void takesAPieceBackAndPutsItThereAgain() {
        var file = open.kept("Rapport.txt");
        done(open.workbench.give(open.seller, dossier.id(), "A1", new Evidence.Draft("Rapport", "", "", "", false, Optional.of(file))));
        var piece = book(open.seller).evidence().get(0);
        assertInstanceOf(Written.Refused.class, open.workbench.takeBack(open.buyer, dossier.id(), piece.id()));
        done(open.workbench.takeBack(open.seller, dossier.id(), piece.id()));
        assertEquals(0, book(open.seller).evidence().size());
        done(open.workbench.putBack(open.seller, dossier.id(), piece.id()));
        assertEquals(List.of(piece), book(open.seller).evidence());
    }

    @Test
    void refusesAPieceOfNothing() {
        assertInstanceOf(Written.Invalid.class, open.workbench.give(open.seller, dossier.id(), "A1", new Evidence.Draft("Title", "", " ", "", false, Optional.empty())));
        assertInstanceOf(Written.Invalid.class, open.workbench.give(open.seller, dossier.id(), "A1", new Evidence.Draft("Title", "javascript:alert(1)", "", "", false, Optional.empty())));
    }

    @Test
    void keepsInternalCommentsFromTheCompany() {
        done(open.workbench.remark(EXPERT, dossier.id(), "A1", "between us", true));
        done(open.workbench.remark(open.buyer, dossier.id(), "A1", "for all", false));
        assertEquals(1, book(open.seller).remarks("A1").size());
        assertEquals(2, book(open.buyer).remarks("A1").size());
    }

    @Test
    void keepsTheTextOfACancelledRequest() {
        done(open.workbench.ask(open.buyer, dossier.id(), MoreWanted.Cause.INCOMPLETE, "the signed report"));
        assertInstanceOf(Written.Invalid.class, open.workbench.ask(open.buyer, dossier.id(), MoreWanted.Cause.OUTDATED, "again"));
        var request = book(open.seller).requests().get(0);
        done(open.workbench.end(open.buyer, dossier.id(), request.id(), false));
        assertEquals("the signed report", book(open.seller).requests().get(0).text());
        assertTrue(book(open.seller).requests().get(0).ending().filter(ending -> !ending.isMet()).isPresent());
    }

    @Test
    void changesNothingOnceClosed() {
        open.moved(dossier, DossierState.WITHDRAWN);
        assertInstanceOf(Written.NotNow.class, open.workbench.answer(open.buyer, dossier.id(), "P1", Part.CLAIM, 0, List.of("YES"), ""));
        assertInstanceOf(Written.NotNow.class, open.workbench.position(EXPERT, dossier.id(), "A1", Stance.FAVOURABLE, ""));
        assertEquals(List.<Answer>of(), book(open.buyer).answers());
    }

    @Test
    void namesExpertsAlone() {
        assertInstanceOf(Written.Invalid.class, open.workbench.name(open.buyer, dossier.id(), "seller"));
        assertInstanceOf(Written.Refused.class, open.workbench.name(open.seller, dossier.id(), EXPERT.id()));
    }

    @Test
    void endsNoRequestOfAClosedDossier() {
        done(open.workbench.ask(open.buyer, dossier.id(), MoreWanted.Cause.INCOMPLETE, "the signed report"));
        var request = book(open.buyer).requests().get(0);
        open.moved(dossier, DossierState.WITHDRAWN);
        assertInstanceOf(Written.NotNow.class, open.workbench.end(open.buyer, dossier.id(), request.id(), true));
        assertTrue(book(open.buyer).requests().get(0).isOpen());
    }
}
