// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.TODAY;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.documents.SheetTables;
import org.faisceau.projects.ProjectHolder;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Question;
import org.faisceau.projects.api.Task;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnershipPagesTest {
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

    private PageTester partnership() {
        return pages.tester(new PartnershipPage(pages.heads, pages.open.objectives, pages.open.gates, pages.names, pages.open.clock));
    }

    private PageTester gate() {
        return pages.tester(new GatePage(pages.heads, pages.open.gates, pages.open.objectives, pages.names));
    }

    private ExperimentHeads heads() {
        return new ExperimentHeads(pages.open.experiments, pages.open.projects, pages.heads);
    }

    private PageTester page() {
        return pages.tester(new ExperimentPage(heads(), pages.open.experiments, pages.names, pages.picks));
    }

    private PageTester measures() {
        return pages.tester(new MeasuresPage(heads(), pages.open.experiments, new SheetTables(), pages.open.clock));
    }

    private Experiment experiment(String result) {
        return done(pages.open.experiments.add(MANAGER, one.id(), Experiment.Content.titled("Trois bassins", "Bassin nord", "Une sonde").by(pages.open.rival).with(result)));
    }

    private String passed() {
        return one.address() + "/partnership";
    }

    @Test
    void writesAndExaminesAnObjectiveBeforeItsGateOpens() {
        var create = pages.tester(new NewObjectivePage(pages.heads, pages.open.objectives));
        assertTrue(create.show(one.address() + "/objectives/new?phase=RESEARCH").html().contains("value=\"RESEARCH\" selected"));
        assertEquals(303, create.submit(one.address() + "/objectives/new", Map.of("phase", "RESEARCH", "objective", "Vingt minutes", "state", "OPEN", "dueOn", "2026-11-01")).status());
        var seen = partnership().show(passed()).text();
        assertTrue(seen.contains("Vingt minutes") && seen.contains("En retard") && seen.contains("n’est pas encore examiné"), seen);
        assertTrue(gate().show(one.address() + "/gates/research").text().contains("n’est pas encore examiné"));
        var objective = pages.open.objectives.of(MANAGER, one.id()).get(0);
        var edit = pages.tester(new ObjectivePage(pages.heads, pages.open.objectives));
        var address = one.address() + "/objectives/" + objective.id();
        assertEquals(422, edit.submit(address, Map.of("action", "save", "version", "1", "phase", "RESEARCH", "objective", "Vingt minutes", "state", "REACHED")).status());
        assertEquals(303, edit.submit(address, Map.of("action", "save", "version", "1", "phase", "RESEARCH", "objective", "Vingt minutes", "state", "REACHED", "seen", "Vingt-deux")).status());
        var clash = edit.submit(address, Map.of("action", "save", "version", "1", "phase", "PROTOTYPE", "objective", "Autre", "state", "OPEN"));
        assertTrue(clash.status() == 409 && clash.text().contains("Vingt-deux") && clash.text().contains("Prototype et expérimentation"), clash::text);
        assertTrue(partnership().show(passed()).html().contains("/gates/research"));
        assertTrue(partnership().as(pages.open.partner).show(passed()).text().contains("Vingt-deux"), "objectives are told to partners");
        assertFalse(partnership().as(pages.open.partner).show(passed()).text().contains("Fin de la R&D"), "gates are not");
        assertEquals(303, edit.submit(address, Map.of("action", "remove", "version", "2")).status());
    }

    @Test
    void decidesAGateInSomebodysNameAndKeepsWhatWasTypedWhereItIsOff() {
        var firm = "reason-" + pages.open.firm;
        var rival = "reason-" + pages.open.rival;
        var off = gate().submit(one.address() + "/gates/research", Map.of("kept", pages.open.firm, firm, "A tout atteint", "reason", "Vu en comité"));
        assertTrue(off.status() == 422 && off.html().contains("A tout atteint") && off.text().contains("Motif pour Mesures fictives"), off::text);
        var nobody = gate().submit(one.address() + "/gates/research", Map.of(firm, "Non", rival, "Non", "reason", "Vu en comité"));
        assertTrue(nobody.text().contains("Gardez au moins un partenaire"), nobody::text);
        assertEquals(303, gate().submit(one.address() + "/gates/research", Map.of("kept", pages.open.firm, firm, "A tout atteint", rival, "A la moitié", "reason", "Vu en comité")).status());
        var seen = partnership().show(passed()).text();
        assertTrue(seen.contains("A la moitié") && seen.contains("Écarté") && seen.contains("Décision de Compte buyer, le 26 nov. 2026"), seen);
        assertEquals(passed(), gate().show(one.address() + "/gates/research").address(), "it is passed");
        assertEquals(403, gate().as(pages.open.partner).show(one.address() + "/gates/prototype").status());
        assertEquals(422, partnership().submit(passed(), Map.of("action", "reopen", "gate", "RESEARCH", "reopening", "")).status());
        assertEquals(409, partnership().submit(passed(), Map.of("action", "reopen", "gate", "RESEARCH", "version", "7", "reopening", "D’une vieille page")).status());
        assertEquals(303, partnership().submit(passed(), Map.of("action", "reopen", "gate", "RESEARCH", "version", String.valueOf(pages.open.gates.of(MANAGER, one.id()).get(0).version()), "reopening", "Un partenaire oublié")).status());
        assertEquals(List.of(), pages.open.gates.of(MANAGER, one.id()));
    }

    @Test
    void saysWhyAcquisitionIsShut() {
        var fates = List.of(new Passage.Fate(pages.open.firm, true, "x"), new Passage.Fate(pages.open.rival, true, "x"));
        done(pages.open.gates.pass(MANAGER, one.id(), Gate.RESEARCH, "x", fates));
        done(pages.open.gates.pass(MANAGER, one.id(), Gate.PROTOTYPE, "x", fates));
        var shut = partnership().show(passed());
        assertTrue(shut.text().contains("La fiche de propriété intellectuelle n’est pas complète") && !shut.html().contains("/gates/acquisition"), shut::text);
        var backgrounds = Map.of(pages.open.town, "x", pages.open.firm, "x", pages.open.rival, "x");
        done(pages.open.properties.write(MANAGER, one.id(), 0, new PropertySheet.Content(backgrounds, "x", "x", "x", "x")));
        assertTrue(partnership().show(passed()).html().contains("/gates/acquisition"));
        assertTrue(gate().show(one.address() + "/gates/acquisition").text().contains("Titulaire"));
    }

    @Test
    void beginsChangesAndDecidesAnExperiment() {
        var create = pages.tester(new NewExperimentPage(pages.heads, pages.open.experiments, pages.names));
        var typed = Map.of("title", "Trois bassins", "place", "Bassin nord", "protocol", "Une sonde", "evaluator", pages.open.rival, "startsOn", "2026-09-01");
        assertEquals(422, create.submit(one.address() + "/experiments/new", Map.of("title", "Trois bassins")).status());
        var address = create.submit(one.address() + "/experiments/new", typed).address();
        assertTrue(page().show(address).text().contains("Mesures fictives"), "the evaluator");
        assertTrue(page().show(address).text().contains("On décide une fois le résultat écrit"));
        var edit = pages.tester(new EditExperimentPage(heads(), pages.open.experiments, pages.names));
        assertEquals(303, edit.submit(address + "/edit", Map.of("title", "Trois bassins", "place", "Bassin nord", "protocol", "Une sonde", "result", "Vingt minutes", "version", "1")).status());
        var clash = edit.submit(address + "/edit", Map.of("title", "Trois bassins", "place", "Ailleurs", "protocol", "Une sonde", "version", "1"));
        assertTrue(clash.status() == 409 && clash.text().contains("Ailleurs") && clash.text().contains("Vingt minutes"), clash::text);
        assertEquals(422, page().submit(address, Map.of("action", "decide", "version", "2", "verdict", "BUY", "reason", "")).status());
        assertEquals(409, page().submit(address, Map.of("action", "decide", "version", "1", "verdict", "BUY", "reason", "Cela tient")).status());
        assertEquals(303, page().submit(address, Map.of("action", "decide", "version", "2", "verdict", "BUY", "reason", "Cela tient")).status());
        var seen = page().as(pages.open.partner).show(address).text();
        assertTrue(seen.contains("Acheter") && seen.contains("Cela tient") && seen.contains("Décision de Compte buyer"), seen);
        assertEquals(409, edit.show(address + "/edit").status());
        assertEquals(409, measures().show(address + "/measures").status());
        assertEquals(303, page().submit(address, Map.of("action", "bin", "version", "3")).status());
        assertEquals(404, page().show(address).status());
    }

    @Test
    void showsMeasuresBeforeItTakesThemAndNamesRefusedLines() {
        var address = experiment("").address();
        var file = "Jour;Grandeur;Valeur;Unité\n2026-10-01;Avance;11,5;min\n02/10/2026;Avance;12;min\nsoon;Avance;13;min\n2026-10-04;Avance;much;min\n2026-10-05;;3;min\n";
        var seen = measures().submit(measures().visit(address + "/measures").form(Map.of("action", "look")).upload("file", "mesures.csv", file.getBytes(StandardCharsets.UTF_8)));
        assertTrue(seen.text().contains("2 mesures peuvent être prises") && seen.text().contains("3 lignes refusées") && seen.text().contains("Ligne 4") && seen.text().contains("Ligne 5") && seen.text().contains("« much »"), seen::text);
        assertEquals(List.of(), pages.open.experiments.measures(MANAGER, experiment("").id()));
        assertEquals(303, measures().submit(address + "/measures", Map.of("action", "take", "version", "1", "measures", "Avance\t2026-10-01\t11.5\tmin\r\nAvance\t2026-10-02\t12\tmin")).status());
        var chart = page().in(Locale.ENGLISH).show(address);
        assertTrue(chart.html().contains("<polyline") && chart.html().contains("Avance: 2 measures, from 11.5 min on 1 Oct 2026 to 12 min on 2 Oct 2026") && chart.text().contains("12 min"), chart::html);
    }

    @Test
    void saysWhichMeasuresOthersTakeThePlaceOfAndKeepsThemInItsHistory() {
        var tried = experiment("Vingt minutes");
        var address = tried.address();
        measures().submit(address + "/measures", Map.of("action", "take", "version", "1", "measures", "Avance\t2026-10-01\t11.5\tmin"));
        var file = "Jour;Grandeur;Valeur;Unité\n2026-10-01;Avance;12;min\n".getBytes(StandardCharsets.UTF_8);
        var seen = measures().submit(measures().visit(address + "/measures").form(Map.of("action", "look")).upload("file", "mesures.csv", file)).text();
        assertTrue(seen.contains("Avance, le 1er oct. 2026 : 11,5 min → 12 min"), seen);
        var late = measures().submit(address + "/measures", Map.of("action", "take", "version", "1", "measures", "Avance\t2026-10-01\t12\tmin"));
        assertTrue(late.status() == 409 && late.text().contains("Quelqu’un vient de modifier") && late.html().contains("name=\"version\" value=\"2\""), late::html);
        assertEquals(303, measures().submit(address + "/measures", Map.of("action", "take", "version", "2", "measures", "Avance\t2026-10-01\t12\tmin")).status());
        assertEquals(409, page().submit(address, Map.of("action", "decide", "version", "2", "verdict", "BUY", "reason", "Cela tient")).status(), "decided on measures that were others");
        var history = pages.tester(new ExperimentHistoryPage(heads(), new Histories(pages.names, pages.open.store.journal())));
        var told = history.show(address + "/history").text();
        assertTrue(told.contains("a ouvert l’expérimentation") && told.contains("Avance, le 1er oct. 2026 : 11.5 min → 12 min"), told);
        assertEquals(403, history.as(pages.open.partner).show(address + "/history").status());
    }

    @Test
    void namesLinesThatSayADayTwiceAnotherUnitOrADayToCome() {
        var address = experiment("").address() + "/measures";
        var file = "Jour;Grandeur;Valeur;Unité\n2026-11-08;Niveau;2;m\n08/11/2026;Niveau;3;m\n22/11/2026;Niveau;1;cm\n15/12/2026;Débit;1 234,5;l/s\n2026-11-09;Niveau;4;\n";
        var seen = measures().submit(measures().visit(address).form(Map.of("action", "look")).upload("file", "x.csv", file.getBytes(StandardCharsets.UTF_8))).text();
        assertTrue(seen.contains("2 mesures peuvent être prises") && seen.contains("à la ligne 2") && seen.contains("L’unité « cm » n’est pas celle de cette grandeur, « m »") && seen.contains("encore à venir : « 15/12/2026 »"), seen);
        assertTrue(seen.contains("4 m"), "a line without a unit means that of its quantity");
    }

    @Test
    void extendsAnExperimentAndReopensADecidedOne() {
        var address = experiment("Vingt minutes").address();
        assertEquals(422, page().submit(address, Map.of("action", "decide", "version", "1", "verdict", "EXTEND", "reason", "Un hiver de plus")).status());
        assertEquals(303, page().submit(address, Map.of("action", "decide", "version", "1", "verdict", "EXTEND", "until", "2027-03-31", "reason", "Un hiver de plus")).status());
        var open = page().show(address);
        assertTrue(open.text().contains("jusqu’au 31 mars 2027") && open.html().contains("value=\"decide\"") && open.html().contains("/measures"), open::html);
        assertEquals(303, page().submit(address, Map.of("action", "decide", "version", "2", "verdict", "BUY", "reason", "Cela tient")).status());
        assertTrue(page().show(address).text().contains("Un hiver de plus"), "the decision before stays");
        assertEquals(422, page().submit(address, Map.of("action", "reopen", "version", "3", "reopening", "")).status());
        assertEquals(303, page().submit(address, Map.of("action", "reopen", "version", "3", "reopening", "Une erreur de saisie")).status());
        assertTrue(page().show(address).html().contains("value=\"decide\""));
    }

    @Test
    void whoComesSecondToADecisionOrAReopeningLosesNothingTyped() {
        var address = experiment("Vingt minutes").address();
        var mine = Map.of("action", "decide", "version", "1", "verdict", "STOP", "until", "2027-03-31", "reason", "La sonde ne tient pas l’hiver");
        assertEquals(303, page().submit(address, Map.of("action", "decide", "version", "1", "verdict", "EXTEND", "until", "2027-03-31", "reason", "Un hiver de plus")).status());
        var still = page().submit(address, mine);
        assertTrue(still.status() == 409 && still.text().contains("Un hiver de plus") && still.html().contains("La sonde ne tient pas l’hiver</textarea>"), still::html);
        assertEquals(303, page().submit(address, Map.of("action", "decide", "version", "2", "verdict", "BUY", "reason", "Cela tient")).status());
        var late = page().submit(address, mine);
        assertTrue(late.status() == 409 && late.text().contains("sa décision est maintenant : « Acheter »") && late.text().contains("Cela tient"), late::text);
        assertTrue(late.text().contains("Décision : Arrêter") && late.text().contains("Prolongée jusqu’au : 2027-03-31") && late.text().contains("Motif : La sonde ne tient pas l’hiver"), late::text);
        PageTester.assertClean(page().submit(address, Map.of("action", "decide", "version", "1", "verdict", PageTester.NASTY, "reason", PageTester.NASTY)));
        assertEquals(303, page().submit(address, Map.of("action", "reopen", "version", "3", "reopening", "Une erreur de saisie")).status());
        var again = page().submit(address, Map.of("action", "reopen", "version", "3", "reopening", "Le contrat est tombé"));
        assertTrue(again.status() == 409 && again.text().contains("sa décision est maintenant : « En cours »") && again.text().contains("Pourquoi la rouvrir : Le contrat est tombé"), again::text);
    }

    @Test
    void keepsWhomTheLatestGateKept() {
        done(pages.open.gates.pass(MANAGER, one.id(), Gate.RESEARCH, "Vu en comité", List.of(new Passage.Fate(pages.open.firm, true, "x"), new Passage.Fate(pages.open.rival, false, "x"))));
        var project = pages.tester(new ProjectPage(pages.open.projects, pages.heads, pages.open.themes, pages.names, pages.picks, pages.open.clock));
        var kept = project.submit(one.address(), Map.of("action", "partnerGone", "gone", pages.open.firm));
        assertTrue(kept.status() == 422 && kept.text().contains("a gardé ce partenaire"), kept::text);
        assertEquals(303, project.submit(one.address(), Map.of("action", "partnerGone", "gone", pages.open.rival)).status(), "who was dropped may go");
    }

    @Test
    void keepsAnEvaluatorThatHasGoneWhereAnotherFieldIsChanged() {
        var holder = new ProjectHolder(pages.open.store.store(), pages.open.organisations);
        var tried = experiment("");
        holder.move(pages.open.rival, "gone", Optional.empty());
        var edit = pages.tester(new EditExperimentPage(heads(), pages.open.experiments, pages.names));
        var seen = edit.show(tried.address() + "/edit").html();
        assertTrue(seen.contains("value=\"gone\" selected") && seen.contains("Organisation retirée de l’annuaire"), seen);
    }

    @Test
    void tellsPartnersThePhaseAndNothingOfWhy() {
        done(pages.open.gates.pass(MANAGER, one.id(), Gate.RESEARCH, "Vu en comité", List.of(new Passage.Fate(pages.open.firm, true, "x"), new Passage.Fate(pages.open.rival, true, "x"))));
        var seen = partnership().as(pages.open.partner).show(passed());
        assertTrue(seen.html().matches("(?s).*aria-current=\"step\">[^L]*3[^L]*Prototype.*"), seen::html);
        assertFalse(seen.text().contains("Vu en comité"), seen::text);
    }

    @Test
    void refusesAFileThatIsNoTableOfMeasures() {
        var address = experiment("").address() + "/measures";
        assertTrue(measures().submit(address, Map.of("action", "look")).text().contains("Choisissez un fichier"));
        var headless = measures().submit(measures().visit(address).form(Map.of("action", "look")).upload("file", "x.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        assertTrue(headless.status() == 422 && headless.text().contains("Il manque une colonne : Grandeur, Jour, Valeur"), headless::text);
        var broken = measures().submit(measures().visit(address).form(Map.of("action", "look")).upload("file", "x.csv", new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals(422, broken.status());
        assertTrue(measures().submit(address, Map.of("action", "take", "measures", "one cell")).text().contains("Il n’y a plus rien à prendre"));
        assertEquals(403, measures().as(pages.open.partner).show(address).status());
    }

    @Test
    void listsExperimentsOfAllProjectsAndExportsThem() {
        var address = experiment("Vingt minutes").address();
        var list = pages.tester(new ExperimentsPage(pages.open.experiments, pages.open.projects));
        assertTrue(list.show("/projects/experiments?verdict=OPEN").html().contains(address));
        assertTrue(list.show("/projects/experiments?verdict=BUY").text().contains("Aucune expérimentation ne répond"));
        var all = pages.tester(new ProjectExperimentsPage(pages.heads, pages.open.experiments));
        assertTrue(all.show(one.address() + "/experiments").html().contains(address));
        var rows = new ExperimentExport(pages.open.experiments, pages.open.projects).rows(MANAGER, Locale.FRENCH, Map.of("text", List.of("vingt")), "", 10).items();
        assertTrue(rows.get(0).containsAll(List.of("Trois bassins", "Bassins fictifs", "Bassin nord", "En cours")), rows::toString);
    }

    @Test
    void exportsTheMeasuresOfAnExperimentAsTheyAreTaken() {
        var tried = experiment("");
        done(pages.open.experiments.take(MANAGER, tried.id(), 1, List.of(new Measure("Avance", TODAY, new BigDecimal("11.5"), "min"), new Measure("Avance", TODAY.minusDays(1), BigDecimal.ONE, "min"))));
        var export = new MeasureExport(pages.open.experiments);
        var wanted = Map.of("experiment", List.of(tried.id()));
        var first = export.rows(MANAGER, Locale.FRENCH, wanted, "", 1);
        assertEquals(List.of(List.of("Avance", "2026-11-25", "1", "min")), first.items());
        assertEquals(List.of(List.of("Avance", "2026-11-26", "11.5", "min")), export.rows(MANAGER, Locale.FRENCH, wanted, first.next(), 1).items());
        assertEquals(List.of(), export.rows(OBSERVER, Locale.FRENCH, wanted, "", 10).items());
        assertEquals(List.of(), export.rows(MANAGER, Locale.FRENCH, Map.of(), "", 10).items());
    }

    @Test
    void leadsFromWhatIsBoughtToTheNeed() {
        var tried = experiment("Vingt minutes");
        page().submit(tried.address(), Map.of("action", "decide", "version", "1", "verdict", "BUY", "reason", "Cela tient"));
        assertTrue(page().show(tried.address()).text().contains("rattachez-en un au projet"));
        done(pages.open.projects.change(MANAGER, one.id(), 1, one.content().with(one.makeup().withNeeds(List.of("n1")))));
        assertTrue(page().show(tried.address()).html().contains("href=\"/need/n1\""));
        assertFalse(page().as(pages.open.partner).show(tried.address()).html().contains("after-purchase"));
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = PageTester.NASTY;
        done(pages.open.objectives.add(MANAGER, one.id(), new Objective.Content(Phase.RESEARCH, nasty, nasty, Optional.empty(), Objective.State.PARTLY, nasty)));
        var tried = done(pages.open.experiments.add(MANAGER, one.id(), new Experiment.Content(nasty, nasty, nasty, nasty, Optional.empty(), Optional.empty(), "", nasty, nasty)));
        PageTester.assertClean(gate().show(one.address() + "/gates/research"));
        done(pages.open.gates.pass(MANAGER, one.id(), Gate.RESEARCH, nasty, List.of(new Passage.Fate(pages.open.firm, true, nasty), new Passage.Fate(pages.open.rival, true, nasty))));
        PageTester.assertClean(partnership().show(passed()));
        measures().submit(tried.address() + "/measures", Map.of("action", "take", "version", "1", "measures", nasty + "\t2026-10-01\t1\t"));
        assertEquals(1, pages.open.experiments.measures(MANAGER, tried.id()).size());
        PageTester.assertClean(page().show(tried.address()));
        PageTester.assertClean(pages.tester(new ExperimentsPage(pages.open.experiments, pages.open.projects)).show("/projects/experiments"));
    }

    @Test
    void theFileOfAProjectTellsGatesToWhoMayReadThemAlone() {
        done(pages.open.assessments.say(MANAGER, one.id(), 2026, Question.USERS, 0, new Assessment.Content(Level.BEGUN, "Un comité", "", "Les riverains", "")));
        done(pages.open.iterations.open(MANAGER, one.id(), new Iteration.Content("Une sonde prévient", "Trois bassins", "")));
        done(pages.open.objectives.add(MANAGER, one.id(), new Objective.Content(Phase.RESEARCH, "Vingt minutes", "", Optional.empty(), Objective.State.REACHED, "Vues")));
        done(pages.open.gates.pass(MANAGER, one.id(), Gate.RESEARCH, "Vu en comité", List.of(new Passage.Fate(pages.open.firm, true, "x"), new Passage.Fate(pages.open.rival, false, "À la moitié"))));
        var tried = experiment("Vingt minutes d’avance");
        done(pages.open.experiments.take(MANAGER, tried.id(), 1, List.of(new Measure("Avance", TODAY, BigDecimal.ONE, "min"))));
        done(pages.open.assessments.say(MANAGER, one.id(), 2025, Question.USERS, 0, new Assessment.Content(Level.NOT_YET, "Personne")));
        done(pages.open.projects.change(MANAGER, one.id(), 1, one.content().with(one.makeup().withTeam(List.of(new Member(Task.AWARD, "unknown"))))));
        var parts = new PaperParts(pages.open.assessments, pages.open.plans, pages.open.iterations, pages.open.experiments, pages.open.objectives, pages.open.gates);
        var paper = new ProjectPaper(pages.open.projects, parts, pages.open.organisations, pages.accounts, pages.people, pages.open.themes);
        var told = paper.paper(MANAGER, Locale.FRENCH, one.id()).orElseThrow().toString();
        assertTrue(List.of("Sondes fictives", "Les riverains", "Une sonde prévient", "Vingt minutes d’avance", "À la moitié", "non vérifié", "Évaluateur", "1 min", "Pas encore", "2025", "Passation du contrat", "Une personne dont").stream().allMatch(told::contains), told);
        assertFalse(paper.paper(pages.open.partner, Locale.FRENCH, one.id()).orElseThrow().toString().contains("À la moitié"));
        assertEquals(1, pages.open.experiments.count(MANAGER, ExperimentFilter.all(), 10));
    }
}
