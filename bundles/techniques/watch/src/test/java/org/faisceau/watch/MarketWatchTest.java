// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Techniques.Advance;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Move;
import org.faisceau.sourcing.spi.State;
import org.faisceau.testkit.TextsCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketWatchTest {
    private static final Map<String, String> BRIEF = Map.of("aim", "Hear leaks", "axes", "Probes: leaks\nOther: rain", "sources", "Water review", "months", "12", "until", "2027-06-30");
    private OpenTechniques host;
    private String probe;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = OpenTechniques.amidOthers(folder, new MarketWatch(), List.of());
        probe = "solution-" + host.offered("Probe that hears leaks", 0);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void noted(String kind, String title, String day) {
        done(host.advance("note", Map.of("kind", kind, "title", title, "source", "Hall 4", "day", day, "author", "Officer", "axis", "a2", "summary", "Summary of " + title)));
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertEquals(List.of(), TextsCheck.offences(MarketWatch.class));
    }

    @Test
    void refusesABlankBrief() {
        assertEquals(4, assertInstanceOf(Advance.Invalid.class, host.begin(Map.of())).problems().size());
    }

    @Test
    void readsSavedSearchesAndNotesWhatIsNewOnce() {
        done(host.begin(BRIEF));
        host.offered("Rain gauge", 1);
        host.awarded("2026-7", "Recherche de leaks", "Entreprise fictive", "40000", "2026-05-04");
        done(host.advance("read", Map.of("again", "yes")));
        var notes = host.paper("notes");
        assertTrue(notes.contains("Rain gauge") && notes.contains("Recherche de leaks") && notes.contains("Ville de Clairval · 2026-7"), notes);
        assertEquals(1, notes.split("\\[Probe that hears leaks, solution du catalogue", -1).length - 1, notes);
    }

    @Test
    void seesWhatIsNewThoughManyOthersFit() {
        for (int number = 0; number < 30; number++) host.offered("Leaks " + number, 1);
        done(host.begin(BRIEF));
        assertFalse(host.paper("notes").contains("Leaks 25"), host.paper("notes"));
        noted("rule", "A new rule", "2026-11-20");
        host.offered("Zither for leaks", 0);
        done(host.advance("read", Map.of("again", "yes")));
        assertTrue(host.paper("notes").contains("Zither for leaks"), host.paper("notes"));
    }

    @Test
    void reportsFairsAndSaysWhichNotesAreOutOfDate() {
        done(host.begin(BRIEF));
        assertTrue(host.paper("fair").contains("Aucun salon"), host.paper("fair"));
        noted("fair", "Fair of waters", "2026-11-20");
        noted("article", "An old article", "2025-01-02");
        assertTrue(host.paper("fair").contains("Summary of Fair of waters") && !host.paper("fair").contains("old article"), host.paper("fair"));
        var notes = host.paper("notes");
        assertTrue(notes.indexOf("[An old article") > notes.indexOf("Périmées"), notes);
    }

    @Test
    void sumsUpWhatIsNewAndLeavesOutWhatIsOfNoInterest() {
        done(host.begin(BRIEF));
        noted("rule", "A new rule", "2026-11-20");
        graded("A", "useless");
        done(host.advance("bulletin", Map.of("word", "One rule to read")));
        assertTrue(host.paper("bulletin").contains("A new rule (règle)") && host.paper("bulletin").contains("One rule to read"), host.paper("bulletin"));
        assertFalse(host.paper("bulletin").contains("Probe"), host.paper("bulletin"));
        done(host.advance("bulletin", Map.of("word", "Quiet")));
        assertTrue(host.paper("bulletin").contains("n° 2") && host.paper("bulletin").contains("Rien de nouveau"), host.paper("bulletin"));
    }

    private void graded(String reader, String grade) {
        done(host.advance("grade", Map.of("which", probe, "reader", reader, "grade", grade, "why", "why of " + reader)));
    }

    @Test
    void takesWhatAllowedFeedsSayOfAnAxis() {
        host.says("Leaks heard", "Fri, 20 Nov 2026 08:00:00 GMT", "A new probe");
        host.says("Something else", "Fri, 20 Nov 2026 08:00:00 GMT", "Not for us");
        done(host.begin(BRIEF));
        assertTrue(host.paper("notes").contains("Leaks heard") && host.paper("notes").contains("https://veille.example/0") && host.paper("notes").contains("A new probe"), host.paper("notes"));
        assertFalse(host.paper("notes").contains("Something else"), host.paper("notes"));
        assertTrue(host.paper("plan").contains("Revue fictive"), host.paper("plan"));
    }

    @Test
    void sendsTheWeeksNewsOnce() {
        done(host.begin(BRIEF));
        host.week();
        host.says("Leaks heard", "Fri, 20 Nov 2026 08:00:00 GMT", "A new probe");
        host.week();
        host.week();
        var reports = host.open.letters.stream().filter(one -> one.kind().equals("sourcing-report")).map(one -> one.values().in(Locale.FRENCH)).toList();
        assertEquals(2, reports.size());
        assertTrue(reports.get(0).get("body").contains("Probe that hears leaks"), reports.toString());
        assertTrue(reports.get(1).get("title").contains("une nouveauté") && reports.get(1).get("body").contains("Leaks heard") && !reports.get(1).get("body").contains("Probe that"), reports.toString());
    }

    /** Whatever else is asked of it fails. */
    private static Desk todayAlone() {
        return (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, args) -> LocalDate.of(2026, 11, 24));
    }

    @Test
    void asksNothingAfterItsLastDay() {
        assertEquals(Optional.empty(), new MarketWatch().weekly(State.empty(1).with("until", "2026-11-23").with("axes", "leaks"), todayAlone()));
    }

    @Test
    void numbersANoteAfterTheLastThoughOthersWentMeanwhile() {
        var state = State.empty(1).with("months", "12").with("seen", "2026-11-24").with("begun", "2026-11-01").with("until", "2026-12-01").with("axes", "leaks")
                .with("notes", List.of(State.empty(1).with("id", "note-2").with("kind", "rule").with("title", "kept").with("day", "2026-11-02").with("axis", "a1")));
        var answers = Map.of("kind", "fair", "title", "other", "source", "Hall", "day", "2026-11-20", "author", "Officer", "axis", "a1", "summary", "said");
        assertEquals(List.of("note-2", "note-3"), new MarketWatch().advance(new Move("note", "", new Brief(answers)), state, todayAlone()).state().list("notes").stream().map(one -> one.text("id")).toList());
    }

    @Test
    void letsMostOfItsReadersDecide() {
        done(host.begin(BRIEF));
        graded("A", "useless");
        graded("B", "useful");
        assertTrue(host.paper("notes").contains("utile (2 lecteurs)"), host.paper("notes"));
        graded("C", "useless");
        assertTrue(host.paper("notes").contains("sans intérêt (3 lecteurs)") && host.paper("notes").contains("B : utile why of B"), host.paper("notes"));
    }

    @Test
    void becomesANeedInAClick() {
        done(host.begin(BRIEF));
        done(host.advance("enter", Map.of("which", probe, "as", "need", "company", "")));
        assertEquals("Probe that hears leaks", host.open.drafts.get(0).title());
        assertTrue(host.paper("notes").contains("besoin"), host.paper("notes"));
    }

    @Test
    void becomesASolutionOfACompanyThatIsNamed() {
        done(host.begin(BRIEF));
        noted("fair", "Ear on a pole", "2026-11-20");
        assertInstanceOf(Advance.Declined.class, host.advance("enter", Map.of("which", "note-1", "as", "solution", "company", "")));
        done(host.advance("enter", Map.of("which", "note-1", "as", "solution", "company", "Ondes Fictives")));
        var waiting = host.proposals.of(host.open.buyer, host.campaign.id(), host.run().id()).get(0);
        assertEquals("Ondes Fictives", waiting.company());
    }

    @Test
    void makesNoSolutionOfOneThatIsInTheCatalogue() {
        done(host.begin(BRIEF));
        var known = host.advance("enter", Map.of("which", probe, "as", "solution", "company", "Ondes Fictives"));
        assertTrue(assertInstanceOf(Advance.Declined.class, known).why().french().contains("est déjà une solution du catalogue"));
        assertEquals(List.of(), host.proposals.of(host.open.buyer, host.campaign.id(), host.run().id()));
    }

    @Test
    void contactsNobodyAndEnds() {
        done(host.begin(BRIEF));
        assertEquals(Run.Status.OVER, done(host.advance("close", Map.of("finished", "yes"))).status());
        assertTrue(host.entries().stream().noneMatch(one -> one.technique().equals("watch")));
    }

    @Test
    void saysThatContractsAreMissingWhereTheirModuleIsStopped(@TempDir Path other) {
        try (var alone = new OpenTechniques(other, new MarketWatch())) {
            done(alone.begin(BRIEF));
            assertTrue(alone.paper("notes").contains("Le module Marchés est arrêté"), alone.paper("notes"));
        }
    }
}
