// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import static org.faisceau.funding.OpenFunding.COMPANY;
import static org.faisceau.funding.OpenFunding.INNOVUP;
import static org.faisceau.funding.OpenFunding.MANAGER;
import static org.faisceau.funding.OpenFunding.OBSERVER;
import static org.faisceau.funding.OpenFunding.RIVAL;
import static org.faisceau.funding.OpenFunding.content;
import static org.faisceau.funding.OpenFunding.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Page;
import org.faisceau.funding.OpenFunding;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundingPagesTest {
    private final Subjects subjects = new Subjects(List.of());
    private OpenFunding open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenFunding(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(COMPANY);
    }

    private PageTester list() {
        return tester(new PlansPage(open.plans, open.schemes, subjects));
    }

    private PageTester page() {
        return tester(new PlanPage(open.plans, open.schemes, subjects));
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("title", "Station", "day", "2026-11-26", "expense1", "Équipement", "expenseAmount1", "150 000,50", "resourceSort1", "GRANT", "resourceAmount1", "150 000", "resourceScheme1", INNOVUP));
        fields.putAll(other);
        return fields;
    }

    @Test
    void tellsASchemeWithItsSourceAndAnswersByATable() {
        var page = tester(new SchemePage(open.schemes, open.schemes, open.plans, open.clock));
        var seen = page.show("/funding/schemes/" + INNOVUP).text();
        assertTrue(seen.contains("jusqu’à 100 000 €") && seen.contains("5 juin 2025") && seen.contains("Cité, non vérifié") && seen.contains("Aquagreen"), seen);
        assertFalse(seen.contains("Rien n’écarte"), seen);
        var asked = page.show("/funding/schemes/" + INNOVUP + "?size=YES&uses=NO").text();
        assertTrue(asked.contains("Rien n’écarte") && asked.contains("Écarte, selon la source") && asked.contains("À vérifier"), asked);
        assertEquals(404, page.show("/funding/schemes/nothing").status());
    }

    @Test
    void listsSchemesByTheirWords() {
        var page = tester(new SchemesPage(open.schemes, open.schemes, open.clock));
        assertTrue(page.show("/funding?text=experimentation").text().contains("Un dispositif"));
        assertTrue(page.show("/funding?text=introuvable").text().contains("Aucun dispositif ne répond"));
    }

    @Test
    void preparesAPlanAndNamesWhatDoesNotFit() {
        var added = tester(new NewPlanPage(open.plans, open.schemes, subjects, open.clock)).submit("/funding/plans/new", typed(Map.of()));
        assertEquals(303, added.status());
        var seen = page().show(added.address()).text();
        assertTrue(seen.contains("Il manque 0,50 €") && seen.contains("plafond de 100 000 € selon la source du 5 juin 2025"), seen);
        assertEquals(404, page().as(RIVAL).show(added.address()).status());
        assertEquals(403, tester(new NewPlanPage(open.plans, open.schemes, subjects, open.clock)).as(OBSERVER).show("/funding/plans/new").status());
    }

    @Test
    void saysBesideTheFieldWhatIsOffAndKeepsTheRest() {
        var page = tester(new NewPlanPage(open.plans, open.schemes, subjects, open.clock));
        var off = page.submit("/funding/plans/new", typed(Map.of("expenseAmount1", "beaucoup", "resourceSort1", "", "about", "Projet inconnu")));
        assertEquals(422, off.status());
        assertTrue(off.html().contains("expenseAmount1-error") && off.html().contains("resourceSort1-error") && off.text().contains("module des projets est arrêté") && off.html().contains("Équipement"), off::html);
    }

    @Test
    void startsFromASchemeOrARecord() {
        var seen = tester(new NewPlanPage(open.plans, open.schemes, subjects, open.clock)).show("/funding/plans/new?scheme=" + INNOVUP + "&about=project:p1");
        assertTrue(seen.html().contains("value=\"project:p1\"") && seen.html().contains("Module arrêté"), seen::html);
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var plan = open.plan("Plan");
        done(open.plans.change(COMPANY, plan.id(), 1, content("Leur titre", 1, 1, 0)));
        var clash = tester(new EditPlanPage(open.plans, open.schemes, subjects, open.clock)).submit(plan.address() + "/edit", typed(Map.of("title", "Mon titre", "version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur titre") && clash.text().contains("Mon titre"), clash::text);
    }

    @Test
    void listsExportsAndPrintsWhatOneReads() {
        var plan = open.plan("Plan secret");
        assertTrue(list().show("/funding/plans?scheme=" + INNOVUP).text().contains("Dispositif : Innov’up"));
        assertFalse(list().as(RIVAL).show("/funding/plans").text().contains("Plan secret"));
        assertTrue(list().show("/funding/plans?text=introuvable").text().contains("Aucun plan ne répond"));
        var export = new PlanExport(open.plans, open.schemes, subjects);
        var row = export.rows(MANAGER, Locale.ENGLISH, Map.of(), "", 50).items().get(0);
        assertEquals(export.columns(Locale.ENGLISH).size(), row.size());
        assertTrue(row.containsAll(List.of("100.00", "60.00", "Innov’up experiment", "Module stopped")), row::toString);
        var schemes = new SchemeExport(open.schemes, open.clock);
        assertEquals(schemes.columns(Locale.FRENCH).size(), schemes.rows(OBSERVER, Locale.FRENCH, Map.of(), "", 50).items().get(0).size());
        var paper = new PlanPaper(open.plans, open.schemes, subjects);
        assertTrue(paper.paper(COMPANY, Locale.FRENCH, plan.id()).orElseThrow().blocks().toString().contains("Cité, non vérifié"));
        assertTrue(paper.paper(RIVAL, Locale.FRENCH, plan.id()).isEmpty());
    }

    @Test
    void leavesForTheBin() {
        var plan = open.plan("Plan");
        assertEquals(303, page().submit(plan.address(), Map.of("action", "bin", "version", "1")).status());
        assertEquals(404, page().show(plan.address()).status());
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = open.plan(PageTester.NASTY);
        PageTester.assertClean(page().show(nasty.address()));
        PageTester.assertClean(list().show("/funding/plans"));
        PageTester.assertClean(tester(new EditPlanPage(open.plans, open.schemes, subjects, open.clock)).show(nasty.address() + "/edit"));
    }

    private static Map<String, String> typedScheme(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("action", "save", "title", "Coup de pouce", "bearer", "Métropole imaginaire", "link", "https://aides.example/essais", "grant", "30 000", "source", "Délibération", "sourceDay", "2026-09-01", "confidence", "STATED",
                "questions", "Est-ce un essai ? | Il finance des essais.\nEst-ce ici ?"));
        fields.putAll(other);
        return fields;
    }

    private PageTester newScheme() {
        return tester(new NewSchemePage(open.schemes, open.schemes)).as(MANAGER);
    }

    private PageTester scheme() {
        return tester(new SchemePage(open.schemes, open.schemes, open.plans, open.clock));
    }

    private PageTester catalogue() {
        return tester(new SchemesPage(open.schemes, open.schemes, open.clock));
    }

    @Test
    void aSchemeIsWrittenHereAndAPlanNamesIt() {
        var added = newScheme().submit("/funding/schemes/new", typedScheme(Map.of()));
        assertEquals(303, added.status());
        var seen = scheme().show(added.address());
        assertTrue(seen.html().contains("href=\"https://aides.example/essais\"") && seen.text().contains("jusqu’à 30 000 €") && seen.text().contains("Écrit ici") && seen.text().contains("Cité, non vérifié"), seen::html);
        assertTrue(scheme().show(added.address() + "?question1=NO").text().contains("Il finance des essais."));
        assertTrue(catalogue().show("/funding?state=OWN").text().contains("Coup de pouce"));
        assertTrue(tester(new NewPlanPage(open.plans, open.schemes, subjects, open.clock)).show("/funding/plans/new?scheme=" + added.address().substring("/funding/schemes/".length())).html().contains("Coup de pouce"));
    }

    @Test
    void saysBesideTheFieldWhatIsOffOfAScheme() {
        var off = newScheme().submit("/funding/schemes/new", typedScheme(Map.of("sourceDay", "", "grant", "beaucoup")));
        assertEquals(422, off.status());
        assertTrue(off.html().contains("sourceDay-error") && off.html().contains("grant-error") && off.html().contains("Métropole imaginaire"), off::html);
        assertTrue(newScheme().submit("/funding/schemes/new", typedScheme(Map.of("link", "aides"))).html().contains("link-error"));
        assertTrue(newScheme().submit("/funding/schemes/new", typedScheme(Map.of("from", "2026-10-01", "until", "2026-09-01"))).html().contains("until-error"));
    }

    @Test
    void oneThatShipsIsPutRightByAnotherInItsPlace() {
        var begun = newScheme().show("/funding/schemes/new?from=" + INNOVUP).html();
        assertTrue(begun.contains("name=\"replaces\" value=\"" + INNOVUP + "\"") && begun.contains("100000,00"), begun);
        assertEquals(303, newScheme().submit("/funding/schemes/new", typedScheme(Map.of("replaces", INNOVUP))).status());
        assertEquals(422, newScheme().submit("/funding/schemes/new", typedScheme(Map.of("replaces", INNOVUP))).status());
        assertFalse(catalogue().show("/funding").text().contains("Innov’up expérimentation"));
        assertTrue(scheme().show("/funding/schemes/" + INNOVUP).text().contains("version plus récente"));
    }

    @Test
    void showsBothVersionsOfASchemeAndLeavesForTheBin() {
        var one = done(open.schemes.add(MANAGER, OpenFunding.scheme("Coup de pouce", Optional.empty())));
        done(open.schemes.change(MANAGER, one.id(), 1, OpenFunding.scheme("Leur titre", Optional.empty())));
        var edit = tester(new EditSchemePage(open.schemes, open.schemes)).as(MANAGER);
        var clash = edit.submit(one.address() + "/edit", typedScheme(Map.of("title", "Mon titre", "version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur titre") && clash.text().contains("Mon titre"), clash::text);
        assertEquals(303, scheme().as(MANAGER).submit(one.address(), Map.of("action", "bin", "version", "2")).status());
        assertEquals(404, scheme().show(one.address()).status());
        assertFalse(catalogue().show("/funding").text().contains("Leur titre"));
    }

    @Test
    void theCardTellsWhatClosesAndWhichSourceGrewOld() {
        var one = done(open.schemes.add(MANAGER, OpenFunding.scheme("Coup de pouce", Optional.of(LocalDate.of(2026, 12, 20)))));
        var plan = content("Plan", 100, 40, 60);
        done(open.plans.add(COMPANY, new Plan.Content("Plan", Optional.empty(), plan.day(), "", plan.expenses(), List.of(new Plan.Resource(Sort.GRANT, "", Euros.of(100), one.id(), false)))));
        var card = new DueCard(open.plans, open.schemes, open.schemes, open.clock);
        assertTrue(shown(card, COMPANY).contains("Un plan compte sur Coup de pouce, qui se ferme le 20 décembre 2026") || shown(card, COMPANY).contains("Un plan compte sur Coup de pouce, qui se ferme le 20 déc. 2026"), shown(card, COMPANY));
        assertTrue(shown(card, MANAGER).contains("2 dispositifs dont la source"), shown(card, MANAGER));
        assertTrue(card.show(catalogue().as(RIVAL).visit("/funding")).isEmpty());
    }

    private void due(String title, LocalDate until) {
        var one = done(open.schemes.add(MANAGER, OpenFunding.scheme(title, Optional.of(until))));
        var plan = content("Plan", 100, 40, 60);
        done(open.plans.add(COMPANY, new Plan.Content("Plan", Optional.empty(), plan.day(), "", plan.expenses(), List.of(new Plan.Resource(Sort.GRANT, "", Euros.of(100), one.id(), false)))));
    }

    @Test
    void theCardAsksOnceHoweverManySchemesEnded() {
        due("Se ferme", LocalDate.of(2026, 12, 20));
        due("Vient de fermer", LocalDate.of(2026, 2, 1));
        due("Fermé depuis des années", LocalDate.of(2023, 2, 1));
        var asked = new ArrayList<String>();
        var plans = (Plans) Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {Plans.class}, (proxy, method, given) -> {
            asked.add(method.getName());
            return method.invoke(open.plans, given);
        });
        var seen = shown(new DueCard(plans, open.schemes, open.schemes, open.clock), COMPANY);
        assertEquals(1, asked.size(), asked::toString);
        assertTrue(seen.contains("Se ferme") && seen.contains("Vient de fermer") && !seen.contains("Fermé depuis des années"), seen);
    }

    private String shown(DueCard card, Actor who) {
        var out = new StringOutput();
        card.show(catalogue().as(who).visit("/funding")).orElseThrow().writeTo(out);
        return out.toString();
    }

    @Test
    void aLineOfASchemeAloneIsNotDropped() {
        var page = tester(new NewPlanPage(open.plans, open.schemes, subjects, open.clock));
        var off = page.submit("/funding/plans/new", typed(Map.of("resourceScheme2", INNOVUP)));
        assertEquals(422, off.status());
        assertTrue(off.html().contains("resourceSort2-error"), off::html);
        assertTrue(page.submit("/funding/plans/new", typed(Map.of("resourceScheme1", "", "resourceSort3", "GRANT", "resourceAmount3", "10", "resourceScheme3", "nope"))).html().contains("resourceScheme3-error"));
    }
}
