// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.faisceau.charters.OpenCharters.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.FollowUp;
import org.faisceau.charters.api.FollowUps;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.StoredFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to a stay: meetings that follow it, papers, demonstrators. Today is 26 November 2026. */
class StayPartsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private OpenCharters open;
    private Lab lab;
    private ResidencyRegister residencies;
    private FollowUpRegister meetings;
    private EnclosureRegister papers;
    private DemonstratorRegister demonstrators;
    private Residency stay;
    private Actor ours;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        var ids = new TimeOrderedIds(open.clock);
        residencies = new ResidencyRegister(open.store.store(), open.clock, ids, open.organisations);
        meetings = new FollowUpRegister(open.store.store(), open.clock, ids, residencies);
        papers = new EnclosureRegister(open.store.store(), open.clock, residencies);
        demonstrators = new DemonstratorRegister(open.store.store(), open.clock, ids, residencies);
        ours = new Actor("ours", Role.COMPANY, open.resident(lab, "2026-03-01"));
        stay = residencies.of(MANAGER, lab.id()).get(0);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static FollowUp.Content met(LocalDate day, Optional<LocalDate> next) {
        return new FollowUp.Content(day, "Service des eaux", "Un essai en mars", next);
    }

    private FollowUp noted() {
        return assertInstanceOf(FollowUps.Noting.Done.class, meetings.note(MANAGER, stay.id(), met(TODAY, Optional.empty()))).meeting();
    }

    private StoredFile kept(String text) {
        return open.store.store().files().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "Convention.txt", 1000).orElseThrow();
    }

    private static Demonstrator.Content shown(String name, LocalDate from, Optional<LocalDate> until) {
        return new Demonstrator.Content(name, "Toit", "Une brume", "", from, until);
    }

    private Demonstrator added(Demonstrator.Content content) {
        return assertInstanceOf(Demonstrators.Saving.Saved.class, demonstrators.add(MANAGER, stay.id(), content)).demonstrator();
    }

    private DemonstratorFilter any() {
        return new DemonstratorFilter("", Optional.empty(), TODAY);
    }

    @Test
    void aMeetingIsReadByTheAuthorityAndTheCompanyAlone() {
        var one = noted();
        assertEquals(List.of(one), meetings.of(ours, stay.id()));
        assertEquals(List.of(), meetings.of(OBSERVER, stay.id()));
        assertInstanceOf(FollowUps.Noting.Refused.class, meetings.note(ours, stay.id(), met(TODAY, Optional.empty())));
    }

    @Test
    void aMeetingIsNotedOnceHeldAndTheNextComesAfter() {
        assertEquals(new FollowUps.Noting.Invalid("heldOn", "followUp.later"), meetings.note(MANAGER, stay.id(), met(TODAY.plusDays(1), Optional.empty())));
        assertEquals(new FollowUps.Noting.Invalid("nextOn", "followUp.nextBefore"), meetings.note(MANAGER, stay.id(), met(TODAY, Optional.of(TODAY.minusDays(1)))));
    }

    @Test
    void whoWritesAMeetingSecondIsToldOfTheFirst() {
        var one = noted();
        assertInstanceOf(FollowUps.Noting.Done.class, meetings.change(MANAGER, one.id(), 1, met(TODAY.minusDays(1), Optional.of(TODAY))));
        assertInstanceOf(FollowUps.Noting.Lost.class, meetings.change(MANAGER, one.id(), 1, met(TODAY, Optional.empty())));
    }

    @Test
    void aMeetingThatWasRemovedCanBeBroughtBack() {
        var one = noted();
        assertInstanceOf(FollowUps.Noting.Lost.class, meetings.remove(MANAGER, one.id(), 7), "nobody removes what was not seen");
        assertInstanceOf(FollowUps.Noting.Done.class, meetings.remove(MANAGER, one.id(), 1));
        assertEquals(List.of(), meetings.of(MANAGER, stay.id()));
        meetings.restore(MANAGER, one.id());
        assertEquals(1, meetings.of(MANAGER, stay.id()).size());
    }

    @Test
    void papersOfAStayAreNotForOthers() {
        var file = kept("Convention");
        assertInstanceOf(Enclosures.Joining.Done.class, papers.join(MANAGER, stay.ref(), file));
        assertEquals(List.of(file), papers.of(ours, stay.ref()).stream().map(Enclosure::file).toList());
        assertEquals(List.of(), papers.of(OBSERVER, stay.ref()));
        assertEquals(List.of(), papers.ofLab(OBSERVER, lab.id()));
        assertInstanceOf(Enclosures.Joining.Refused.class, papers.join(ours, stay.ref(), file));
        assertInstanceOf(Enclosures.Joining.Unknown.class, papers.join(MANAGER, new Ref("need", "n1"), file));
    }

    @Test
    void evidenceHasPapersThatWhoReadsTheLabReads() {
        var proof = assertInstanceOf(Proofs.Proving.Done.class, open.proofs.bring(MANAGER, lab.id(), new Proof.Content("OPS-1", TODAY, "Fiche de poste", "", Set.of()))).proof();
        var owner = new Ref(Enclosures.PROOF, proof.id());
        papers.join(MANAGER, owner, kept("Fiche"));
        assertEquals(1, papers.of(OBSERVER, owner).size());
        assertEquals(1, papers.ofLab(OBSERVER, lab.id()).size());
    }

    @Test
    void aPaperThatWasRemovedComesBackUntilItIsForgotten() {
        var file = kept("Convention");
        papers.join(MANAGER, stay.ref(), file);
        papers.remove(MANAGER, stay.ref(), file.hash());
        assertEquals(List.of(), papers.of(MANAGER, stay.ref()));
        assertInstanceOf(Enclosures.Joining.Done.class, papers.restore(MANAGER, stay.ref(), file.hash()));
        papers.remove(MANAGER, stay.ref(), file.hash());
        assertEquals(1, papers.forget(open.clock.instant().plusSeconds(1)));
        assertInstanceOf(Enclosures.Joining.Unknown.class, papers.restore(MANAGER, stay.ref(), file.hash()));
    }

    @Test
    void onlyWhoIsHostedOrWasShowsSomething() {
        var applied = assertInstanceOf(Residencies.Moving.Done.class, residencies.apply(MANAGER, lab.id(), new Residency.Content(open.organisation("Autre fictive SAS", OrganisationKind.COMPANY), TODAY, "Eau", "",
                Optional.empty(), Residency.Agreement.none(), 0, Optional.empty(), Optional.empty()))).residency();
        assertEquals(new Demonstrators.Saving.Invalid("residency", "demonstrator.notHosted"), demonstrators.add(MANAGER, applied.id(), shown("Brume", TODAY, Optional.empty())));
        assertInstanceOf(Demonstrators.Saving.Refused.class, demonstrators.add(ours, stay.id(), shown("Brume", TODAY, Optional.empty())));
        assertEquals(new Demonstrators.Saving.Invalid("until", "demonstrator.endsBefore"), demonstrators.add(MANAGER, stay.id(), shown("Brume", TODAY, Optional.of(TODAY.minusDays(1)))));
        assertTrue(demonstrators.find(OBSERVER, added(shown("Brume", TODAY, Optional.empty())).id()).isPresent());
    }

    @Test
    void demonstratorsAreNarrowedSortedAndPaged() {
        added(shown("Brume", TODAY.minusDays(90), Optional.of(TODAY.minusDays(30))));
        added(shown("Écoute des fuites", TODAY.minusDays(60), Optional.empty()));
        added(shown("Abri", TODAY.minusDays(10), Optional.empty()));
        var first = demonstrators.page(OBSERVER, lab.id(), any(), DemonstratorOrder.NAME, "", 2);
        assertEquals(List.of("Abri", "Brume"), first.items().stream().map(one -> one.content().name()).toList());
        assertEquals(List.of("Écoute des fuites"), demonstrators.page(OBSERVER, lab.id(), any(), DemonstratorOrder.NAME, first.next(), 2).items().stream().map(one -> one.content().name()).toList());
        assertEquals(List.of("Abri", "Écoute des fuites", "Brume"), demonstrators.page(OBSERVER, lab.id(), any(), DemonstratorOrder.LATEST, "", 9).items().stream().map(one -> one.content().name()).toList());
        assertEquals(2, demonstrators.count(OBSERVER, lab.id(), new DemonstratorFilter("", Optional.of(true), TODAY)));
        assertEquals(1, demonstrators.count(OBSERVER, lab.id(), new DemonstratorFilter("", Optional.of(false), TODAY)));
        assertEquals(1, demonstrators.count(OBSERVER, lab.id(), new DemonstratorFilter("ecoute", Optional.empty(), TODAY)));
    }

    @Test
    void whoChangesADemonstratorSecondIsShownTheFirst() {
        var one = added(shown("Brume", TODAY, Optional.empty()));
        assertInstanceOf(Demonstrators.Saving.Saved.class, demonstrators.change(MANAGER, one.id(), 1, shown("Brume fine", TODAY, Optional.empty())));
        assertEquals("Brume fine", assertInstanceOf(Demonstrators.Saving.Lost.class, demonstrators.change(MANAGER, one.id(), 1, shown("Autre", TODAY, Optional.empty()))).current().content().name());
    }

    @Test
    void whatLiesInTheBinIsShownNowhere() {
        var one = added(shown("Brume", TODAY, Optional.empty()));
        assertInstanceOf(Demonstrators.Saving.Saved.class, demonstrators.bin(MANAGER, one.id(), 1));
        assertEquals(Optional.empty(), demonstrators.find(MANAGER, one.id()));
        assertEquals(0, demonstrators.count(MANAGER, lab.id(), any()));
        assertInstanceOf(Residencies.Moving.Refused.class, residencies.bin(ours, stay.id(), stay.version()));
        assertInstanceOf(Residencies.Moving.Done.class, residencies.bin(MANAGER, stay.id(), stay.version()));
        assertEquals(Optional.empty(), residencies.find(ours, stay.id()));
        assertEquals(List.of(), residencies.of(MANAGER, lab.id()));
    }

    @Test
    void minutesThatWereRemovedAreLetGoOf() {
        var one = noted();
        meetings.remove(MANAGER, one.id(), 1);
        assertEquals(0, meetings.forget(open.clock.instant()));
        assertEquals(1, meetings.forget(open.clock.instant().plusSeconds(1)));
        assertInstanceOf(FollowUps.Noting.Unknown.class, meetings.restore(MANAGER, one.id()));
    }

    @Test
    void aStayInTheBinKeepsASecondOneOut() {
        residencies.bin(MANAGER, stay.id(), stay.version());
        assertEquals(new Residencies.Moving.Invalid("company", "residency.twice"), residencies.apply(ours, lab.id(), new Residency.Content(ours.organisation(), TODAY, "Eau", "", Optional.empty(), Residency.Agreement.none(), 0, Optional.empty(), Optional.empty())));
    }

    @Test
    void theHistoryOfDemonstratorsGoesWithTheirStay() {
        var one = added(shown("Brume", TODAY, Optional.empty()));
        residencies.bin(MANAGER, stay.id(), stay.version());
        var journal = open.store.journal();
        var bin = new ResidencyBin(open.store.store(), journal, open.organisations);
        assertTrue(journal.of(one.ref(), 10).stream().anyMatch(entry -> !entry.changes().isEmpty()));
        bin.end(MANAGER, stay.ref(), Locale.FRENCH);
        assertTrue(journal.of(one.ref(), 10).stream().allMatch(entry -> entry.changes().stream().allMatch(change -> change.after().isEmpty())), journal.of(one.ref(), 10).toString());
    }

    @Test
    void aCompanyJoinsPapersToItsApplicationWhileNothingIsDecided() {
        var firm = open.organisation("Autre fictive SAS", OrganisationKind.COMPANY);
        var its = new Actor("its", Role.COMPANY, firm);
        var applied = assertInstanceOf(Residencies.Moving.Done.class, residencies.apply(its, lab.id(), new Residency.Content(firm, TODAY, "Eau", "", Optional.empty(), Residency.Agreement.none(), 0, Optional.empty(), Optional.empty()))).residency();
        assertInstanceOf(Enclosures.Joining.Done.class, papers.join(its, applied.ref(), kept("Label")));
        residencies.decide(MANAGER, applied.id(), 1, true, "Oui");
        assertInstanceOf(Enclosures.Joining.Refused.class, papers.join(its, applied.ref(), kept("Autre")));
    }

    @Test
    void charterAndOpeningHavePapersOfTheirOwn() {
        var charter = open.charter(lab, "2026-03-01");
        assertInstanceOf(Enclosures.Joining.Done.class, papers.join(MANAGER, charter.ref(), kept("Charte")));
        assertInstanceOf(Enclosures.Joining.Done.class, papers.join(MANAGER, lab.ref(), kept("Étude")));
        assertEquals(1, papers.of(OBSERVER, charter.ref()).size());
        assertInstanceOf(Enclosures.Joining.Refused.class, papers.join(ours, lab.ref(), kept("Autre")));
    }

    @Test
    void demonstratorsEndWithADeparture() {
        var standing = added(shown("Brume", TODAY.minusDays(9), Optional.empty()));
        added(shown("Abri", TODAY.minusDays(90), Optional.of(TODAY.minusDays(30))));
        assertEquals(0, demonstrators.end(ours, stay.id(), TODAY));
        assertEquals(1, demonstrators.end(MANAGER, stay.id(), TODAY));
        assertEquals(Optional.of(TODAY), demonstrators.find(MANAGER, standing.id()).orElseThrow().content().until());
    }
}
