// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.NeedState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NeedImportTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private OpenRegister register;

    @BeforeEach
    void open() {
        register = OpenRegister.in(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aReferenceFromElsewhereOverwritesNothingHere() {
        var here = ((Needs.Registering.Registered) register.needs().register(OpenRegister.MANAGER, Content.titled("Écoute des fuites", register.town().id()))).need();
        var outcome = importLine(OpenRegister.MANAGER, Map.of("title", "Un tout autre besoin", "siren", OpenRegister.SIREN, "reference", here.reference(), "version", "1"));
        assertEquals(Verdict.CREATED, outcome.verdict());
        assertTrue(outcome.words().stream().anyMatch(said -> said.contains("Écoute des fuites")), outcome.words().toString());
        assertEquals("Écoute des fuites", register.needs().find(OpenRegister.MANAGER, here.id()).orElseThrow().title());
    }

    @Test
    void countsWhatItCreatesMendsAndRefuses() throws IOException {
        var report = run(StandardCharsets.UTF_8, true);
        assertEquals(List.of(996L, 0L, 0L, 4L, 2L), counts(report));
    }

    @Test
    void saysTheLineAndTheReasonOfEachRefusal() throws IOException {
        var refused = run(StandardCharsets.UTF_8, true).outcomes().stream().filter(one -> one.verdict() == Verdict.REFUSED).toList();
        assertEquals(Map.of(
                4, "Le titre manque : indiquez l’objet du besoin.",
                5, "Montant estimé HT : « beaucoup » n’est pas un montant. Écrivez par exemple 120000, ou 100k - 500k€.",
                6, "Il manque des colonnes à cette ligne.",
                7, "L’acheteur manque : indiquez son SIREN ou son nom."), byLine(refused));
    }

    @Test
    void readsWindowsAsItReadsUtf8() throws IOException {
        run(WINDOWS, false);
        assertTrue(register.titled("Élagage; taille « douce »").isPresent());
    }

    @Test
    void neitherDoesTheLanguageOfWhoRunsIt() {
        var line = new Line(2, Map.of(
                NeedColumns.TITLE.key(), "Lampadaires sobres", NeedColumns.ORGANISATION.key(), "Val-d’Ormeau", NeedColumns.EXTERNAL_ID.key(), "x-1",
                NeedColumns.TERRITORY.key(), "tous"));
        var english = register.imports().importLines(OpenRegister.MANAGER, Locale.ENGLISH, List.of(line), false);
        var french = register.imports().importLines(OpenRegister.MANAGER, Locale.FRENCH, List.of(line), false);
        assertEquals(List.of(Verdict.CREATED, Verdict.SAME), List.of(english.outcomes().get(0).verdict(), french.outcomes().get(0).verdict()));
    }

    @Test
    void theSecondRunChangesNothing() throws IOException {
        run(StandardCharsets.UTF_8, true);
        assertEquals(List.of(0L, 0L, 996L, 4L), counts(run(WINDOWS, false)).subList(0, 4));
    }

    @Test
    void aTitleEditedByHandStays() throws IOException {
        run(StandardCharsets.UTF_8, true);
        var need = register.titled("Achat prévu n° 500").orElseThrow();
        register.needs().change(OpenRegister.MANAGER, need.id(), need.version(), need.content().withTitle("Achat revu par nous"));
        var outcome = outcome(run(StandardCharsets.UTF_8, true), 500);
        assertEquals(List.of("Modifié ici à la main, conservé : Titre."), outcome.words());
        assertEquals("Achat revu par nous", register.needs().find(OpenRegister.MANAGER, need.id()).orElseThrow().title());
    }

    @Test
    void aChangeAtTheSourceIsTaken() throws IOException {
        run(StandardCharsets.UTF_8, true);
        var later = ApprochFile.lines().stream().map(line -> line.replace("2027-03-01", "2027-04-01")).toList();
        var report = new FileRun(register.imports(), OpenRegister.MANAGER, false).run(ApprochFile.write(folder, later, StandardCharsets.UTF_8, true));
        assertEquals(996, report.count(Verdict.CHANGED));
        assertEquals(Optional.of(LocalDate.of(2027, 4, 1)), one("Achat prévu n° 500").content().deadline());
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() throws IOException {
        var foreseen = new FileRun(register.imports(), OpenRegister.MANAGER, true).run(file(StandardCharsets.UTF_8, true));
        assertEquals(List.of(996L, 0L, 0L, 4L, 2L), counts(foreseen));
        assertTrue(register.titled("").isEmpty() && register.organisations("SIREN").isEmpty());
    }

    @Test
    void readsTheColumnsOfApproch() throws IOException {
        run(StandardCharsets.UTF_8, true);
        var content = one("Achat prévu n° 500").content();
        assertEquals(NeedKind.FORECAST, content.kind());
        assertEquals(register.town().id(), content.organisation());
        assertEquals(List.of("90700000"), content.cpv());
        assertEquals(Amount.between(Euros.of(100_000), Euros.of(500_000)), content.amount());
        assertEquals("Val-de-Marne (94)", content.territory());
        assertEquals(Optional.of(LocalDate.of(2027, 1, 15)), content.publicationOn());
        assertEquals("https://marches.example.org/consultation/500", content.link());
        assertEquals(NeedState.DRAFT, one("Achat prévu n° 500").state());
    }

    @Test
    void putsLostZerosBackAndKnowsThatBuyerAgain() throws IOException {
        var outcome = outcome(run(StandardCharsets.UTF_8, true), 2);
        assertEquals("Le SIREN « 12345678 » avait perdu ses zéros : lu 012345678.", outcome.words().get(0));
        assertEquals(1, register.organisations("SIREN 012345678").size());
    }

    @Test
    void recordsAnUnknownBuyerAndSaysSo() {
        var outcome = importLine(OpenRegister.MANAGER, Map.of("title", "Toiture", "siren", "732829320", "organisation", "Ville de Tramont"));
        assertEquals(List.of("Acheteur inconnu, ajouté à l’annuaire : « Ville de Tramont »."), outcome.words());
        assertEquals("732829320", register.organisations("Tramont").get(0).siren());
    }

    @Test
    void refusesAnUnknownBuyerWhereABuyerImports() {
        var outcome = importLine(buyer(), Map.of("title", "Toiture", "siren", "732829320"));
        assertEquals(List.of("L’acheteur « SIREN 732829320 » n’est pas dans l’annuaire. Un référent peut l’ajouter, ou faire cet import."), outcome.words());
    }

    @Test
    void saysAllThatIsOffWithALineAtOnce() {
        var outcome = importLine(buyer(), Map.of("title", "", "siren", "732829320", "deadline", "hier"));
        assertEquals(3, outcome.words().size(), outcome.words().toString());
        assertTrue(outcome.words().toString().contains("n’est pas dans l’annuaire"), outcome.words().toString());
        assertEquals(List.of(), register.organisations("SIREN 732829320"));
    }

    @Test
    void saysThatAReferenceIsNotOneOfHere() {
        var outcome = importLine(OpenRegister.MANAGER, Map.of("title", "Toiture", "organisation", "Ville de Tramont", "reference", "B-2020-999"));
        assertEquals(Verdict.CREATED, outcome.verdict());
        assertTrue(outcome.words().contains("Aucun besoin d’ici ne porte la référence « B-2020-999 » : la ligne est prise sans elle."), outcome.words().toString());
    }

    @Test
    void countsAnUnknownBuyerOnceBeforeTheImportAsAfter() {
        var lines = List.of(new Line(2, Map.of("title", "Toiture", "siren", "732829320")), new Line(3, Map.of("title", "Sols", "siren", "732829320")));
        for (boolean dryRun : List.of(true, false)) {
            var outcomes = register.imports().importLines(OpenRegister.MANAGER, Locale.FRENCH, lines, dryRun).outcomes();
            assertEquals(List.of(1, 0), outcomes.stream().map(outcome -> outcome.words().size()).toList(), "dry run " + dryRun);
        }
    }

    @Test
    void namesTheBuyersThatWouldBeAdded() {
        var lines = List.of(new Line(2, Map.of("title", "Toiture", "siren", "732829320")), new Line(3, Map.of("title", "Sols", "siren", "732829320")),
                new Line(4, Map.of("title", "Sols", "organisation", "Ville de Tramont")));
        assertEquals(List.of("2 acheteurs sont inconnus de l’annuaire et y seraient ajoutés : SIREN 732829320, Ville de Tramont."
                + " Vérifiez ces noms et ces numéros avant d’importer."), register.imports().importLines(OpenRegister.MANAGER, Locale.FRENCH, lines, true).beside());
    }

    @Test
    void refusesACompanyInABuyersPlace() {
        register.organisations().register(OpenRegister.MANAGER, new Draft("Sobrio", OrganisationKind.COMPANY, "732829320", "", ""));
        assertEquals(Verdict.REFUSED, importLine(OpenRegister.MANAGER, Map.of("title", "Toiture", "siren", "732829320")).verdict());
        assertEquals(Verdict.REFUSED, importLine(OpenRegister.MANAGER, Map.of("title", "Toiture", "organisation", "Sobrio")).verdict());
    }

    @Test
    void aLineWithoutBuyerIsTheBuyersOwn() {
        assertEquals(Verdict.CREATED, importLine(buyer(), Map.of("title", "Toiture")).verdict());
        assertEquals(register.town().id(), one("Toiture").content().organisation());
    }

    @Test
    void refusesTheNeedOfAnotherOrganisation() {
        var outcome = importLine(new Actor("b", Role.BUYER, "elsewhere"), Map.of("title", "Toiture", "siren", OpenRegister.SIREN));
        assertEquals(List.of("Ce besoin est celui d’une autre organisation : seul un référent peut l’importer."), outcome.words());
    }

    @Test
    void takesTheSameNeedOncePerChunk() {
        var cells = Map.of("title", "Toiture", "siren", OpenRegister.SIREN);
        var outcomes = register.imports().importLines(OpenRegister.MANAGER, Locale.ENGLISH, List.of(new Line(2, cells), new Line(3, cells)), false).outcomes();
        assertEquals("This is the same need as on line 2: same identifier, same link, or same buyer, title, CPV and territory.", outcomes.get(1).words().get(0));
    }

    @Test
    void keepsAHugeAmountAndTextThatLooksLikeMarkup() {
        importLine(OpenRegister.MANAGER, Map.of("title", "<script>alert(1)</script>", "siren", OpenRegister.SIREN, "amount", "2147483648", "objectives", "\u202Eשלום"));
        var content = one("<script>").content();
        assertEquals(Amount.exactly(Euros.of(2_147_483_648L)), content.amount());
        assertEquals("<script>alert(1)</script>", content.title());
    }

    @Test
    void cutsALongTitleAndKeepsTheWholeInTheObjectives() {
        var title = "Rafraîchir ".repeat(30).strip();
        importLine(OpenRegister.MANAGER, Map.of("title", title, "siren", OpenRegister.SIREN));
        assertEquals(title, one("Rafraîchir").content().description().objectives());
    }

    @Test
    void refusesADeadlineBeforeThePublication() {
        var outcome = importLine(OpenRegister.MANAGER,
                Map.of("title", "Toiture", "siren", OpenRegister.SIREN, "publicationOn", "2027-02-01", "deadline", "2027-01-01"));
        assertEquals(List.of("La date limite de réponse précède la publication prévue."), outcome.words());
    }

    private Report run(Charset charset, boolean mark) throws IOException {
        return new FileRun(register.imports(), OpenRegister.MANAGER, false).run(file(charset, mark));
    }

    private Path file(Charset charset, boolean mark) throws IOException {
        return ApprochFile.write(folder, ApprochFile.lines(), charset, mark);
    }

    private Outcome importLine(Actor actor, Map<String, String> cells) {
        return register.imports().importLines(actor, Locale.FRENCH, List.of(new Line(2, cells)), false).outcomes().get(0);
    }

    private Actor buyer() {
        return new Actor("b", Role.BUYER, register.town().id());
    }

    private Need one(String title) {
        return register.titled(title).orElseThrow();
    }

    private static Outcome outcome(Report report, int line) {
        return report.outcomes().stream().filter(one -> one.line() == line).findFirst().orElseThrow();
    }

    private static Map<Integer, String> byLine(List<Outcome> outcomes) {
        return outcomes.stream().collect(java.util.stream.Collectors.toMap(Outcome::line, one -> one.words().get(0)));
    }

    private static List<Long> counts(Report report) {
        return List.of(report.count(Verdict.CREATED), report.count(Verdict.CHANGED), report.count(Verdict.SAME), report.count(Verdict.REFUSED), report.mended());
    }
}
