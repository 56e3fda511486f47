// SPDX-License-Identifier: Apache-2.0
package org.faisceau.visit;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.OpenSourcing;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Stage;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteVisitTest {
    private static final Map<String, String> BRIEF = Map.of("reason", "See the bench", "asked", "Noise\nSpare parts", "safety", "Helmets", "secrecy", "No recipe", "minutes", "90", "until", "2026-12-04", "lastDay", "2026-12-18");
    private static final Map<String, String> WELCOME = Map.of("agreed", "yes", "terms", "yes", "day", "2026-12-10", "from", "14:00", "place", "3, quai Fictif", "contact", "Head of works", "conditions", "Safety shoes", "photos", "yes");
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new SiteVisit());
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void requested() {
        done(host.begin(BRIEF));
        done(host.advance("request", Map.of("message", "May we come?")));
    }

    private void held(Map<String, String> welcome) {
        requested();
        done(host.answer("receive", welcome));
        done(host.advance("hold", Map.of("company", host.company(), "day", "2026-11-24", "present", "Two officers", "q1", "Below 60 decibels", "given", "42 km of pipes", "costs", "authority")));
    }

    private List<String> open() {
        return host.run().stages().stream().filter(Stage::isAsking).map(Stage::word).toList();
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(SiteVisit.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(7, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void asksAllInTheSameWordsWithTheTerms() {
        requested();
        var told = host.entries().stream().filter(one -> one.technique().equals("visit")).toList();
        assertEquals(List.of(2), told.stream().map(one -> one.told()).toList());
        assertTrue(told.get(0).body().contains("Helmets") && told.get(0).body().contains("No recipe"), told.get(0).body());
        assertTrue(host.paper("grid").contains("[Spare parts, ]"), host.paper("grid"));
        assertFalse(open().contains("hold"));
    }

    @Test
    void asksWhoCameSinceTheSameAndNobodyTwice() {
        requested();
        OpenSourcing.done(host.open.panels.add(host.open.buyer, host.campaign.id(), host.open.companies.get(2), ""));
        done(host.advance("late", Map.of("checked", "yes")));
        done(host.advance("late", Map.of("checked", "yes")));
        assertEquals(3, host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id()).size());
        assertEquals(List.of(3), host.entries().stream().filter(one -> one.technique().equals("visit")).map(one -> one.told()).toList());
        assertTrue(host.paper("visits").contains("Ondes Fictives"), host.paper("visits"));
    }

    @Test
    void putsAProposedDayIntoTheCalendar() {
        requested();
        done(host.answer("receive", WELCOME));
        assertTrue(host.paper("visits").contains("3, quai Fictif, 2026-12-10, 14:00, 15:30") && host.paper("visits").contains("Safety shoes"), host.paper("visits"));
        assertTrue(open().contains("hold"));
    }

    @Test
    void visitsNobodyWhoDoesNotAcceptTheTerms() {
        requested();
        done(host.answer("receive", Map.of("agreed", "yes", "day", "2026-12-10")));
        assertFalse(open().contains("hold"));
        assertTrue(host.paper("visits").contains("ne reçoit pas"), host.paper("visits"));
    }

    @Test
    void notesWhatWasGivenAndHasTheNotesReadAgain() {
        held(WELCOME);
        assertTrue(host.entries().stream().anyMatch(one -> one.body().equals("42 km of pipes") && one.told() == 1));
        done(host.answer("review", Map.of("faithful", "yes", "remark", "The tool is a secret")));
        assertTrue(host.paper("report").contains("[Noise, Below 60 decibels]") && host.paper("report").contains("The tool is a secret"), host.paper("report"));
        assertTrue(host.paper("report").contains("Frais payés par : la collectivité. Aucun cadeau offert."), host.paper("report"));
    }

    @Test
    void notesAVisitToACompanyThatDeclinedSince() {
        requested();
        done(host.answer("receive", WELCOME));
        var company = host.company();
        OpenSourcing.done(host.open.panels.remove(host.open.buyer, host.campaign.id(), company, "It withdrew"));
        done(host.advance("hold", Map.of("company", company, "day", "2026-11-24", "present", "Two officers", "q1", "Below 60 decibels", "given", "42 km of pipes", "costs", "authority")));
        assertTrue(host.paper("report").contains("Below 60 decibels"), host.paper("report"));
        assertTrue(host.entries().stream().noneMatch(one -> one.body().equals("42 km of pipes")));
    }

    @Test
    void namesNoCompanyInWhatAllWillRead() {
        requested();
        done(host.answer("receive", WELCOME));
        done(host.advance("hold", Map.of("company", host.company(), "day", "2026-11-24", "present", "Two officers", "q1", "Below 60 decibels", "given", "42 km of pipes", "costs", "authority")));
        assertTrue(host.entries().stream().anyMatch(one -> one.body().equals("42 km of pipes")));
        assertEquals(List.of(), host.entries().stream().map(one -> one.title() + one.body()).filter(text -> text.contains("Aquasonde")).toList());
    }

    @Test
    void takesPicturesOnlyWhereTheyAreAllowed() {
        held(Map.of("agreed", "yes", "terms", "yes", "day", "2026-12-10"));
        assertFalse(open().contains("photo"));
        done(host.answer("receive", WELCOME));
        done(host.advance("photo", Map.of("site", host.company(), "picture", host.document("bench.jpg"), "caption", "The test bench")));
        assertTrue(host.paper("photos").contains("[Aquasonde Fictive, The test bench, bench.jpg, 24 nov. 2026]"), host.paper("photos"));
        assertTrue(host.paper("photos").contains("PICTURE, text=The test bench (Aquasonde Fictive)") && host.paper("report").contains("PICTURE, text=The test bench"), host.paper("report"));
    }

    @Test
    void endsWithAReportThatSaysOneSiteIsFew() {
        held(WELCOME);
        assertEquals(Run.Status.OVER, done(host.advance("report", Map.of("conclusion", "The bench holds"))).status());
        assertTrue(host.paper("report").contains("The bench holds") && host.paper("report").contains("Un seul site"), host.paper("report"));
    }
}
