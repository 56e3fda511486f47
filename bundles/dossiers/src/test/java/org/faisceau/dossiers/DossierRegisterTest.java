// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faisceau.console.spi.Bin;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers.Opening;
import org.faisceau.dossiers.api.Step;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DossierRegisterTest {
    private OpenDossiers open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isTiedToANeedByItsBuyerWhileItIsOpen() {
        var dossier = open.draft();
        assertInstanceOf(Written.Refused.class, open.dossiers.tie(open.seller, dossier.id(), dossier.version(), "need-1"));
        var tied = done(open.dossiers.tie(open.buyer, dossier.id(), dossier.version(), "need-1"));
        assertEquals("need-1", open.dossiers.find(open.buyer, dossier.id()).orElseThrow().need());
        assertInstanceOf(Written.Lost.class, open.dossiers.tie(open.buyer, dossier.id(), dossier.version(), ""));
        var withdrawn = done(open.dossiers.move(open.buyer, dossier.id(), tied.version(), DossierState.WITHDRAWN, "because"));
        assertInstanceOf(Written.NotNow.class, open.dossiers.tie(open.buyer, dossier.id(), withdrawn.version(), ""));
    }

    @Test
    void opensADraftWithAReferenceOfTheYear() {
        assertEquals("D-2026-001", open.draft().reference());
        assertEquals("D-2026-002", open.draft().reference());
    }

    @Test
    void letsTheCompanyOpenItsOwnAlone() {
        var asked = new Opening(open.solution.id(), open.buyer.organisation(), "", false);
        assertTrue(open.dossiers.open(open.seller, asked).isDone());
        assertInstanceOf(Written.Refused.class, open.dossiers.open(new Actor("other", Role.COMPANY, "elsewhere"), asked));
        assertInstanceOf(Written.Refused.class, open.dossiers.open(open.observer, asked));
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertInstanceOf(Written.Invalid.class, open.dossiers.open(MANAGER, new Opening("nothing", open.buyer.organisation(), "", false)));
        assertInstanceOf(Written.Invalid.class, open.dossiers.open(MANAGER, new Opening(open.solution.id(), "nobody", "", false)));
        assertInstanceOf(Written.Invalid.class, open.dossiers.open(MANAGER, new Opening(open.solution.id(), open.seller.organisation(), "", false)));
    }

    @Test
    void goesThroughItsLifeStepByStep() {
        var dossier = open.inReview();
        assertEquals(List.of(DossierState.DRAFT, DossierState.SUBMITTED, DossierState.CHECK, DossierState.REVIEW),
                open.dossiers.casebook(open.buyer, dossier.id()).orElseThrow().steps().stream().map(Step::state).toList());
        assertEquals(List.of("review", "check", "submitted"), open.store.journal().of(dossier.ref(), 10).stream().map(Entry::action).filter(one -> !one.equals("changed") && !one.equals("created")).toList());
    }

    @Test
    void isNotConcludedByAStep() {
        var dossier = open.inReview();
        assertInstanceOf(Written.Refused.class, open.dossiers.move(open.buyer, dossier.id(), dossier.version(), DossierState.CONCLUDED, "done"));
        assertInstanceOf(Written.Refused.class, open.dossiers.move(Actor.system(), dossier.id(), dossier.version(), DossierState.CONCLUDED, "done"));
    }

    @Test
    void isWithdrawnAndOpenedAgainWithAReasonAlone() {
        var dossier = open.draft();
        assertInstanceOf(Written.Invalid.class, open.dossiers.move(open.buyer, dossier.id(), 1, DossierState.WITHDRAWN, " "));
        var withdrawn = open.moved(dossier, DossierState.WITHDRAWN);
        assertInstanceOf(Written.Invalid.class, open.dossiers.move(open.buyer, dossier.id(), withdrawn.version(), DossierState.DRAFT, ""));
        assertEquals(DossierState.DRAFT, open.moved(withdrawn, DossierState.DRAFT).state());
    }

    @Test
    void aCompanyTakesBackWhatNobodyLookedIntoYet() {
        var submitted = open.moved(open.draft(), DossierState.SUBMITTED);
        assertEquals(true, open.dossiers.mayMove(open.seller, submitted, DossierState.WITHDRAWN));
        var checked = open.moved(submitted, DossierState.CHECK);
        assertEquals(false, open.dossiers.mayMove(open.seller, checked, DossierState.WITHDRAWN));
        assertInstanceOf(Written.Refused.class, open.dossiers.move(open.seller, checked.id(), checked.version(), DossierState.WITHDRAWN, "mine"));
    }

    @Test
    void losesARaceRatherThanOverwriting() {
        var dossier = open.draft();
        open.moved(dossier, DossierState.SUBMITTED);
        assertInstanceOf(Written.Lost.class, open.dossiers.move(open.buyer, dossier.id(), dossier.version(), DossierState.CHECK, ""));
    }

    @Test
    void isFoundByTitleReferenceAndState() {
        var dossier = open.draft();
        open.moved(open.draft(), DossierState.SUBMITTED);
        assertEquals(2, open.dossiers.count(MANAGER, DossierFilter.all().withText("ecoute"), 10));
        assertEquals(1, open.dossiers.count(MANAGER, DossierFilter.all().withText("d-2026-001"), 10));
        assertEquals(List.of(dossier), open.dossiers.page(MANAGER, DossierFilter.all().withStates(Set.of(DossierState.DRAFT)), DossierOrder.TITLE, "", 10).items());
    }

    @Test
    void liesInTheBinUntilItIsRestored() {
        var dossier = open.draft();
        var bin = new DossierBin(open.store.store(), open.store.journal());
        done(open.dossiers.bin(open.buyer, dossier.id()));
        assertTrue(open.dossiers.find(open.buyer, dossier.id()).isEmpty());
        assertEquals(1, bin.page(open.buyer, "", 10).items().size());
        assertTrue(bin.find(open.seller, dossier.ref()).isEmpty());
        assertInstanceOf(Bin.Outcome.Done.class, bin.restore(open.buyer, dossier.ref(), Locale.FRENCH));
        assertTrue(open.dossiers.find(open.buyer, dossier.id()).isPresent());
    }

    @Test
    void isEndedOnceItsTimeInTheBinIsOver() {
        var dossier = open.draft();
        var bin = new DossierBin(open.store.store(), open.store.journal());
        done(open.dossiers.bin(open.buyer, dossier.id()));
        assertEquals(0, bin.purge(LocalDate.parse("2026-12-24"), 10));
        assertEquals(1, bin.purge(LocalDate.parse("2026-12-26"), 10));
    }

    @Test
    void isReadByAnExpertOnceNamed() {
        var dossier = open.draft();
        assertTrue(open.dossiers.find(EXPERT, dossier.id()).isEmpty());
        done(open.workbench.name(open.buyer, dossier.id(), EXPERT.id()));
        assertTrue(open.dossiers.find(EXPERT, dossier.id()).isPresent());
    }

    @Test
    void leavesToTheBuyerWhatWasWithdrawn() {
        var dossier = done(open.dossiers.open(open.seller, new Opening(open.solution.id(), open.buyer.organisation(), "", false)));
        assertTrue(open.dossiers.mayBin(open.seller, dossier));
        var withdrawn = open.moved(dossier, DossierState.SUBMITTED, DossierState.WITHDRAWN);
        assertInstanceOf(Written.Refused.class, open.dossiers.bin(open.seller, withdrawn.id()));
        assertTrue(open.dossiers.mayBin(open.buyer, withdrawn));
    }
}
