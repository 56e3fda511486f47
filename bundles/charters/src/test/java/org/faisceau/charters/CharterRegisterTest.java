// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.faisceau.charters.OpenCharters.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Charters.Signing;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs.Saving;
import org.faisceau.charters.api.OpeningMark;
import org.faisceau.charters.api.OpeningPoint;
import org.faisceau.charters.api.Openings;
import org.faisceau.charters.api.Openings.Marking;
import org.faisceau.charters.api.PlaceKind;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs.Proving;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
class CharterRegisterTest {
    private OpenCharters open;
    private Lab lab;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Charter.Terms terms(String signed, String first, String last) {
        return new Charter.Terms(LocalDate.parse(signed), LocalDate.parse(first), LocalDate.parse(last), "La maire", "La préfète", "");
    }

    @Test
    void aCharterRunsThreeYears() {
        var charter = open.charter(lab, "2026-03-01");
        assertEquals(LocalDate.of(2029, 2, 28), charter.terms().endsOn());
        assertEquals(3, charter.years().size());
        assertEquals(Optional.of(2), charter.year(LocalDate.of(2027, 3, 1)));
        assertEquals(Optional.empty(), charter.year(LocalDate.of(2029, 3, 1)));
    }

    @Test
    void aRenewalFollowsAndKeepsHistory() {
        var first = open.charter(lab, "2023-01-01");
        var second = open.charter(lab, "2026-01-01");
        assertEquals(List.of(first, second), open.charters.of(OBSERVER, lab.id()));
        assertEquals(2, second.number());
        assertEquals(Optional.of(second), Charters.current(open.charters.of(OBSERVER, lab.id()), LocalDate.of(2026, 11, 26)));
    }

    @Test
    void chartersDoNotOverlap() {
        open.charter(lab, "2026-01-01");
        assertEquals(new Signing.Invalid("startsOn", "charter.overlaps"), open.charters.sign(MANAGER, lab.id(), terms("2026-01-01", "2028-12-31", "2031-12-30")));
        assertEquals(new Signing.Invalid("signedOn", "charter.signedLater"), open.charters.sign(MANAGER, lab.id(), terms("2026-11-27", "2029-01-01", "2031-12-31")));
    }

    @Test
    void whoComesSecondIsShownTheFirst() {
        var charter = open.charter(lab, "2026-01-01");
        var changed = ((Signing.Done) open.charters.change(MANAGER, charter.id(), 1, terms("2025-12-20", "2026-01-01", "2028-12-31"))).charter();
        assertEquals(new Signing.Lost(changed), open.charters.change(MANAGER, charter.id(), 1, terms("2025-12-21", "2026-01-01", "2028-12-31")));
    }

    @Test
    void aLabIsBorneByAPublicBodyOrAnAssociation() {
        var company = open.organisation("Pompes fictives SAS", OrganisationKind.COMPANY);
        var content = new Lab.Content("Lab", company, lab.content().placeKind(), "", 0, "", "", "", "");
        assertEquals(new Saving.Invalid("bearer", "lab.unknownBearer"), open.labs.add(MANAGER, content));
        assertInstanceOf(Saving.Refused.class, open.labs.add(OBSERVER, open.content("Lab")));
        assertEquals(List.of(), open.labs.list(Actor.nobody()));
    }

    @Test
    void aLabKeepsBothVersions() {
        var renamed = ((Saving.Saved) open.labs.change(MANAGER, lab.id(), 1, open.content("Autre nom"))).lab();
        assertEquals(new Saving.Lost(renamed), open.labs.change(MANAGER, lab.id(), 1, open.content("Troisième nom")));
    }

    @Test
    void anOpeningGoesPointByPoint() {
        assertEquals(1, Openings.current(open.openings.of(OBSERVER, lab.id())));
        for (var point : OpeningPoint.of(1)) {
            assertInstanceOf(Marking.Done.class, open.openings.mark(MANAGER, lab.id(), new OpeningMark(point, Optional.of(LocalDate.of(2026, 1, 10)), "", "", "", 0)));
        }
        assertEquals(2, Openings.current(open.openings.of(OBSERVER, lab.id())));
    }

    @Test
    void aPointIsNotDoneTomorrowAndNotTwice() {
        var tomorrow = new OpeningMark(OpeningPoint.WILL, Optional.of(LocalDate.of(2026, 11, 27)), "", "", "", 0);
        assertInstanceOf(Marking.TooEarly.class, open.openings.mark(MANAGER, lab.id(), tomorrow));
        var today = new OpeningMark(OpeningPoint.WILL, Optional.of(LocalDate.of(2026, 11, 26)), "", "", "", 0);
        open.openings.mark(MANAGER, lab.id(), today);
        assertInstanceOf(Marking.Lost.class, open.openings.mark(MANAGER, lab.id(), today));
    }

    @Test
    void evidenceTakenBackCountsNoMoreAndComesBack() {
        var content = new Proof.Content("OPS-1", LocalDate.of(2026, 11, 1), "Fiche de poste", "", Set.of());
        var proof = ((Proving.Done) open.proofs.bring(MANAGER, lab.id(), content)).proof();
        assertEquals(List.of(proof), open.proofs.of(OBSERVER, lab.id(), "OPS-1"));
        open.proofs.takeBack(MANAGER, proof.id());
        assertEquals(List.of(), open.proofs.of(OBSERVER, lab.id(), "OPS-1"));
        open.proofs.restore(MANAGER, proof.id());
        assertEquals(1, open.proofs.of(OBSERVER, lab.id(), "OPS-1").size());
        assertTrue(open.proofs.of(Actor.nobody(), lab.id(), "OPS-1").isEmpty());
    }

