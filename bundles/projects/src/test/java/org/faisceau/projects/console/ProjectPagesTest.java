// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.directory.api.People.Saving;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Stage;
import org.faisceau.projects.api.Step;
import org.faisceau.projects.api.Task;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectPagesTest {
    /** The directory's themes were withdrawn since. */
    private record NoThemes() implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of();
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return Optional.empty();
        }
    }

    private OpenPages pages;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester create() {
        return pages.tester(new NewProjectPage(pages.open.projects, new ProjectForm(pages.open.themes, pages.names), pages.picks));
    }

    private PageTester edit() {
        return pages.tester(new EditProjectPage(pages.open.projects, new ProjectForm(pages.open.themes, pages.names)));
    }

    private PageTester page() {
        return pages.tester(new ProjectPage(pages.open.projects, pages.heads, pages.open.themes, pages.names, pages.picks, pages.open.clock));
    }

    private PageTester list() {
        return pages.tester(new ProjectsPage(pages.open.projects, pages.open.themes, pages.names, pages.picks, pages.open.clock));
    }

    private Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("title", "Un projet d’eau", "summary", "Ce que l’on cherche", "bearer", pages.open.town, "stage", "RUNNING", "startsOn", "01/09/2026"));
        fields.putAll(other);
        return fields;
    }

    private Project latest() {
        return pages.open.projects.page(MANAGER, ProjectFilter.all(), ProjectOrder.LATEST, "", 1).items().get(0);
    }

    private Seen act(Project one, String action, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("action", action);
        return page().submit(one.address(), all);
    }

    private String person(String name) {
        var saved = pages.people.register(MANAGER, new PersonContent(name, "", pages.open.town, "", "", PersonSide.PURCHASER, Optional.empty(), Optional.empty(), "essai", TODAY.plusYears(1)));
        return ((Saving.Saved) saved).person().id();
    }

    @Test
    void beginsFromANeed() {
        var seen = create().show("/projects/new?about=need:n1");
        assertTrue(seen.html().contains("Des bassins sûrs") && seen.html().contains("need:n1"), seen::html);
        var address = create().submit("/projects/new", typed(Map.of("about", "need:n1"))).address();
        assertEquals(List.of("n1"), latest().makeup().needs());
        var page = page().show(address).text();
        assertTrue(page.contains("Ville de Valfleuri") && page.contains("depuis le 1er sept. 2026") && page.contains("Entre partenaires") && page.contains("Des bassins sûrs"), page);
    }

    @Test
    void saysBesideTheFieldWhatIsOffAndKeepsTheRest() {
        var off = create().submit("/projects/new", typed(Map.of("endsOn", "2026-08-01")));
        assertEquals(422, off.status());
        assertTrue(off.text().contains("La fin vient avant le début") && off.html().contains("Ce que l’on cherche"), off::text);
        assertEquals(403, create().as(pages.open.partner).show("/projects/new").status());
    }

    @Test
    void namesEachPlaceOnce() {
        create().submit("/projects/new", typed(Map.of()));
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page().show(latest().address()).html()).results().map(found -> found.group(1)).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertTrue(act(latest(), "step", Map.of("step", "Poser", "dueOn", "")).address().endsWith("#steps"));
    }

    @Test
    void takesPartnersNeedsPeopleAndStepsOneByOne() {
        create().submit("/projects/new", typed(Map.of()));
        assertEquals(303, act(latest(), "partner", Map.of("organisation", pages.open.firm, "part", "Les sondes")).status());
        assertEquals(303, act(latest(), "need", Map.of("need", "bassins")).status());
        assertEquals(303, act(latest(), "solution", Map.of("solution", "Une sonde")).status());
        var someone = person("Camille Fictif");
        pages.picks = new Picks(List.of(new OpenPages.OneRecord(new Ref("person", someone), "Camille Fictif")));
        assertEquals(303, act(latest(), "member", Map.of("task", "AWARD", "person", "Camille Fictif")).status());
        assertEquals(303, act(latest(), "step", Map.of("step", "Poser", "dueOn", "2026-11-20")).status());
        assertEquals(new Makeup(List.of(new Partner(pages.open.firm, "Les sondes")), List.of("n1"), List.of("s1"), List.of(new Member(Task.AWARD, someone)),
                List.of(new Step("Poser", Optional.of(TODAY.minusDays(6)), Optional.empty()))), latest().makeup());
        var seen = page().show(latest().address());
        assertTrue(seen.text().contains("Camille Fictif") && seen.text().contains("Était prévue le 20 nov. 2026") && seen.text().contains("En retard"), seen::text);
        assertFalse(page().as(pages.open.partner).show(latest().address()).text().contains("Camille Fictif"), "a person of another organisation");
        assertEquals(303, act(latest(), "stepSaved", Map.of("place", "0", "step-0", "Poser", "dueOn-0", "2026-11-20", "doneOn-0", "2026-11-25", "version", String.valueOf(latest().version()))).status());
        assertEquals(409, act(latest(), "stepGone", Map.of("place", "0", "version", "1")).status(), "an old page names another step by that place");
        assertTrue(page().show(latest().address()).text().contains("Faite le 25 nov. 2026"));
        act(latest(), "memberGone", Map.of("gone", "AWARD " + someone));
        act(latest(), "partnerGone", Map.of("gone", pages.open.firm));
        act(latest(), "needGone", Map.of("gone", "n1"));
        act(latest(), "solutionGone", Map.of("gone", "s1"));
        act(latest(), "stepGone", Map.of("place", "0", "version", String.valueOf(latest().version())));
        assertEquals(Makeup.none(), latest().makeup());
    }

    @Test
    void correctsPostponesAndMovesSteps() {
        var one = pages.open.project();
        act(one, "step", Map.of("step", "Poser", "dueOn", "2026-12-01"));
        act(one, "step", Map.of("step", "Choisir", "dueOn", "2026-11-15"));
        var seen = page().show(one.address()).html();
        assertTrue(seen.contains("value=\"stepUp\"") && seen.contains("name=\"dueOn-1\"") && seen.contains("value=\"2026-11-15\""), seen);
        assertEquals(303, act(one, "stepUp", Map.of("place", "1", "version", "3")).status());
        assertEquals(List.of("Choisir", "Poser"), latest().makeup().steps().stream().map(Step::title).toList());
        assertEquals(303, act(one, "stepDown", Map.of("place", "0", "version", "4")).status());
        assertEquals(404, act(one, "stepUp", Map.of("place", "0", "version", "5")).status());
        assertEquals(303, act(one, "stepSaved", Map.of("place", "0", "step-0", "Poser trois sondes", "dueOn-0", "2026-12-20", "doneOn-0", "", "version", "5")).status());
        assertEquals(new Step("Poser trois sondes", Optional.of(TODAY.plusDays(24)), Optional.empty()), latest().makeup().steps().get(0));
        var off = act(one, "stepSaved", Map.of("place", "1", "step-1", "", "dueOn-1", "soon", "doneOn-1", "", "version", "6"));
        assertTrue(off.status() == 422 && off.html().contains("value=\"soon\"") && off.html().contains("value=\"Poser trois sondes\""), off::html);
    }

    @Test
    void whoComesSecondToAStepLosesNothingTyped() {
        var one = pages.open.project();
        act(one, "step", Map.of("step", "Poser", "dueOn", "2026-12-01"));
        act(one, "stepSaved", Map.of("place", "0", "step-0", "Poser deux sondes", "dueOn-0", "2026-12-02", "version", "2"));
        var mine = Map.of("place", "0", "step-0", "Poser trois sondes", "dueOn-0", "2026-12-20", "doneOn-0", "", "version", "2");
        var late = act(one, "stepSaved", mine);
        assertTrue(late.status() == 409 && late.text().contains("Quelqu’un vient de changer") && late.text().contains("Poser deux sondes") && late.html().contains("value=\"Poser trois sondes\"") && late.html().contains("value=\"2026-12-20\""), late::html);
        assertEquals("Poser deux sondes", latest().makeup().steps().get(0).title());
        assertTrue(act(one, "stepGone", Map.of("place", "0", "version", "2")).text().contains("Quelqu’un vient de changer"));
        act(one, "stepGone", Map.of("place", "0", "version", "3"));
        var gone = act(one, "stepSaved", mine);
        assertTrue(gone.status() == 409 && gone.text().contains("plus d’étape à cette place") && gone.html().contains("value=\"Poser trois sondes\""), gone::html);
    }

    @Test
    void notesNoStepAsDoneOnADayToCome() {
        var one = pages.open.project();
        act(one, "step", Map.of("step", "Poser", "dueOn", "2026-12-01"));
        var typed = Map.of("place", "0", "step-0", "Poser trois sondes", "dueOn-0", "2026-12-01", "version", "2");
        var early = new HashMap<>(typed);
        early.put("doneOn-0", "2026-11-27");
        var off = act(one, "stepSaved", early);
        assertTrue(off.status() == 422 && off.text().contains("Ce jour n’est pas encore passé") && off.html().contains("value=\"Poser trois sondes\"") && off.html().contains("value=\"2026-11-27\""), off::html);
        assertEquals("Poser", latest().makeup().steps().get(0).title());
        early.put("doneOn-0", "2026-11-26");
        assertEquals(303, act(one, "stepSaved", early).status());
    }

    @Test
    void refusesInASentenceWhatASmallFormCannotTake() {
        var one = pages.open.project();
        assertTrue(act(one, "need", Map.of("need", "nothing of that name")).text().contains("Rien ne porte ce titre"));
        assertTrue(act(one, "partner", Map.of("organisation", pages.open.firm)).text().contains("C’est déjà dans le projet"));
        assertTrue(act(one, "stepSaved", Map.of("place", "4", "version", "1")).status() == 404);
        assertEquals(422, act(one, "step", Map.of("step", "", "dueOn", "soon")).status());
        assertEquals(403, page().as(pages.open.partner).submit(one.address(), Map.of("action", "step", "step", "x")).status());
        assertEquals(404, page().as(OBSERVER).show(one.address()).status());
    }

    @Test
    void keepsNeedsWhileTheirModuleIsStopped() {
        var one = pages.open.project();
        act(one, "need", Map.of("need", "bassins"));
        pages.picks = new Picks(List.of());
        assertTrue(page().show(one.address()).text().contains("Module arrêté"));
        assertTrue(act(one, "need", Map.of("need", "bassins")).text().contains("un administrateur peut le démarrer"));
        assertEquals(List.of("n1"), latest().makeup().needs());
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var one = pages.open.project();
        done(pages.open.projects.change(MANAGER, one.id(), 1, one.content().about("Leur résumé")));
        var clash = edit().submit(one.address() + "/edit", typed(Map.of("summary", "Mon résumé", "version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur résumé") && clash.text().contains("Mon résumé"), clash::text);
        assertEquals(303, edit().submit(one.address() + "/edit", typed(Map.of("version", "2"))).status());
        assertEquals(one.makeup(), latest().makeup(), "the form leaves it as it is");
        assertTrue(edit().show(one.address() + "/edit").html().contains("value=\"2026-09-01\""));
    }

    @Test
    void keepsAThemeThatHasGoneWhereAnotherFieldIsChanged() {
        var one = done(pages.open.projects.add(MANAGER, new Project.Content("Un projet", "", pages.open.town, Stage.RUNNING, "water", Optional.empty(), Optional.empty(), false, Makeup.none())));
        var without = pages.tester(new EditProjectPage(pages.open.projects, new ProjectForm(new NoThemes(), pages.names)));
        assertTrue(without.show(one.address() + "/edit").html().contains("value=\"water\" selected"));
    }

    @Test
    void beginsFromNothingThatOneDoesNotRead() {
        var off = create().submit("/projects/new", typed(Map.of("about", "need:n2")));
        assertEquals(422, off.status());
        assertTrue(off.text().contains("Rien ne porte ce titre"), off::text);
    }

    @Test
    void goesToTheBin() {
        var one = pages.open.project();
        assertEquals(303, act(one, "bin", Map.of("version", "1")).status());
        assertEquals(404, page().show(one.address()).status());
    }

    @Test
    void listsNarrowsAndExports() {
        pages.open.project();
        create().submit("/projects/new", typed(Map.of("shared", "true", "about", "need:n1")));
        var seen = list().in(Locale.ENGLISH).show("/projects?stage=RUNNING&about=need:n1").text();
        assertTrue(seen.contains("Un projet d’eau") && seen.contains("Under way") && seen.contains("About: Des bassins sûrs") && !seen.contains("Bassins fictifs"), seen);
        assertFalse(list().as(OBSERVER).show("/projects").html().contains("/projects/new"));
        assertTrue(list().as(OBSERVER).show("/projects?text=xyzzy").text().contains("Aucun projet ne répond"));
        var rows = new ProjectExport(pages.open.projects, pages.open.organisations, pages.open.themes).rows(MANAGER, Locale.FRENCH, Map.of("text", List.of("sondes")), "", 10).items();
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).containsAll(List.of("Bassins fictifs", "Ville de Valfleuri", "En préparation", "Sondes fictives\nMesures fictives")), rows::toString);
    }

    @Test
    void tellsItsHistoryToItsBearerAlone() {
        var one = pages.open.project();
        act(one, "step", Map.of("step", "Poser"));
        var history = pages.tester(new HistoryPage(pages.heads, new Histories(pages.names, pages.open.store.journal())));
        var seen = history.show(one.address() + "/history").text();
        assertTrue(seen.contains("Compte buyer") && seen.contains("a ouvert le projet") && seen.contains("a modifié les étapes"), seen);
        assertEquals(403, history.as(pages.open.partner).show(one.address() + "/history").status());
        assertEquals(404, history.as(OBSERVER).show(one.address() + "/history").status());
    }

    @Test
    void showsItselfOnItsNeedsAndPartners() {
        var one = pages.open.project();
        act(one, "need", Map.of("need", "bassins"));
        var visit = list().visit("/projects");
        assertTrue(Seen.html(new NeedProjectsPanel(pages.open.projects).show(visit, new Ref("need", "n1")).orElseThrow()).contains("Bassins fictifs"));
        assertTrue(new OrganisationProjectsPanel(pages.open.projects).show(visit, new Ref("organisation", pages.open.rival)).isPresent());
        assertTrue(new SolutionProjectsPanel(pages.open.projects).show(visit, new Ref("solution", "s1")).isEmpty());
        assertEquals(Optional.of("/projects/new?about=need:n1"), new NeedProjectAction(pages.open.projects).address(visit, new Ref("need", "n1")));
        assertEquals(Optional.empty(), new NeedProjectAction(pages.open.projects).address(list().as(OBSERVER).visit("/projects"), new Ref("need", "n1")));
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = PageTester.NASTY;
        var makeup = new Makeup(List.of(new Partner(pages.open.firm, nasty)), List.of(), List.of(), List.of(), List.of(new Step(nasty, Optional.empty(), Optional.empty())));
        var one = done(pages.open.projects.add(MANAGER, Project.Content.titled(nasty, pages.open.town).about(nasty).with(makeup)));
        PageTester.assertClean(page().show(one.address()));
        PageTester.assertClean(list().show("/projects"));
        PageTester.assertClean(edit().show(one.address() + "/edit"));
    }
}
