// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.OpenClaims;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimPagesTest {
    private OpenClaims open;
    private Actor newcomer;
    private PageTester list;
    private PageTester one;
    private PageTester add;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenClaims(folder);
        newcomer = open.person("newcomer", Role.COMPANY);
        var names = new ClaimNames(open.at.organisations, open.accounts);
        list = PageTester.of(new ClaimsPage(open.claims, names));
        one = PageTester.of(new ClaimPage(open.claims, names));
        add = PageTester.of(new NewClaimPage(open.claims, open.at.organisations));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void findsThePageThenAsksForIt() {
        open.at.organisations.register(OpenSolutions.MANAGER, new Draft("Aquasonde", OrganisationKind.COMPANY, "732829320", "", ""));
        var mine = add.as(newcomer);
        var found = mine.submit("/directory/claims/new", Map.of("action", "look", "siret", OpenClaims.SIRET));
        assertTrue(found.text().contains("L’annuaire connaît cette entreprise : Aquasonde"), found.text());
        var asked = mine.submit("/directory/claims/new", Map.of("action", "claim", "siret", OpenClaims.SIRET, "name", "Aquasonde"));
        assertEquals("Demande envoyée ; le référent du Living-Lab vous répondra.", asked.text());
        assertEquals(asked.address(), mine.show("/directory/claims/new").address());
        assertTrue(one.as(newcomer).show(asked.address()).text().contains("Retirer ma demande"));
    }

    @Test
    void saysWhatIsWrongWithTheSiret() {
        assertTrue(add.as(newcomer).submit("/directory/claims/new", Map.of("action", "look", "siret", "123")).text().contains("Ce SIRET n’est pas valable"));
        assertEquals(403, add.as(Role.BUYER).show("/directory/claims/new").status());
    }

    @Test
    void aManagerDecidesFromTheList() {
        var claim = open.asked(newcomer);
        assertTrue(list.show("/directory/claims").text().contains("Aquasonde Fictive Personne newcomer Nouvelle page"), list.show("/directory/claims").text());
        assertEquals(403, list.as(newcomer).show("/directory/claims").status());
        var seen = one.submit("/directory/claims/" + claim.id(), Map.of("action", "approve", "version", "1"));
        assertEquals("Revendication approuvée, la personne en est prévenue.", seen.text());
        assertTrue(one.show(seen.address()).text().contains("Approuvée par"));
        assertEquals("Cette revendication a changé entre-temps : voici ce qu’il en est.", one.submit(seen.address(), Map.of("action", "refuse", "reason", "x", "version", "1")).text());
    }

    @Test
    void takesADecisionBackFromItsNotice() {
        var claim = open.asked(newcomer);
        assertTrue(one.show("/directory/claims/" + claim.id()).html().contains("data-draft=\"refusal\""));
        var approved = one.submit("/directory/claims/" + claim.id(), Map.of("action", "approve", "version", "1"));
        assertEquals("C’est défait : la revendication attend de nouveau, la personne en est prévenue.", one.submit(undo(approved), Map.of("action", "undo")).text());
        var waiting = open.claims.find(OpenSolutions.MANAGER, claim.id()).orElseThrow();
        var refused = one.submit("/directory/claims/" + claim.id(), Map.of("action", "refuse", "reason", "x", "version", String.valueOf(waiting.version())));
        assertEquals(303, one.submit(undo(refused), Map.of("action", "undo")).status());
        assertEquals(ClaimState.PENDING, open.claims.find(OpenSolutions.MANAGER, claim.id()).orElseThrow().state());
    }

    @Test
    void takesBackDecisionsOnMany() {
        var claim = open.asked(newcomer);
        var refuse = new ClaimRefuseAction(open.claims);
        var done = assertInstanceOf(Outcome.Done.class, refuse.apply(OpenSolutions.MANAGER, claim.ref(), Form.of(Map.of("reason", List.of("Qui êtes-vous ?"))), Locale.FRENCH));
        assertEquals(Outcome.done(), refuse.undo(OpenSolutions.MANAGER, claim.ref(), done.memo(), Locale.FRENCH));
        assertEquals(Outcome.refused("Cette demande a changé depuis : elle reste comme elle est."), refuse.undo(OpenSolutions.MANAGER, claim.ref(), done.memo(), Locale.FRENCH));
    }

    @Test
    void theCardLeadsToTheClaimUntilThereIsAPage() {
        var card = new ClaimCard(open.claims, new ClaimNames(open.at.organisations, open.accounts));
        var visit = add.as(newcomer).visit("/directory/claims/new");
        assertTrue(Seen.html(card.show(visit).orElseThrow()).contains("/directory/claims/new"));
        open.asked(newcomer);
        assertFalse(Seen.html(card.show(visit).orElseThrow()).contains("/directory/claims/new"));
        assertTrue(card.show(add.as(open.at.seller).visit("/directory/claims/new")).isEmpty());
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        open.claims.claim(newcomer, OpenClaims.SIRET, PageTester.NASTY, PageTester.NASTY);
        var claim = open.claims.own(newcomer).orElseThrow();
        PageTester.assertClean(list.show("/directory/claims"));
        PageTester.assertClean(one.show("/directory/claims/" + claim.id()));
        var other = open.person("other", Role.COMPANY);
        PageTester.assertClean(add.as(other).submit("/directory/claims/new", Map.of("action", "claim", "siret", OpenClaims.SIRET, "name", PageTester.NASTY.repeat(9))));
    }

    private static String undo(Seen seen) {
        return ((Answer.Redirect) seen.answer()).notice().orElseThrow().undo();
    }
}
