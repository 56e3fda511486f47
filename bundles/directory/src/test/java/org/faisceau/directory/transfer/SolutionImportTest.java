// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionImportTest {
    private static final SolutionThemes THEMES = new Words();
    private OpenSolutions open;
    private SolutionImport catalogue;
    private LaureateImport laureates;
    private SolutionExport export;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        catalogue = new SolutionImport(open.solutions, open.organisations, THEMES);
        laureates = new LaureateImport(open.solutions, open.organisations, THEMES);
        export = new SolutionExport(open.solutions, open.organisations, THEMES);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anExportReadsBackUnchangedInBothLanguages() {
        OpenSolutions.saved(open.solutions.register(MANAGER, whole()));
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) assertEquals(List.of(Verdict.SAME), verdicts(run(catalogue, exported(locale), false)));
    }

    @Test
    void anExportWithSeveralOfOneTitleReadsBackUnchangedAndTakesWhatWasChangedInIt() {
        OpenSolutions.saved(open.solutions.register(MANAGER, whole()));
        var second = OpenSolutions.saved(open.solutions.register(MANAGER, whole().withPitch("Une autre").withLabels(List.of())));
        var rows = exported(Locale.FRENCH);
        assertEquals(List.of(Verdict.SAME, Verdict.SAME), verdicts(run(catalogue, rows, false)));
        rows.stream().filter(row -> row.containsValue(second.id())).forEach(row -> row.putAll(Map.of("Présentation", "", "TRL", "9", "Thèmes", "Magie")));
        assertEquals(1, verdicts(run(catalogue, rows, false)).stream().filter(Verdict.CHANGED::equals).count());
        var read = open.solutions.find(MANAGER, second.id()).orElseThrow().content();
        assertEquals(List.of("", 9, List.of("water")), List.of(read.pitch(), read.trl(), read.themes()));
    }

    @Test
    void saysWhichLinesOfAListItLeavesOut() {
        var row = Map.of("title", "Capteurs", "organisation", "Boucle Verte Imaginaire", "labels", "Greentech ; 20x | Prix ; 2024", "references", "a;b;c;d;e", "authors", ";;");
        var report = run(catalogue, List.of(row), false);
        assertEquals(3, report.outcomes().get(0).words().size(), report.toString());
        assertTrue(report.outcomes().get(0).words().contains("« Labels » : la ligne « Greentech ; 20x » ne se lit pas, laissée de côté."), report.toString());
        assertEquals(List.of(new Label("Prix", 2024)), list().get(0).content().labels());
        var later = Map.of("title", "Radar", "organisation", "Boucle Verte Imaginaire", "labels", "Prix ; 2090");
        assertEquals(List.of(Verdict.REFUSED), verdicts(run(catalogue, List.of(later), false)));
    }

    @Test
    void anExportFillsAnEmptyInstance(@TempDir Path elsewhere) {
        var draft = OpenSolutions.saved(open.solutions.register(MANAGER, whole()));
        OpenSolutions.saved(open.solutions.move(MANAGER, draft.id(), 1, SolutionState.PUBLISHED));
        var rows = exported(Locale.FRENCH);
        try (var other = new OpenSolutions(elsewhere)) {
            var there = new SolutionImport(other.solutions, other.organisations, THEMES);
            assertEquals(List.of(Verdict.CREATED), verdicts(run(there, rows, false)));
            var read = other.solutions.titled(MANAGER, other.company.id(), "Capteurs de pluie").orElseThrow();
            assertEquals(SolutionState.PUBLISHED, read.state());
            assertEquals(owned(whole(), other.company.id()), read.content());
        }
    }

    @Test
    void recognisesTheClustersOwnTable() {
        var row = Map.of("Titre", "Capteurs digitaux", "Entreprise", "Nouvelle imaginaire", "Nom du dossier", "Atelier eau pluviale", "Classement", "Réglementation",
                "Mots clés", "radar ; pluie", "Sites internet", "capteurs.example");
        assertEquals(List.of(Verdict.CREATED), verdicts(run(catalogue, List.of(row), false)));
        var read = list().get(0);
        assertEquals(Optional.of(ClassificationStep.REGULATION), read.content().step());
        assertEquals(List.of("radar", "pluie"), read.content().keywords());
        assertEquals(List.of("https://capteurs.example"), read.content().sites());
        assertEquals(OrganisationKind.COMPANY, open.organisations.find(MANAGER, read.organisation()).orElseThrow().kind());
    }

    @Test
    void whatWasWrittenByHandStays() {
        var draft = open.draft("Capteurs");
        OpenSolutions.saved(open.solutions.change(MANAGER, draft.id(), 1, draft.content().withPitch("À la main")));
        var row = Map.of("title", "CAPTEURS", "organisation", open.company.name(), "pitch", "Du fichier", "trl", "TRL 7");
        assertEquals(List.of(Verdict.CHANGED), verdicts(run(catalogue, List.of(row), false)));
        var read = open.solutions.find(MANAGER, draft.id()).orElseThrow().content();
        assertEquals("À la main 7", read.pitch() + " " + read.trl());
    }

    @Test
    void aListOfLaureatesIsReadTwiceWithoutDoublesAndGainsAYear() {
        var first = Map.of("Nom", "Boucle Verte Imaginaire", "Site", "www.boucle.example", "Thème", "Eau", "Année", "2023", "Pitch", "La vaisselle tourne.");
        var second = Map.of("Nom de la structure", "Boucle Verte Imaginaire", "Année", "2025", "Pitch", "Autre texte");
        assertEquals(List.of(Verdict.CREATED), verdicts(run(laureates, List.of(first), false)));
        assertEquals(List.of(Verdict.SAME), verdicts(run(laureates, List.of(first), false)));
        assertEquals(List.of(Verdict.CHANGED), verdicts(run(laureates, List.of(second), false)));
        assertEquals(1, list().size());
        var read = list().get(0);
        assertEquals(SolutionState.PUBLISHED, read.state());
        assertEquals(List.of(new Label("Greentech Innovation", 2023), new Label("Greentech Innovation", 2025)), read.content().labels());
        assertEquals("La vaisselle tourne.", read.content().pitch());
        assertEquals(open.company.id(), read.organisation());
    }

    @Test
    void saysWhatItLeavesOutAndRefusesOnlyWhatItMust() {
        var rows = List.of(Map.of("title", "Capteurs", "organisation", "Boucle Verte Imaginaire", "themes", "Eau | Magie", "sites", "n’importe", "trl", "dix"),
                Map.of("title", "", "organisation", "Boucle Verte Imaginaire"), Map.of("title", "Sans organisation", "organisation", ""),
                Map.of("title", "x".repeat(300), "organisation", "Boucle Verte Imaginaire"));
        var report = run(catalogue, rows, false);
        assertEquals(List.of(Verdict.CREATED, Verdict.REFUSED, Verdict.REFUSED, Verdict.REFUSED), verdicts(report));
        assertEquals(3, report.outcomes().get(0).words().size());
        assertEquals(List.of("L’organisation manque."), report.outcomes().get(2).words());
    }

    @Test
    void aDryRunWritesNothing() {
        var row = Map.of("title", "Capteurs", "organisation", "Inconnue imaginaire");
        assertEquals(List.of(Verdict.CREATED), verdicts(run(catalogue, List.of(row), true)));
        assertTrue(list().isEmpty());
        assertEquals(0, open.organisations.count(MANAGER, "inconnue", Optional.empty()));
    }

    @Test
    void thePreviewTellsWhoIsNewInTheDirectoryAndWhoIsNotTaken() {
        var rows = List.of(Map.of("title", "Capteurs", "organisation", "Inconnue imaginaire", "siren", "123456789"), Map.of("title", "Sondes", "organisation", "x".repeat(300)));
        var report = run(catalogue, rows, true);
        assertEquals(List.of(Verdict.CREATED, Verdict.REFUSED), verdicts(report));
        assertTrue(report.beside().get(0).contains("Inconnue imaginaire"), report.beside().toString());
        assertEquals(List.of("« 123456789 » n’est pas un SIREN valable : laissé de côté."), report.outcomes().get(0).words());
    }

    @Test
    void exportsIntroductionsAsTheListIsNarrowed() {
        open.asked(open.buyer, open.between());
        var introductions = new IntroductionExport(open.introductions, open.organisations, new IntroductionSubjects());
        var rows = introductions.rows(MANAGER, Locale.FRENCH, Map.of("state", List.of("PROPOSED")), "", 500).items();
        assertEquals(List.of("Boucle Verte Imaginaire", "", "Ville de Rivemont", "", "", "", "Rendez-vous", "2026-11-24", "Secret talk", "", "Proposée", "", "", "", ""), rows.get(0).subList(0, 15));
        assertEquals(0, introductions.rows(MANAGER, Locale.FRENCH, Map.of("state", List.of("MADE")), "", 500).items().size());
    }

    private List<Solution> list() {
        return open.solutions.page(MANAGER, SolutionFilter.all(), SolutionOrder.TITLE, "", 50).items();
    }

    private List<Map<String, String>> exported(Locale locale) {
        var labels = export.columns(locale);
        var rows = new ArrayList<Map<String, String>>();
        for (var row : export.rows(MANAGER, locale, Map.of(), "", 500).items()) {
            var cells = new HashMap<String, String>();
            for (int at = 0; at < row.size(); at++) cells.put(labels.get(at).label(), row.get(at));
            rows.add(cells);
        }
        return rows;
    }

    /** As documents does: columns recognised by key, label and headers. */
    private static Report run(Importable importable, List<Map<String, String>> rows, boolean dryRun) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            var cells = new HashMap<String, String>();
            for (var column : importable.columns(Locale.FRENCH)) row.forEach((header, value) -> {
                var english = importable.columns(Locale.ENGLISH).stream().filter(one -> one.key().equals(column.key())).findFirst().orElseThrow().label();
                var names = new ArrayList<>(List.of(column.key(), column.label(), english));
                names.addAll(column.headers());
                if (names.stream().anyMatch(name -> SortKey.of(name).equals(SortKey.of(header)))) cells.putIfAbsent(column.key(), value);
            });
            lines.add(new Line(lines.size() + 2, cells));
        }
        return importable.importLines(MANAGER, Locale.FRENCH, lines, dryRun);
    }

    private static List<Verdict> verdicts(Report report) {
        return report.outcomes().stream().map(Outcome::verdict).toList();
    }

    private SolutionContent whole() {
        return new SolutionContent(open.company.id(), "Capteurs de pluie", "Mesurer la pluie\nlà où elle tombe.", "Atelier eau pluviale",
                Optional.of(ClassificationStep.SPECIFICATIONS), Optional.of(SolutionNature.TECHNICAL), List.of("water"),
                Set.of(InnovationType.PRODUCT, InnovationType.PROCESS), 8, "Val-d’Ormeau", List.of("pluie", "radar météo"), List.of("https://capteurs.example/a"),
                List.of(new SolutionAuthor("Zoé Inventée", "ingénieure", "Boucle Verte")), List.of(new SolutionReference("Ville de Tramont", 2024, "Radar")),
                List.of(new Label("Greentech Innovation", 2024)), true);
    }

    private static SolutionContent owned(SolutionContent content, String organisation) {
        return new SolutionContent(organisation, content.title(), content.pitch(), content.folder(), content.step(), content.nature(), content.themes(), content.types(),
                content.trl(), content.territory(), content.keywords(), content.sites(), content.authors(), content.references(), content.labels(), content.isPublic());
    }

    private static final class Words implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return code.equals("water") ? (locale.equals(Locale.FRENCH) ? "Eau" : "Water") : code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of("water");
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return List.of("Eau", "Water", "water").contains(written) ? Optional.of("water") : Optional.empty();
        }
    }
}
