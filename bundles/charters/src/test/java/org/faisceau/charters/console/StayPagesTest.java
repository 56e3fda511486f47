// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.charters.DemonstratorRegister;
import org.faisceau.charters.EnclosureRegister;
import org.faisceau.charters.OpenCharters;
import org.faisceau.charters.ResidencyRegister;
import org.faisceau.charters.SupportRegister;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class StayPagesTest {
    private OpenCharters open;
    private Lab lab;
    private ResidencyRegister residencies;
    private Bearers bearers;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        residencies = new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations);
        bearers = new Bearers(open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ResidencyForm forms(String... needs) {
        return new ResidencyForm(bearers, List.of(new NeedsNamed(List.of(needs))));
    }

    private Seen apply(ResidencyForm forms, Map<String, String> typed) {
        return PageTester.of(new NewResidencyPage(open.labs, residencies, forms, open.clock)).as(MANAGER).submit("/charters/" + lab.id() + "/apply", typed);
    }

    private Map<String, String> typed(String company, String day, String need) {
        return Map.of("action", "save", "company", company, "appliedOn", day, "target", "Réseaux d’eau", "need", need);
    }

    @Test
    void anEmptyDayIsSaidBesideItsFieldAndNothingIsLost() {
        var firm = open.organisation("Cuves fictives SAS", OrganisationKind.COMPANY);
        var seen = apply(forms(), typed(firm, "", ""));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("Candidature du") && seen.html().contains("Réseaux d’eau"), seen.html());
    }

    @Test
    void aNeedIsTakenByItsWholeTitleAndNeverGuessedAmongSeveral() {
        var firm = open.organisation("Cuves fictives SAS", OrganisationKind.COMPANY);
        var forms = forms("Eau", "Eau de pluie", "Tri des eaux");
        var seen = apply(forms, typed(firm, "2026-11-20", "eau d"));
        assertEquals(303, seen.status(), "one alone has these words");
        var other = open.organisation("Pluies fictives SAS", OrganisationKind.COMPANY);
        var several = apply(forms, typed(other, "2026-11-20", "ea"));
        assertEquals(422, several.status());
        assertTrue(several.html().contains("Eau ; Eau de pluie ; Tri des eaux"), several.html());
        assertEquals(303, apply(forms, typed(other, "2026-11-20", "eau")).status(), "that is a whole title");
        assertEquals("n0", residencies.of(MANAGER, lab.id()).stream().filter(one -> one.content().company().equals(other)).findFirst().orElseThrow().content().need().orElseThrow().id());
    }

    @Test
    void refusesPapersBeforeItLooksAtAnyFile() {
        var store = open.store.store();
        var owners = new PaperOwners(open.labs, open.charters, residencies, open.proofs, new SupportRegister(store, open.clock, new TimeOrderedIds(open.clock)));
        var page = PageTester.of(new PapersPage(new EnclosureRegister(store, open.clock, residencies), owners, store));
        assertEquals(403, page.as(OpenCharters.OBSERVER).submit("/charters/papers/lab/" + lab.id(), Map.of()).status());
        assertEquals(303, page.as(MANAGER).submit("/charters/papers/lab/" + lab.id(), Map.of()).status(), "no file");
    }

    @Test
    void anExportFromALabIsOfThatLab() {
        open.resident(lab, "2026-03-01");
        var other = open.labs.add(MANAGER, open.content("Autre lab")).fold(saved -> saved.lab(), lost -> lab, invalid -> lab, refused -> lab, unknown -> lab);
        var export = new ResidencyExport(open.labs, residencies, bearers, CharterPagesTest.nobody());
        assertEquals(1, export.rows(MANAGER, Locale.FRENCH, Map.of("lab", List.of(lab.id())), "", 10).items().size());
        assertEquals(0, export.rows(MANAGER, Locale.FRENCH, Map.of("lab", List.of(other.id())), "", 10).items().size());
        var page = PageTester.of(new ResidentsPage(open.labs, residencies, new LabHeads(open.labs, open.charters, open.openings, bearers, open.clock), bearers, forms()));
        assertTrue(page.show("/charters/" + other.id() + "/residents").html().contains("lab=" + other.id()));
    }

    @Test
    void desksAreThoseOfTheLinesShown() {
        open.resident(lab, "2026-03-01");
        open.resident(lab, "2026-03-01", "Sol fictif SAS");
        var page = PageTester.of(new ResidentsPage(open.labs, residencies, new LabHeads(open.labs, open.charters, open.openings, bearers, open.clock), bearers, forms()));
        assertTrue(page.show("/charters/" + lab.id() + "/residents").html().contains("2 postes"));
        var narrowed = page.show("/charters/" + lab.id() + "/residents?text=sol").html();
        assertFalse(narrowed.contains("2 postes"), narrowed);
    }

    private PageTester page() {
        var heads = new LabHeads(open.labs, open.charters, open.openings, bearers, open.clock);
        return PageTester.of(new ResidencyPage(open.labs, residencies, demonstrators(), heads, bearers, forms(), CharterPagesTest.nobody(), open.clock)).as(MANAGER);
    }

    private DemonstratorRegister demonstrators() {
        return new DemonstratorRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), residencies);
    }

    private Residency hosted() {
        open.resident(lab, "2026-03-01");
        return residencies.of(MANAGER, lab.id()).get(0);
    }

    @Test
    void daysOfArrivalAndDepartureMustBeThere() {
        var one = hosted();
        var seen = page().submit("/charters/residencies/" + one.id(), Map.of("action", "leave", "version", "3", "leavesOn", "", "outcomeWords", "Deux essais menés"));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("Deux essais menés"), "nothing is lost");
        assertEquals(403, page().as(new Actor("buyer", Role.BUYER, open.town)).submit("/charters/residencies/" + one.id(), Map.of("action", "leave", "leavesOn", "")).status());
    }

    @Test
    void whoNotesADepartureSecondIsGivenBackTheWords() {
        var one = hosted();
        residencies.leave(MANAGER, one.id(), one.version(), LocalDate.of(2026, 11, 20), Residency.Outcome.unknown(), "");
        var seen = page().submit("/charters/residencies/" + one.id(), Map.of("action", "leave", "version", "3", "leavesOn", "2026-11-21", "outcomeWords", "Deux essais menés"));
        assertEquals(409, seen.status());
        assertTrue(seen.html().contains("Deux essais menés") && seen.html().contains("Partie"), seen.html());
    }

    @Test
    void aDepartureTakesTheDemonstratorsAwayWhereItIsSaid() {
        var one = hosted();
        var shown = demonstrators();
        shown.add(MANAGER, one.id(), new Demonstrator.Content("Brume", "Toit", "Une brume", "", LocalDate.of(2026, 5, 1), Optional.empty()));
        assertTrue(page().show("/charters/residencies/" + one.id()).html().contains("Son démonstrateur part ce jour-là"));
        assertEquals(303, page().submit("/charters/residencies/" + one.id(), Map.of("action", "leave", "version", "3", "leavesOn", "2026-11-20", "takesAway", "yes")).status());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 20)), shown.of(MANAGER, one.id()).get(0).content().until());
    }

    @Test
    void aDecisionIsShownWithItsDayAndCanBeTakenBack() {
        var firm = open.organisation("Cuves fictives SAS", OrganisationKind.COMPANY);
        assertEquals(303, apply(forms(), typed(firm, "2026-11-20", "")).status());
        var one = residencies.of(MANAGER, lab.id()).get(0);
        residencies.consult(MANAGER, one.id(), "Voirie", LocalDate.of(2026, 12, 1));
        assertTrue(page().show("/charters/residencies/" + one.id()).html().contains("Un avis est encore attendu"));
        assertEquals(303, page().submit("/charters/residencies/" + one.id(), Map.of("action", "refuse", "version", "1", "reason", "Pas de place")).status());
        var seen = page().show("/charters/residencies/" + one.id()).html();
        assertTrue(seen.contains("Non retenue le") && seen.contains("Un compte") && seen.contains("Sans réponse"), seen);
        assertEquals(303, page().submit("/charters/residencies/" + one.id(), Map.of("action", "reopen", "version", "2")).status());
        assertEquals(Residency.State.APPLIED, residencies.find(MANAGER, one.id()).orElseThrow().state());
    }

    @Test
    void aWithdrawalIsTakenBackByTheCompanyAndTheHistoryKeepsBoth() {
        var firm = open.organisation("Cuves fictives SAS", OrganisationKind.COMPANY);
        apply(forms(), typed(firm, "2026-11-20", ""));
        var one = residencies.of(MANAGER, lab.id()).get(0);
        var ours = page().as(new Actor("ours", Role.COMPANY, firm));
        var address = "/charters/residencies/" + one.id();
        assertEquals(303, ours.submit(address, Map.of("action", "withdraw", "version", "1")).status());
        assertTrue(page().show(address).html().contains("Revenir sur le retrait"), "a manager may");
        assertTrue(ours.show(address).html().contains("Revenir sur le retrait"));
        assertFalse(page().as(new Actor("buyer", Role.BUYER, open.town)).show(address).html().contains("Revenir sur le retrait"));
        assertEquals(403, page().as(new Actor("buyer", Role.BUYER, open.town)).submit(address, Map.of("action", "reopen", "version", "2")).status());
        assertEquals(303, ours.submit(address, Map.of("action", "reopen", "version", "2")).status());
        assertEquals(Residency.State.APPLIED, residencies.find(MANAGER, one.id()).orElseThrow().state());
        assertEquals(403, ours.submit(address, Map.of("action", "reopen", "version", "3")).status());
        var history = PageTester.of(new StayHistoryPage(residencies, bearers, new Histories(CharterPagesTest.nobody(), open.store.journal()))).as(MANAGER).show(address + "/history").html();
        assertTrue(history.contains("a retiré la candidature") && history.contains("est revenu sur le retrait"), history);
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        var one = hosted();
        var page = PageTester.of(new StayHistoryPage(residencies, bearers, new Histories(CharterPagesTest.nobody(), open.store.journal()))).as(MANAGER);
        var seen = page.show("/charters/residencies/" + one.id() + "/history").html();
        assertTrue(seen.contains("a accepté la candidature") && seen.contains("Un besoin du territoire") && seen.contains("a noté l’arrivée"), seen);
    }

    @Test
    void whatWaitsIsCountedForWhoDecides() {
        var firm = open.organisation("Cuves fictives SAS", OrganisationKind.COMPANY);
        apply(forms(), typed(firm, "2026-11-20", ""));
        assertEquals(1, residencies.undecided(MANAGER));
        assertEquals(0, residencies.undecided(new Actor("buyer", Role.BUYER, open.town)));
    }
}
