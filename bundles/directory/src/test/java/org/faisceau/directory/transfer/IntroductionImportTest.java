// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.documents.spi.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroductionImportTest {
    private static final Map<String, String> MADE = Map.of("company", "boucle verte imaginaire", "buyer", "Ville de Rivemont", "heldOn", "2024-03-05", "channel", "Visite",
            "said", "Premier échange", "outcome", "Un devis", "outcomeNote", "Remis en avril");
    private OpenSolutions open;
    private IntroductionImport importing;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        importing = importing(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void oneOfAYearGoneByCountsInThatYearAndIsToldToNobody() {
        assertEquals(List.of(Verdict.CREATED), verdicts(run(MADE)));
        var one = only(open);
        assertEquals(List.of(IntroductionState.CONCLUDED, Optional.of(IntroductionOutcome.QUOTE), Optional.of(LocalDate.of(2024, 3, 5)), "Remis en avril"),
                List.of(one.state(), one.outcome(), one.madeOn(), one.outcomeNote()));
        assertEquals(Map.of(2024, 1), open.introductions.madeByYear(MANAGER, open.company.id()));
        assertEquals(List.of(), open.letters.lines());
    }

    @Test
    void aSecondRunChangesNothingAndAPreviewNeitherDoes() {
        assertEquals(List.of(Verdict.CREATED), verdicts(importing.importLines(MANAGER, Locale.FRENCH, List.of(new Line(2, MADE)), true).outcomes()));
        assertEquals(0, open.introductions.count(MANAGER, IntroductionFilter.all(), 10));
        run(MADE);
        assertEquals(List.of(Verdict.SAME), verdicts(run(MADE)));
        assertEquals(1, open.introductions.count(MANAGER, IntroductionFilter.all(), 10));
    }

    @Test
    void oneToComeIsProposedAndBothSidesAreAsked() {
        var outcome = run(Map.of("company", "Boucle Verte Imaginaire", "buyer", "Ville de Rivemont", "heldOn", "2026-12-10")).get(0);
        assertEquals(List.of("Proposée : les deux parties sont sollicitées."), outcome.words());
        assertEquals(IntroductionState.PROPOSED, only(open).state());
        assertEquals(2, open.letters.lines().size());
    }

    @Test
    void saysOfEachLineWhyItIsRefused() {
        assertEquals(List.of("L’organisation « Inconnue » n’est pas dans l’annuaire : enregistrez-la d’abord."), words(with("company", "Inconnue")));
        assertEquals(List.of("L’acteur public manque."), words(with("buyer", "")));
        assertEquals(List.of("« hier » n’est pas une date."), words(with("heldOn", "hier")));
        assertEquals(List.of("La date manque."), words(with("heldOn", "")));
        assertEquals(List.of("L’état « rêvée » n’est pas connu : proposée, faite, déclinée, terminée ou retirée."), words(with("state", "rêvée")));
        assertEquals(List.of("La colonne « Acteur public » nomme une organisation qui n’en est pas un.", "La colonne « Entreprise » nomme un acteur public."),
                List.of(words(with("buyer", open.organisation("Autre", OrganisationKind.COMPANY).name())).get(0), words(with("company", "Ville de Rivemont", "buyer", "Autre")).get(0)));
    }

    @Test
    void saysAllThatIsOffWithALineAndCutsNothing() {
        assertEquals(List.of("« hier » n’est pas une date.", "« Pigeon » n’est pas reconnu : laissé de côté."), words(with("heldOn", "hier", "channel", "Pigeon")));
        assertEquals(List.of("Ce qui est dit est trop long, 4 000 caractères au plus."), words(with("outcomeNote", "x".repeat(4_001))));
        assertEquals(0, open.introductions.count(MANAGER, IntroductionFilter.all(), 10));
    }

    @Test
    void aSubjectNobodyKnowsIsLeftAsideWithAWord() {
        assertTrue(words(with("subject", "Mystère")).contains("« Mystère » n’est ni un besoin ni une solution connus : laissé de côté."));
        assertEquals(Optional.empty(), only(open).content().about());
    }

    @Test
    void whatWasWrittenByHandStaysAndWhatIsEmptyIsFilled() {
        run(with("said", "", "outcome", "", "outcomeNote", ""));
        run(MADE);
        assertEquals(List.of("Premier échange", IntroductionState.CONCLUDED), List.of(only(open).content().said(), only(open).state()));
        run(with("said", "Autre chose", "outcome", "Un marché"));
        assertEquals(List.of("Premier échange", Optional.of(IntroductionOutcome.QUOTE)), List.of(only(open).content().said(), only(open).outcome()));
    }

    @Test
    void aLineFindsItsOwnAgainThoughTheDayWasChangedByHand() {
        var row = with("outcome", "", "outcomeNote", "");
        run(row);
        var one = only(open);
        var content = one.content();
        saved(open.introductions.change(MANAGER, one.id(), one.version(), new IntroductionContent(content.company(), content.buyer(), content.about(), content.channel(),
                LocalDate.of(2024, 3, 7), content.said(), content.followUpOn())));
        assertEquals(List.of(Verdict.SAME), verdicts(run(row)));
        assertEquals(LocalDate.of(2024, 3, 7), only(open).content().heldOn());
    }

    @Test
    void anExportTakesBackWhatWasWrittenInIt() {
        saved(open.introductions.ask(MANAGER, open.between(), true));
        var row = exported(open, Locale.FRENCH).get(0);
        assertEquals(List.of(Verdict.SAME), verdicts(run(row)));
        row.put("said", "Mis au propre");
        row.put("outcome", "Une expérimentation");
        assertEquals(List.of(Verdict.CHANGED), verdicts(run(row)));
        assertEquals(List.of("Mis au propre", Optional.of(IntroductionOutcome.TRIAL)), List.of(only(open).content().said(), only(open).outcome()));
    }

    @Test
    void anExportFillsAnEmptyInstance(@TempDir Path elsewhere) {
        run(MADE);
        var asked = open.asked(MANAGER, open.between());
        saved(open.introductions.answer(open.buyer, asked.id(), 1, IntroductionSide.BUYER, false, "Trop tôt"));
        try (var other = new OpenSolutions(elsewhere)) {
            var there = importing(other);
            exported(open, Locale.ENGLISH).forEach(row -> there.importLines(MANAGER, Locale.ENGLISH, List.of(new Line(2, row)), false));
            assertEquals(without(exported(open, Locale.FRENCH)), without(exported(other, Locale.FRENCH)));
        }
    }

    @Test
    void asksNobodyTwiceAboutTheSame() {
        open.asked(MANAGER, open.between());
        assertEquals(List.of(Verdict.REFUSED), verdicts(run(Map.of("company", "Boucle Verte Imaginaire", "buyer", "Ville de Rivemont", "heldOn", "2026-12-10"))));
        assertTrue(run(with("heldOn", "2024-01-09")).get(0).words().stream().anyMatch(said -> said.startsWith("À regarder")));
        assertEquals(2, open.introductions.count(MANAGER, IntroductionFilter.all(), 10));
    }

    private static IntroductionImport importing(OpenSolutions at) {
        return new IntroductionImport(at.introductions, at.organisations, new IntroductionSubjects(), at.clock());
    }

    /** Without what is of one instance alone. */
    private static List<Map<String, String>> without(List<Map<String, String>> rows) {
        rows.forEach(row -> List.of("id", "version").forEach(row::remove));
        return rows;
    }

    private static List<Map<String, String>> exported(OpenSolutions at, Locale locale) {
        var export = new IntroductionExport(at.introductions, at.organisations, new IntroductionSubjects());
        var rows = new ArrayList<Map<String, String>>();
        for (var cells : export.rows(MANAGER, locale, Map.of("sort", List.of("day")), "", 100).items()) {
            var row = new HashMap<String, String>();
            for (int column = 0; column < cells.size(); column++) row.put(IntroductionExport.KEYS.get(column), cells.get(column));
            rows.add(row);
        }
        return rows;
    }

    private List<Outcome> run(Map<String, String> cells) {
        return importing.importLines(MANAGER, Locale.FRENCH, List.of(new Line(2, cells)), false).outcomes();
    }

    private List<String> words(Map<String, String> cells) {
        return run(cells).get(0).words();
    }

    private static List<Verdict> verdicts(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::verdict).toList();
    }

    private static Map<String, String> with(String... more) {
        var cells = new HashMap<>(MADE);
        for (int at = 0; at < more.length; at += 2) cells.put(more[at], more[at + 1]);
        return cells;
    }

    private static Introduction only(OpenSolutions at) {
        return at.introductions.page(MANAGER, IntroductionFilter.all(), IntroductionOrder.DAY, "", 10).items().get(0);
    }
}