    @Test
    void aCharterDoesNotRunBeforeItIsSigned() {
        var terms = new Charter.Terms(LocalDate.of(2026, 10, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2027, 2, 28), "La maire", "La préfète", "");
        assertEquals(new Signing.Invalid("startsOn", "charter.startsBefore"), open.charters.sign(MANAGER, open.lab().id(), terms));
    }

    @Test
    void theStepOfSigningIsDoneByTheCharterItself() {
        var lab = open.lab();
        assertEquals(Optional.empty(), signature(lab).doneOn());
        open.charter(lab, "2026-03-01");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), signature(lab).doneOn());
        assertEquals("La maire, La préfète", signature(lab).who());
    }

    private OpeningMark signature(Lab lab) {
        return open.openings.of(MANAGER, lab.id()).stream().filter(mark -> mark.point() == OpeningPoint.SIGNATURE).findFirst().orElseThrow();
    }

    @Test
    void aLabWithoutCharterGoesIntoTheBinAndComesBack() {
        var other = ((Saving.Saved) open.labs.add(MANAGER, open.content("Par erreur"))).lab();
        var charter = open.charter(other, "2026-03-01");
        assertEquals(new Saving.Invalid("name", "lab.inUse"), open.labs.bin(MANAGER, other.id(), 1));
        assertInstanceOf(Signing.Refused.class, open.charters.bin(OBSERVER, charter.id(), 1));
        assertInstanceOf(Signing.Done.class, open.charters.bin(MANAGER, charter.id(), 1));
        assertEquals(List.of(), open.charters.of(MANAGER, other.id()));
        assertInstanceOf(Saving.Saved.class, open.labs.bin(MANAGER, other.id(), 1));
        assertEquals(List.of(lab), open.labs.list(MANAGER));
        new LabBin(open.store.store(), open.store.journal()).restore(MANAGER, other.ref(), Locale.FRENCH);
        assertEquals(2, open.labs.list(MANAGER).size());
    }

    @Test
    void nothingComesBackToALabThatLiesInTheBin() {
        var other = ((Saving.Saved) open.labs.add(MANAGER, open.content("Par erreur"))).lab();
        var charter = open.charter(other, "2026-03-01");
        open.charters.bin(MANAGER, charter.id(), 1);
        open.resident(other, "2026-03-01");
        var residencies = new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations);
        var stay = residencies.of(MANAGER, other.id()).get(0);
        residencies.bin(MANAGER, stay.id(), stay.version());
        assertInstanceOf(Saving.Saved.class, open.labs.bin(MANAGER, other.id(), 1));
        var journal = open.store.journal();
        var charters = new CharterBin(open.store.store(), journal);
        var stays = new ResidencyBin(open.store.store(), journal, open.organisations);
        var labs = new LabBin(open.store.store(), journal);
        assertInstanceOf(Bin.Outcome.Unknown.class, charters.restore(MANAGER, charter.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Unknown.class, stays.restore(MANAGER, stay.ref(), Locale.FRENCH));
        labs.restore(MANAGER, other.ref(), Locale.FRENCH);
        assertInstanceOf(Bin.Outcome.Done.class, charters.restore(MANAGER, charter.ref(), Locale.FRENCH));
        assertInstanceOf(Bin.Outcome.Done.class, stays.restore(MANAGER, stay.ref(), Locale.FRENCH));
    }

    @Test
    void theHistoryOfABinnedCharterGoesWithItsLab() {
        var other = ((Saving.Saved) open.labs.add(MANAGER, open.content("Par erreur"))).lab();
        var charter = open.charter(other, "2026-03-01");
        open.charters.bin(MANAGER, charter.id(), 1);
        open.labs.bin(MANAGER, other.id(), 1);
        var journal = open.store.journal();
        assertTrue(journal.of(charter.ref(), 10).stream().anyMatch(entry -> !entry.changes().isEmpty()));
        new LabBin(open.store.store(), journal).end(MANAGER, other.ref(), Locale.FRENCH);
        assertTrue(journal.of(charter.ref(), 10).stream().allMatch(entry -> entry.changes().stream().allMatch(change -> change.after().isEmpty())), journal.of(charter.ref(), 10).toString());
    }

    @Test
    void aBinnedCharterComesBackOnlyWhileItsDaysAreFree() {
        var charter = open.charter(lab, "2026-03-01");
        open.charters.bin(MANAGER, charter.id(), 1);
        var bin = new CharterBin(open.store.store(), open.store.journal());
        open.charter(lab, "2026-06-01");
        assertEquals(List.of(), bin.page(MANAGER, "", 10).items());
        open.charters.bin(MANAGER, open.charters.of(MANAGER, lab.id()).get(0).id(), 1);
        bin.restore(MANAGER, charter.ref(), Locale.FRENCH);
        assertEquals(List.of(charter.id()), open.charters.of(MANAGER, lab.id()).stream().map(Charter::id).toList());
    }

    @Test
    void aLabStandsInOneOfThreeKindsOfPlace() {
        assertEquals(3, PlaceKind.values().length);
        for (var kind : PlaceKind.values()) {
            var before = open.labs.find(MANAGER, lab.id()).orElseThrow();
            var content = new Lab.Content("Lab", before.content().bearer(), kind, "", 0, "", "", "", "");
            assertEquals(kind, ((Saving.Saved) open.labs.change(MANAGER, lab.id(), before.version(), content)).lab().content().placeKind());
        }
    }
}
