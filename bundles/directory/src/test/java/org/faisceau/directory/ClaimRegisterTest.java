// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.db.Tables.DIRECTORY_CLAIM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims.Claiming;
import org.faisceau.directory.api.Claims.Deciding;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.TestRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ClaimRegisterTest {
    private OpenClaims open;
    private Actor newcomer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenClaims(folder);
        newcomer = open.person("newcomer", Role.COMPANY);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void approvingRecordsTheOrganisationAndAttachesTheAccount() {
        var claim = open.asked(newcomer);
        var approved = assertInstanceOf(Deciding.Done.class, open.claims.approve(MANAGER, claim.id(), 1)).claim();
        var page = open.at.organisations.bySiren(MANAGER, "732829320").orElseThrow();
        assertEquals(List.of("Aquasonde Fictive", page.id(), page.id()), List.of(page.name(), approved.organisation(), open.account(newcomer).organisation()));
    }

    @Test
    void approvingAttachesToThePageThatIsThere() {
        open.at.organisations.register(MANAGER, new Draft("Aquasonde", OrganisationKind.COMPANY, "732829320", "", ""));
        open.claims.approve(MANAGER, open.asked(newcomer).id(), 1);
        assertEquals("Aquasonde", open.at.organisations.find(MANAGER, open.account(newcomer).organisation()).orElseThrow().name());
    }

    @Test
    void whatStoppedOnceApprovedIsEndedByTheJob() {
        var claim = open.asked(newcomer);
        open.at.store().schema("directory", ClaimRegister.class).write(MANAGER, tx -> tx.sql().update(DIRECTORY_CLAIM).set(DIRECTORY_CLAIM.STATE, "APPROVED")
                .set(DIRECTORY_CLAIM.DECIDED_BY, "m").set(DIRECTORY_CLAIM.DECIDED_AT, 1L).set(DIRECTORY_CLAIM.VERSION, 2).where(DIRECTORY_CLAIM.ID.eq(claim.id())).execute());
        new ClaimAttachJob((ClaimRegister) open.claims).run(new TestRun(open.at.clock()));
        var page = open.at.organisations.bySiren(MANAGER, "732829320").orElseThrow();
        assertEquals(List.of(page.id(), page.id()), List.of(open.account(newcomer).organisation(), open.claims.find(MANAGER, claim.id()).orElseThrow().organisation()));
        assertTrue(open.at.letters.lines().contains("claim-decided -> Person[account=" + newcomer.id() + "]"));
    }

    @Test
    void whoLosesTheRaceAttachesNobody() {
        var claim = open.asked(newcomer);
        open.claims.withdraw(newcomer, claim.id(), 1);
        assertInstanceOf(Deciding.Lost.class, open.claims.approve(MANAGER, claim.id(), 1));
        assertEquals("", open.account(newcomer).organisation());
        assertEquals(Optional.empty(), open.at.organisations.bySiren(MANAGER, "732829320"));
    }

    @Test
    void tellsManagersThenWhoAsked() {
        var claim = open.asked(newcomer);
        open.claims.refuse(MANAGER, claim.id(), 1, "Qui êtes-vous ?");
        assertEquals(List.of("claim-asked -> Holders[roles=[MANAGER]]", "claim-decided -> Person[account=" + newcomer.id() + "]"), open.at.letters.lines());
    }

    @Test
    void tellsLaterWhatWasNotToldWhenTheMachineStopped() {
        var claim = open.asked(newcomer);
        open.claims.refuse(MANAGER, claim.id(), 1, "Non");
        open.at.store().schema("directory", ClaimRegister.class).write(MANAGER, tx -> tx.sql().update(DIRECTORY_CLAIM).set(DIRECTORY_CLAIM.TOLD, "PENDING").execute());
        var later = new SentLetters();
        var job = new NewsJob(new ClaimNews(open.at.store(), later), new MentorNews(open.at.store(), later, open.at.organisations));
        job.run(new TestRun(open.at.clock()));
        job.run(new TestRun(open.at.clock()));
        assertEquals(List.of("claim-decided -> Person[account=" + newcomer.id() + "]"), later.lines());
    }

    @Test
    void aDecisionTakenBackDetachesTheAccountAndTellsWhoAsked() {
        var claim = open.asked(newcomer);
        open.claims.approve(MANAGER, claim.id(), 1);
        var decided = open.claims.find(MANAGER, claim.id()).orElseThrow();
        assertInstanceOf(Deciding.Refused.class, open.claims.reopen(newcomer, claim.id(), decided.version()));
        assertInstanceOf(Deciding.Lost.class, open.claims.reopen(MANAGER, claim.id(), 1));
        var reopened = assertInstanceOf(Deciding.Done.class, open.claims.reopen(MANAGER, claim.id(), decided.version())).claim();
        assertEquals(List.of(ClaimState.PENDING, "", ""), List.of(reopened.state(), reopened.organisation(), open.account(newcomer).organisation()));
        open.claims.refuse(MANAGER, claim.id(), reopened.version(), "Qui êtes-vous ?");
        assertEquals(List.of("claim-asked -> Holders[roles=[MANAGER]]", "claim-decided -> Person[account=" + newcomer.id() + "]",
                "claim-decided -> Person[account=" + newcomer.id() + "]", "claim-decided -> Person[account=" + newcomer.id() + "]"), open.at.letters.lines());
    }

    @Test
    void aRefusalStaysWhereThePersonAskedAgain() {
        var claim = open.asked(newcomer);
        open.claims.refuse(MANAGER, claim.id(), 1, "Qui êtes-vous ?");
        open.asked(newcomer);
        assertEquals(new Deciding.Impossible("claim.askedAgain"), open.claims.reopen(MANAGER, claim.id(), 2));
    }

    @Test
    void anApprovalStaysWhereTheAccountWentElsewhere() {
        var claim = open.asked(newcomer);
        open.claims.approve(MANAGER, claim.id(), 1);
        var account = open.account(newcomer);
        open.accounts.change(Actor.system(), account.id(), account.version(), new Accounts.Draft(account.name(), account.fullName(), "", Role.COMPANY, open.at.company.id(), "fr"), false);
        assertEquals(new Deciding.Impossible("claim.movedSince"), open.claims.reopen(MANAGER, claim.id(), open.claims.find(MANAGER, claim.id()).orElseThrow().version()));
    }

    @Test
    void refusingWantsAReason() {
        var claim = open.asked(newcomer);
        assertEquals(new Deciding.Impossible("claim.noReason"), open.claims.refuse(MANAGER, claim.id(), 1, " "));
        assertEquals("Non", assertInstanceOf(Deciding.Done.class, open.claims.refuse(MANAGER, claim.id(), 1, " Non ")).claim().reason());
        assertEquals("", open.account(newcomer).organisation());
    }

    @Test
    void oneWaitsForOneAnswerAtATime() {
        var claim = open.asked(newcomer);
        assertInstanceOf(Claiming.Refused.class, open.claims.claim(newcomer, OpenClaims.SIRET, "Autre", ""));
        open.claims.withdraw(newcomer, claim.id(), 1);
        assertInstanceOf(Claiming.Asked.class, open.claims.claim(newcomer, OpenClaims.SIRET, "Autre", ""));
    }

    @Test
    void isForCompaniesWithoutOrganisation() {
        assertInstanceOf(Claiming.Refused.class, open.claims.claim(open.person("town", Role.BUYER), OpenClaims.SIRET, "Autre", ""));
        assertInstanceOf(Claiming.Refused.class, open.claims.claim(open.at.seller, OpenClaims.SIRET, "Autre", ""));
        assertEquals(new Claiming.Invalid("siret", "claim.badSiret"), open.claims.claim(newcomer, "73282932000075", "Autre", ""));
    }

    @Test
    void attachesNobodyToAPublicBody() {
        var claim = open.asked(newcomer);
        open.at.organisations.register(MANAGER, new Draft("Ville", OrganisationKind.COMMUNE, "732829320", "", ""));
        assertEquals(new Deciding.Impossible("claim.publicBody"), open.claims.approve(MANAGER, claim.id(), 1));
        assertEquals("", open.account(newcomer).organisation());
    }

    @Test
    void nobodyClaimsThePageOfAPublicBody() {
        open.at.organisations.register(MANAGER, new Draft("Ville", OrganisationKind.COMMUNE, "732829320", "", ""));
        assertEquals(new Claiming.Invalid("siret", "claim.publicPage"), open.claims.claim(newcomer, OpenClaims.SIRET, "Ville", ""));
    }

    @Test
    void attachesNobodyWhoBelongsElsewhereByThen() {
        var claim = open.asked(newcomer);
        var account = open.account(newcomer);
        open.accounts.change(Actor.system(), account.id(), account.version(),
                new Accounts.Draft(account.name(), account.fullName(), "", account.role(), open.at.company.id(), "fr"), false);
        assertEquals(new Deciding.Impossible("claim.attachedElsewhere"), open.claims.approve(MANAGER, claim.id(), 1));
    }

    @Test
    void whoDecidesSecondIsTold() {
        var claim = open.asked(newcomer);
        open.claims.approve(MANAGER, claim.id(), 1);
        assertEquals(ClaimState.APPROVED, assertInstanceOf(Deciding.Lost.class, open.claims.refuse(MANAGER, claim.id(), 1, "Non")).current().state());
    }

    @Test
    void othersNeitherSeeNorDecide() {
        var claim = open.asked(newcomer);
        for (var role : List.of(Role.BUYER, Role.EXPERT, Role.COMPANY, Role.OBSERVER, Role.NOBODY)) {
            var foreign = new Actor("foreign", role, "");
            assertEquals(Optional.empty(), open.claims.find(foreign, claim.id()));
            assertEquals(0, open.claims.count(foreign, Optional.empty()));
            assertEquals(Optional.empty(), open.claims.own(foreign));
            assertInstanceOf(Deciding.Unknown.class, open.claims.approve(foreign, claim.id(), 1));
            assertInstanceOf(Deciding.Unknown.class, open.claims.refuse(foreign, claim.id(), 1, "Non"));
            assertInstanceOf(Deciding.Unknown.class, open.claims.withdraw(foreign, claim.id(), 1));
        }
        assertInstanceOf(Deciding.Refused.class, open.claims.approve(newcomer, claim.id(), 1));
        assertInstanceOf(Deciding.Unknown.class, open.claims.withdraw(MANAGER, claim.id(), 1));
        assertEquals(ClaimState.PENDING, open.claims.find(MANAGER, claim.id()).orElseThrow().state());
    }

    @Test
    void isGoneAYearAfterTheDecision() {
        var claim = open.asked(newcomer);
        open.at.on("2028-01-01");
        open.purge();
        open.claims.refuse(MANAGER, claim.id(), 1, "Secret reason");
        open.at.on("2029-01-02");
        open.purge();
        assertEquals(Optional.empty(), open.claims.find(MANAGER, claim.id()));
        assertFalse(open.at.journal().of(claim.ref(), 50).toString().contains("Secret"));
    }
}
