// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewTest {
    private static final Map<String, String> BRIEF = Map.of("objectives", "What holds a night", "asked", "How long?\nHow much?", "minutes", "45", "firstDay", "2026-12-04", "place", "Town hall");
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Interview());
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
        done(host.advance("hold", Map.of("company", host.company(), "day", "2026-12-04", "present", "Two agents", "text", "They listen at night", "given", "42 km of pipes")));
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
        done(host.answer("sign", Map.of("agreed", "yes", "remark", "The price is a secret")));
        assertTrue(host.paper("minutes").contains("They listen at night") && host.paper("minutes").contains("The price is a secret"), host.paper("minutes"));
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
        done(host.advance("hold", Map.of("company", host.company(), "day", "2026-12-04", "present", "Two agents", "text", "They listen at night", "given", "42 km of pipes")));
        assertTrue(host.paper("minutes").contains("They listen at night"), host.paper("minutes"));
        assertTrue(host.entries().stream().noneMatch(one -> one.body().equals("42 km of pipes")));
    }

    @Test
    void namesNoCompanyInWhatAllWillRead() {
        held();
        assertEquals(List.of(), host.entries().stream().map(one -> one.title() + one.body()).filter(text -> text.contains("Aquasonde")).toList());
    }

    @Test
    void isOverOnceSaidSo() {
        held();
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("close", "yes"))).status());
    }
}
