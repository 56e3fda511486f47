// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Question;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkPagesTest {
    private OpenPages pages;
    private Project one;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        one = pages.open.project();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester pillars() {
        return pages.tester(new PillarsPage(pages.heads, pages.open.assessments, pages.open.plans, pages.open.clock));
    }

    private PageTester answer() {
        return pages.tester(new AnswerPage(pages.heads, pages.open.assessments, pages.open.clock));
    }

    private PageTester iterations() {
        return pages.tester(new IterationsPage(pages.heads, pages.open.iterations, pages.names));
    }

    private PageTester iteration() {
        return pages.tester(new IterationPage(pages.heads, pages.open.iterations));
    }

    private PageTester property() {
        return pages.tester(new PropertyPage(pages.heads, pages.open.properties, new PropertyViews(pages.open.organisations), pages.names));
    }

    private PageTester editProperty() {
        return pages.tester(new EditPropertyPage(pages.heads, pages.open.properties, new PropertyViews(pages.open.organisations)));
    }

    private Iteration latest() {
        return pages.open.iterations.of(MANAGER, one.id()).get(0);
    }

    @Test
    void saysHowFarItIsYearByYearWithoutAnyGrade() {
        done(pages.open.assessments.say(MANAGER, one.id(), 2025, Question.USERS, 0, new Assessment.Content(Level.NOT_YET, "Personne")));
        var form = answer().show(one.address() + "/pillars/2026/users");
        assertTrue(form.text().contains("En 2025") && form.text().contains("Qui représente les usagers"), form::text);
        assertFalse(answer().show(one.address() + "/pillars/2026/team").text().contains("Qui représente les usagers"));
        var sent = answer().submit(one.address() + "/pillars/2026/users", Map.of("level", "IN_PLACE", "words", "Un comité", "represents", "Les riverains", "changed", "Deux bassins de plus"));
        assertEquals(one.address() + "/pillars?year=2026", sent.address());
        var seen = pillars().as(pages.open.partner).show(one.address() + "/pillars");
        assertTrue(seen.text().contains("Deux bassins de plus") && seen.text().contains("Les riverains") && seen.text().contains("elle ne note personne"), seen::text);
        assertTrue(seen.html().contains("class=\"series-2\"") && seen.html().contains("class=\"series-rest\"") && seen.text().contains("2025"), seen::html);
        assertFalse(seen.html().contains("/pillars/2026/users"), "a partner answers nothing");
        assertEquals(403, answer().as(pages.open.partner).show(one.address() + "/pillars/2026/users").status());
        assertEquals(404, answer().show(one.address() + "/pillars/2030/users").status());
        assertEquals(404, answer().show(one.address() + "/pillars/2026/nothing").status());
    }

    @Test
    void showsBothAnswersToWhoCameSecond() {
        done(pages.open.assessments.say(MANAGER, one.id(), 2026, Question.TEAM, 0, new Assessment.Content(Level.BEGUN, "Leur réponse")));
        var clash = answer().submit(one.address() + "/pillars/2026/team", Map.of("level", "LASTING", "words", "Ma réponse"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur réponse") && clash.text().contains("Ma réponse") && clash.text().contains("En place et pérenne"), clash::text);
    }

    @Test
    void plansChangesAndTakesOutAnAction() {
        var create = pages.tester(new NewActionPage(pages.heads, pages.open.plans));
        assertEquals(422, create.submit(one.address() + "/actions/new", Map.of("pillar", "LAW", "what", "")).status());
        assertEquals(303, create.submit(one.address() + "/actions/new", Map.of("pillar", "LAW", "what", "Écrire la clause", "dueOn", "2026-11-01")).status());
        var seen = pillars().show(one.address() + "/pillars");
        assertTrue(seen.text().contains("Écrire la clause") && seen.text().contains("En retard"), seen::text);
        var action = pages.open.plans.of(MANAGER, one.id()).get(0);
        var page = pages.tester(new ActionPage(pages.heads, pages.open.plans));
        var address = one.address() + "/actions/" + action.id();
        assertTrue(page.show(address).html().contains("Écrire la clause"));
        assertEquals(303, page.submit(address, Map.of("action", "save", "version", "1", "pillar", "LAW", "what", "Écrire deux clauses")).status());
        var early = page.submit(address, Map.of("action", "save", "version", "2", "pillar", "LAW", "what", "Écrire trois clauses", "doneOn", "2026-11-27"));
        assertTrue(early.status() == 422 && early.text().contains("Ce jour n’est pas encore passé") && early.html().contains("Écrire trois clauses"), early::html);
        var clash = page.submit(address, Map.of("action", "save", "version", "1", "pillar", "PEOPLE", "what", "Former"));
        assertTrue(clash.status() == 409 && clash.text().contains("Écrire deux clauses"), clash::text);
        assertEquals(303, page.submit(address, Map.of("action", "remove", "version", "2")).status());
        assertEquals(404, page.show(address).status());
    }

    @Test
    void opensTriesAndDecidesOneIterationAfterTheOther() {
        assertTrue(iterations().show(one.address() + "/iterations").text().contains("EN ISO 56002 — non vérifié"));
        assertEquals(303, iterations().submit(one.address() + "/iterations", Map.of("hypothesis", "Une sonde prévient", "test", "Trois bassins")).status());
        var refused = iterations().submit(one.address() + "/iterations", Map.of("hypothesis", "Une autre", "test", "Dix bassins"));
        assertTrue(refused.status() == 422 && refused.text().contains("n’est pas décidée"), refused::text);
        var address = one.address() + "/iterations/" + latest().id();
        assertFalse(iteration().show(address).html().contains("value=\"decide\""), "no result yet");
        assertEquals(303, iteration().submit(address, Map.of("action", "save", "version", "1", "hypothesis", "Une sonde prévient", "test", "Trois bassins", "result", "Vingt minutes")).status());
        var off = iteration().submit(address, Map.of("action", "decide", "version", "2", "verdict", "GO_ON", "reason", ""));
        assertTrue(off.status() == 422 && off.html().contains("Vingt minutes"), off::html);
        assertEquals(409, iteration().submit(address, Map.of("action", "decide", "version", "1", "verdict", "STOP", "reason", "Trop tôt")).status());
        assertEquals(303, iteration().submit(address, Map.of("action", "decide", "version", "2", "verdict", "GO_ON", "reason", "Cela tient", "next", "Dix bassins")).status());
        var seen = iterations().as(pages.open.partner).in(Locale.ENGLISH).show(one.address() + "/iterations").text();
        assertTrue(seen.contains("Decision of Compte buyer, on 26 Nov 2026") && seen.contains("Cela tient") && seen.contains("Go on"), seen);
        assertEquals(one.address() + "/iterations", iteration().show(address).address(), "what is decided is read in the list");
    }

    @Test
    void saysWhatTheSheetOfPropertyDoesNotSayYet() {
        var empty = property().show(one.address() + "/property").text();
        assertTrue(empty.contains("reste fermée") && empty.contains("l’apport de Sondes fictives") && empty.contains("À qui sont les résultats"), empty);
        assertEquals(403, property().as(pages.open.partner).show(one.address() + "/property").status());
        assertEquals(403, editProperty().as(pages.open.partner).show(one.address() + "/property/edit").status());
        var typed = Map.of("background-" + pages.open.town, "Rien", "background-" + pages.open.firm, "Un brevet", "background-" + pages.open.rival, "Rien", "owner", "La ville", "licences", "Libres", "publication", "Tout",
                "confidentiality", "Deux ans");
        assertEquals(303, editProperty().submit(one.address() + "/property/edit", typed).status());
        var whole = property().show(one.address() + "/property").text();
        assertTrue(whole.contains("La fiche est complète") && whole.contains("Un brevet") && whole.contains("Compte buyer"), whole);
        var clash = editProperty().submit(one.address() + "/property/edit", Map.of("owner", "Personne"));
        assertTrue(clash.status() == 409 && clash.text().contains("La ville") && clash.text().contains("Personne") && clash.text().contains("Apport de Sondes fictives"), clash::text);
        assertTrue(editProperty().show(one.address() + "/property/edit").html().contains("Un brevet"));
        var paper = new PropertyPaper(pages.open.projects, pages.open.properties, new PropertyViews(pages.open.organisations));
        assertTrue(paper.paper(MANAGER, Locale.FRENCH, one.id()).orElseThrow().toString().contains("Un brevet"));
        assertTrue(paper.paper(pages.open.partner, Locale.FRENCH, one.id()).isEmpty());
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = PageTester.NASTY;
        done(pages.open.assessments.say(MANAGER, one.id(), 2026, Question.USERS, 0, new Assessment.Content(Level.BEGUN, nasty, nasty, nasty, nasty)));
        done(pages.open.iterations.open(MANAGER, one.id(), new Iteration.Content(nasty, nasty, nasty)));
        done(pages.open.properties.write(MANAGER, one.id(), 0, new PropertySheet.Content(Map.of(pages.open.town, nasty), nasty, nasty, nasty, nasty)));
        PageTester.assertClean(pillars().show(one.address() + "/pillars"));
        PageTester.assertClean(answer().show(one.address() + "/pillars/2026/users"));
        PageTester.assertClean(iterations().show(one.address() + "/iterations"));
        PageTester.assertClean(iteration().show(one.address() + "/iterations/" + latest().id()));
        PageTester.assertClean(property().show(one.address() + "/property"));
        PageTester.assertClean(editProperty().show(one.address() + "/property/edit"));
    }
}
