// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.State;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewTest {
    private static final Map<String, String> BRIEF = Map.of("objectives", "What holds a night", "asked", "How long?\nHow much?", "minutes", "45", "firstDay", "2026-12-04", "place", "Town hall");
    private Map<String, String> minutes;
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Interview());
        minutes = Map.of("company", host.company(), "day", "2026-11-24", "present", "Two agents", "text", "They listen at night", "given", "42 km of pipes");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void invited() {
        done(host.begin(BRIEF));
        done(host.advance("invite", Map.of("message", "Come and talk")));
    }

    private void held() {
        invited();
        done(host.advance("hold", minutes));
    }

    private List<String> hours() {
        return host.run().papers().stream().filter(one -> one.word().equals("slots")).findFirst().orElseThrow().french().meetings().stream().map(one -> one.day() + " " + one.from() + " " + one.to()).toList();
    }

    private Optional<String> declined(Advance advance) {
        return advance instanceof Advance.Declined it ? Optional.of(it.why().french()) : Optional.empty();
    }

    private Map<String, String> slot(String day, String from) {
        return Map.of("company", host.company(), "newDay", day, "from", from);
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(Interview.class));
    }

    @Test
    void givesEachTheSameLengthOnWorkingDays() {
        var many = IntStream.range(0, 12).mapToObj(at -> new Company("c" + at, "Company " + at)).toList();
        var slots = Slots.of(many, LocalDate.of(2026, 12, 5), 60);
        assertTrue(slots.stream().allMatch(slot -> slot.from().plusMinutes(60).equals(slot.to())));
        assertEquals(LocalDate.of(2026, 12, 7), slots.get(0).day());
        assertEquals(LocalDate.of(2026, 12, 8), slots.get(11).day());
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(5, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void invitesAllInTheSameWordsAndTellsTheLedger() {
        invited();
        var told = host.entries().stream().filter(one -> one.technique().equals("interview")).toList();
        assertEquals(List.of(2), told.stream().map(one -> one.told()).toList());
        assertTrue(told.get(0).body().contains("How much?") && host.paper("guide").contains("How much?"));
        done(host.answer("confirm", Map.of("agreed", "yes")));
        assertTrue(host.paper("slots").contains("24 nov. 2026"), host.paper("slots"));
        var dates = host.run().papers().stream().filter(one -> one.word().equals("slots")).findFirst().orElseThrow().french().meetings();
        assertEquals(List.of("Entretien avec Aquasonde Fictive 09:00", "Entretien avec Tuyaux Fictifs 10:00"), dates.stream().map(one -> one.title() + " " + one.from()).toList());
    }

    @Test
    void meetsThoseFirstWhoseSolutionComesNearest() {
        host.offered("Sondes de fuites", 1);
        done(host.begin(BRIEF));
        var slots = host.paper("slots");
        assertTrue(slots.indexOf("Tuyaux Fictifs") < slots.indexOf("Aquasonde Fictive") && slots.contains("Sondes de fuites (65 / 65)") && slots.contains("aucune au catalogue"), slots);
    }

    @Test
    void notesWhatWasGivenAndHasTheMinutesReadAgain() {
        held();
        assertTrue(host.entries().stream().anyMatch(one -> one.body().equals("42 km of pipes") && one.told() == 1));
        done(host.answer("sign", Map.of("agreed", "yes", "signer", "Head of sales", "remark", "The price is a secret")));
        assertTrue(host.paper("minutes").contains("They listen at night") && host.paper("minutes").contains("The price is a secret"), host.paper("minutes"));
    }

    @Test
    void showsWhenACompanyCouldComeAndSaysSoToThoseWhoLead() {
        invited();
        done(host.answer("confirm", Map.of("other", "Friday at ten")));
        done(host.answer("confirm", Map.of("other", "Friday at ten, or later")));
        assertTrue(host.paper("slots").contains("ne convient pas, Friday at ten, or later"), host.paper("slots"));
        var move = host.run().stages().stream().filter(one -> one.word().equals("move")).findFirst().orElseThrow();
        assertTrue(move.questions().toString().contains("Aquasonde Fictive · « Friday at ten, or later »"), move.questions()::toString);
        var reports = host.reports();
        assertEquals(1, reports.size(), reports::toString);
        assertTrue(reports.get(0).contains("Friday at ten"), reports::toString);
    }

    @Test
    void givesACompanyAnotherSlotOfTheSameLengthAndAsksItAgain() {
        invited();
        done(host.answer("confirm", Map.of("agreed", "yes", "other", "Friday", "novelty", "It listens at night")));
        var before = host.asked("confirm");
        done(host.advance("move", slot("2026-12-09", "14:30")));
        assertEquals(List.of("2026-12-04 10:00 10:45", "2026-12-09 14:30 15:15"), hours());
        assertFalse(host.paper("slots").contains("24 nov. 2026") || host.paper("slots").contains("Friday"), host.paper("slots"));
        var again = host.asked("confirm");
        assertEquals(LocalDate.of(2026, 12, 9), again.until());
        assertTrue(again.lead().contains("14:30") && again.answeredAt().isEmpty(), again::toString);
        assertTrue(again.questions().toString().contains("It listens at night"), again.questions()::toString);
        var stale = host.answer("confirm", Map.of("slot", before.questions().get(0).question().value(), "agreed", "yes"));
        assertEquals(Map.of("slot", "unknownChoice"), assertInstanceOf(Advance.Invalid.class, stale).problems());
        done(host.answer("confirm", Map.of("agreed", "yes")));
        assertTrue(host.paper("indices").contains("It listens at night"), host.paper("indices"));
    }

    @Test
    void letsNoSlotMeetAnotherNorADayThatIsPast() {
        invited();
        assertEquals(Optional.of("Ce créneau touche celui de Tuyaux Fictifs, de 10:00 à 10:45 : choisissez une autre heure."), declined(host.advance("move", slot("2026-12-04", "10:30"))));
        assertEquals(Map.of("newDay", "dayOver"), assertInstanceOf(Advance.Invalid.class, host.advance("move", slot("2026-11-20", "10:30"))).problems());
        done(host.advance("move", slot("2026-12-04", "11:00")));
        assertEquals(List.of("2026-12-04 10:00 10:45", "2026-12-04 11:00 11:45"), hours());
    }

    @Test
    void letsWhoCameSinceFollowTheLatestSlotThoughOneWasMoved() {
        invited();
        done(host.advance("move", slot("2026-12-04", "14:00")));
        OpenSourcing.done(host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.companies.get(2), ""));
        done(host.advance("late", Map.of("checked", "yes")));
        assertEquals(List.of("2026-12-04 10:00 10:45", "2026-12-04 14:00 14:45", "2026-12-04 15:00 15:45"), hours());
    }

    @Test
    void movesNoCompanyThatLeftOrThatWasMet() {
        invited();
        left(host.company());
        assertEquals(Optional.of("Cette entreprise n’est plus au panel : il n’y a plus de créneau à lui donner."), declined(host.advance("move", slot("2026-12-09", "14:30"))));
        done(host.advance("hold", minutes));
        assertEquals(Map.of("company", "unknownChoice"), assertInstanceOf(Advance.Invalid.class, host.advance("move", slot("2026-12-09", "14:30"))).problems());
    }

    @Test
    void namesWhoSignedForEachSideAndSaysWhenBothDid() {
        held();
        done(host.answer("sign", Map.of("agreed", "yes", "signer", "Head of sales")));
        assertFalse(host.paper("minutes").contains("signé des deux côtés"), host.paper("minutes"));
        done(host.advance("countersign", Map.of("company", host.company(), "signatory", "Head of water works")));
        var paper = host.paper("minutes");
        assertTrue(paper.contains("Head of water works, le 24 nov. 2026") && paper.contains("Head of sales, le 24 nov. 2026") && paper.contains("Compte rendu signé des deux côtés."), paper);
        assertTrue(host.run().stages().stream().noneMatch(one -> one.word().equals("countersign")));
    }

    @Test
    void hasMinutesThatAreWrittenAnewSignedAnewByBoth() {
        held();
        var before = host.asked("sign");
        var signed = new HashMap<>(minutes);
        signed.put("signatory", "Head of water works");
        done(host.advance("hold", signed));
        done(host.answer("sign", Map.of("agreed", "yes", "signer", "Head of sales")));
        assertTrue(host.paper("minutes").contains("signé des deux côtés"), host.paper("minutes"));
        done(host.advance("hold", minutes));
        assertFalse(host.paper("minutes").contains("Head of"), host.paper("minutes"));
        var stale = host.answer("sign", Map.of("minutes", before.questions().get(0).question().value(), "agreed", "yes", "signer", "Head of sales"));
        assertEquals(Map.of("minutes", "unknownChoice"), assertInstanceOf(Advance.Invalid.class, stale).problems());
    }

    @Test
    void goesOnFromAStateThatKnewNoNamesAndNoEditions() {
        var slot = State.empty(1).with("company", "c").with("name", "Aquasonde").with("day", "2026-12-04").with("from", "09:00").with("to", "09:45").with("near", "").with("asked", "2026-11-24").with("held", "2026-12-04")
                .with("present", "Two agents").with("text", "They listen").with("given", "").with("signed", "2026-12-05").with("remark", "").with("other", "Friday");
        var old = State.empty(1).with("need", "Need").with("asked", "How?").with("minutes", "45").with("phase", "hold").with("slots", List.of(slot));
        var words = Texts.beside(Interview.class).in(Locale.FRENCH);
        assertTrue(Sheets.minutes(words, old).toString().contains("5 déc. 2026"));
        assertTrue(Sheets.slots(words, old).toString().contains("Friday"));
        assertTrue(Steps.of(old, LocalDate.of(2026, 12, 7)).steps().stream().anyMatch(one -> one.word().equals("countersign")));
    }

    private void left(String company) {
        OpenSourcing.done(host.open.panels.remove(host.open.buyer, host.campaign.id(), company, "It withdrew"));
    }

    @Test
    void invitesTheOthersWhereACompanyLeft() {
        done(host.begin(BRIEF));
        left(host.company());
        done(host.advance("invite", Map.of("message", "Come and talk")));
        assertEquals(List.of(host.open.companies.get(1)), host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).stream().map(one -> one.company()).toList());
    }

    @Test
    void offersWhoCameSinceASlotOfTheSameLengthAndAsksNobodyTwice() {
        invited();
        OpenSourcing.done(host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.companies.get(2), ""));
        done(host.advance("late", Map.of("checked", "yes")));
        done(host.advance("late", Map.of("checked", "yes")));
        assertEquals(3, host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).size());
        assertEquals(List.of(3), host.entries().stream().filter(one -> one.technique().equals("interview")).map(one -> one.told()).toList());
        var dates = host.run().papers().stream().filter(one -> one.word().equals("slots")).findFirst().orElseThrow().french().meetings();
        assertEquals(List.of("09:00 09:45", "10:00 10:45", "11:00 11:45"), dates.stream().map(one -> one.from() + " " + one.to()).toList());
    }

    @Test
    void notesTheMinutesOfACompanyThatLeftSinceAndAsksItNoMore() {
        invited();
        left(host.company());
        done(host.advance("hold", minutes));
        assertTrue(host.paper("minutes").contains("They listen at night"), host.paper("minutes"));
        assertTrue(host.entries().stream().noneMatch(one -> one.body().equals("42 km of pipes")));
    }

    @Test
    void namesNoCompanyInWhatAllWillRead() {
        held();
        assertEquals(List.of(), host.entries().stream().map(one -> one.title() + one.body()).filter(text -> text.contains("Aquasonde")).toList());
    }

    private void signed(String company) {
        var minutesOf = new HashMap<>(minutes);
        minutesOf.putAll(Map.of("company", company, "signatory", "Head of water works"));
        done(host.advance("hold", minutesOf));
        var asked = host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).stream().filter(one -> one.company().equals(company) && one.word().equals("sign")).findFirst().orElseThrow();
        done(host.techniques.answer(asked.id(), Map.of("minutes", asked.questions().get(0).question().value(), "agreed", "yes", "signer", "Head of sales")));
    }

    @Test
    void isOverOnceAllWereMetAndSigned() {
        invited();
        host.open.companies.subList(0, 2).forEach(this::signed);
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("close", "yes"))).status());
        assertFalse(host.paper("minutes").contains("Sans entretien"), host.paper("minutes"));
    }

    @Test
    void namesWhoWasNotMetOrHasNotSignedAndTakesAReason() {
        held();
        assertEquals(Map.of("why", "required", "left-1", "required", "left-2", "required"), assertInstanceOf(Advance.Invalid.class, host.advance("close", Map.of("close", "yes"))).problems());
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("close", "yes", "why", "It was ill", "left-1", "yes", "left-2", "yes"))).status());
        var paper = host.paper("minutes");
        assertTrue(paper.contains("Aquasonde Fictive : compte rendu non signé des deux côtés") && paper.contains("Tuyaux Fictifs : pas d’entretien") && paper.contains("It was ill"), paper);
    }
}
