// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionPagesTest {
    private OpenPages open;
    private OpenSolutions at;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPages(folder);
        at = open.at;
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void aSecondEntryOfATitleIsMadeOnPurposeAlone() {
        at.draft("Capteurs");
        var seen = PageTester.of(open.add()).submit("/directory/solutions/new", Map.of("title", "capteurs", "organisation", at.company.id()));
        assertTrue(seen.status() == 422 && seen.text().contains("a déjà une fiche à ce titre : Capteurs"), seen.text());
        var meant = PageTester.of(open.add()).submit("/directory/solutions/new", Map.of("title", "capteurs", "organisation", at.company.id(), "another", "yes"));
        assertTrue(meant.address().startsWith("/directory/solutions/"), meant.address());
    }

    @Test
    void listsCountsAndNarrows() {
        at.draft("Capteurs de pluie");
        at.draft("Broyeur");
        var list = PageTester.of(open.list());
        assertTrue(list.show("/directory/solutions").text().contains("2 solutions"));
        var narrowed = list.show("/directory/solutions?text=pluie&stale=no&trl=&sort=title").text();
        assertTrue(narrowed.contains("Une solution") && narrowed.contains("Mots : pluie") && narrowed.contains("Par ordre alphabétique"), narrowed);
        assertTrue(list.show("/directory/solutions?text=absente").text().contains("Aucune solution ne correspond à ces filtres"));
        assertEquals("/directory/solutions?sort=title", list.show("/directory/solutions?sort=title&after=foreign").address());
    }

    @Test
    void anEmptyCatalogueSaysWhatToDoToWhoMayDoIt() {
        assertTrue(PageTester.of(open.list()).show("/directory/solutions").html().contains("/directory/solutions/new"));
        assertTrue(PageTester.of(open.list()).as(Role.OBSERVER).show("/directory/solutions").text().contains("dès qu’elles sont publiées"));
    }

    @Test
    void aCompanyRecordsItsOwnPublishesAndReadsWhatIsMissing() {
        var seen = PageTester.of(open.add()).as(at.seller).submit("/directory/solutions/new", Map.of("title", "Capteurs", "organisation", at.company.id(),
                "references", "Ville de Tramont ; 2024 ; Radar", "trl", "8", "labels", "Greentech 2024", "sites", "https://capteurs.example"));
        var sheet = PageTester.of(open.one()).as(at.seller);
        var page = sheet.show(seen.address());
        assertTrue(page.text().contains("Votre fiche est complète à 20 %") && page.text().contains("Il manque : la présentation, les thèmes"), page.text());
        assertTrue(page.text().contains("Greentech 2024") && page.text().contains("8 · système complet et qualifié"), page.text());
        var asked = sheet.submit(seen.address(), Map.of("action", "publish", "version", "1"));
        assertTrue(asked.text().startsWith("Publier cette solution telle quelle ?") && asked.text().contains("Il manque : la présentation, les thèmes"), asked.text());
        assertEquals(SolutionState.DRAFT, at.solutions.find(at.seller, seen.address().substring("/directory/solutions/".length())).orElseThrow().state());
        assertEquals(seen.address(), sheet.submit(seen.address(), Map.of("action", "publish", "confirmed", "yes", "version", "1")).address());
        assertTrue(PageTester.of(open.one()).as(at.buyer).show(seen.address()).text().contains("Publiée"));
    }

    @Test
    void aFormWithProblemsComesBackAsItWasTyped() {
        var seen = PageTester.of(open.add()).submit("/directory/solutions/new", Map.of("organisation", at.company.id(), "trl", "12", "sites", "sans protocole"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("3 champs sont à corriger") && seen.html().contains("sans protocole"), seen.text());
        var refused = PageTester.of(open.add()).submit("/directory/solutions/new", Map.of("title", "X", "organisation", at.company.id(), "sites", "sans protocole"));
        assertTrue(refused.text().contains("Une adresse commence par http"), refused.text());
    }

    @Test
    void whoComesSecondChooses() {
        var draft = at.draft("Capteurs");
        saved(at.solutions.change(OpenSolutions.MANAGER, draft.id(), 1, draft.content().withPitch("Première")));
        var seen = PageTester.of(open.edit()).submit("/directory/solutions/" + draft.id() + "/edit",
                Map.of("title", "Capteurs", "organisation", at.company.id(), "pitch", "Seconde", "version", "1"));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Première") && seen.text().contains("Seconde"), seen.text());
    }

    @Test
    void staysShutToOthers() {
        var draft = at.draft("Capteurs");
        var there = "/directory/solutions/" + draft.id();
        assertEquals(404, PageTester.of(open.one()).as(at.buyer).show(there).status());
        assertEquals(404, PageTester.of(open.edit()).as(at.buyer).show(there + "/edit").status());
        saved(at.solutions.move(OpenSolutions.MANAGER, draft.id(), 1, SolutionState.PUBLISHED));
        assertEquals(403, PageTester.of(open.edit()).as(at.buyer).show(there + "/edit").status());
        assertEquals(403, PageTester.of(open.one()).as(at.buyer).submit(there, Map.of("action", "withdraw", "version", "2")).status());
        assertEquals(403, PageTester.of(open.one()).as(at.buyer).show(there + "?tab=history").status());
        assertEquals(403, PageTester.of(open.add()).as(Role.OBSERVER).show("/directory/solutions/new").status());
        assertFalse(PageTester.of(open.one()).as(at.buyer).show(there).text().contains("Complétude"));
    }

    @Test
    void tellsItsHistoryWithoutNamesOfAuthors() {
        var draft = at.draft("Capteurs");
        saved(at.solutions.change(OpenSolutions.MANAGER, draft.id(), 1, draft.content().withAuthors(List.of(new SolutionAuthor("Zoé Inventée", "", ""))).withThemes(List.of("water"))));
        var seen = PageTester.of(open.one()).show("/directory/solutions/" + draft.id() + "?tab=history").text();
        assertTrue(seen.contains("a créé la fiche") && seen.contains("Thèmes — → Eau"), seen);
        assertFalse(seen.contains("Zoé"), seen);
    }

    @Test
    void doublesAreMergedAndTheMergeIsUndone() {
        var one = at.draft("Capteurs de pluie");
        var other = at.draft("Capteur de pluies");
        var page = PageTester.of(open.twins());
        assertTrue(page.show("/directory/solutions/twins").text().contains("Ressemblance des titres : 100 %"));
        var merged = page.submit("/directory/solutions/twins", Map.of("action", "merge", "keep", one.id(), "other", other.id(), "version", "1"));
        assertEquals("/directory/solutions/" + one.id(), merged.address());
        assertEquals("/directory/solutions/" + one.id(), PageTester.of(open.one()).show("/directory/solutions/" + other.id()).address());
        PageTester.of(open.one()).submit("/directory/solutions/" + one.id() + "?merge=2", Map.of("action", "undo"));
        assertTrue(page.show("/directory/solutions/twins").text().contains("Capteur de pluies"));
        page.submit("/directory/solutions/twins", Map.of("action", "apart", "keep", one.id(), "other", other.id()));
        assertTrue(page.show("/directory/solutions/twins").text().contains("Aucun doublon"));
    }

    @Test
    void aFileIsKeptHandedOutAndRemoved() {
        var draft = at.draft("Capteurs");
        var there = "/directory/solutions/" + draft.id() + "/files/document";
        var page = PageTester.of(open.files()).as(at.seller);
        assertEquals("/directory/solutions/" + draft.id(), page.submit(there, Map.of("action", "keep", "version", "1")).address());
        assertEquals(404, page.show(there).status());
        page.submit(page.visit(there).form(Map.of("action", "keep", "version", "1")).upload("file", "../../fiche.txt", "Bonjour".getBytes(StandardCharsets.UTF_8)));
        assertTrue(PageTester.of(open.one()).as(at.seller).show("/directory/solutions/" + draft.id()).text().contains("fiche.txt"));
        assertEquals(200, page.show(there).status());
        assertEquals(404, PageTester.of(open.files()).as(at.buyer).show(there).status());
        page.submit(there, Map.of("action", "remove", "version", "2"));
        assertEquals(404, page.show(there).status());
    }

    @Test
    void aStepIsTakenBackAsLongAsNothingFollowed() {
        var draft = at.draft("Capteurs");
        var page = PageTester.of(open.one());
        var there = "/directory/solutions/" + draft.id();
        page.submit(there, Map.of("action", "publish", "confirmed", "yes", "version", "1"));
        assertEquals("C’est défait : la fiche a retrouvé son état.", page.submit(there + "?was=DRAFT&seen=2", Map.of("action", "undo")).text());
        assertEquals(SolutionState.DRAFT, at.solutions.find(at.seller, draft.id()).orElseThrow().state());
        page.submit(there, Map.of("action", "publish", "confirmed", "yes", "version", "3"));
        page.submit(there, Map.of("action", "withdraw", "version", "4"));
        page.submit(there + "?was=DRAFT&seen=4", Map.of("action", "undo"));
        assertEquals(SolutionState.WITHDRAWN, at.solutions.find(at.seller, draft.id()).orElseThrow().state());
    }

    @Test
    void aDraftGoesToTheBinAndOneThatIsPointedToSaysByWhat() {
        var draft = at.draft("Capteurs");
        var held = at.draft("Radar");
        at.asked(OpenSolutions.MANAGER, at.about(held.ref()));
        var page = PageTester.of(open.one());
        assertEquals("/directory/solutions", page.submit("/directory/solutions/" + draft.id(), Map.of("action", "bin", "version", "1")).address());
        assertEquals(404, page.show("/directory/solutions/" + draft.id()).status());
        assertTrue(page.submit("/directory/solutions/" + held.id(), Map.of("action", "bin", "version", "1")).text().contains("une mise en relation"));
        var many = new SolutionBinAction(at.solutions, at.removals());
        assertEquals(Outcome.done(), many.apply(at.seller, draft.ref(), Form.blank(), Locale.FRENCH));
        assertTrue(many.apply(at.seller, held.ref(), Form.blank(), Locale.FRENCH).toString().contains("une mise en relation"));
        assertTrue(many.apply(at.seller, new Ref("solution", "does-not-exist"), Form.blank(), Locale.FRENCH).toString().contains("n’existe plus"));
        assertTrue(new SolutionPublishAction(at.solutions).caution(TestVisit.by(at.seller), held.ref()).startsWith("Fiche remplie à"));
    }

    @Test
    void saysAtTheFieldWhatItCannotRead() {
        var typed = Map.of("action", "save", "title", "Capteurs", "organisation", at.company.id(), "themes", "magic", "labels", "Greentech ; 20x", "authors", ";;");
        var seen = PageTester.of(open.add()).submit("/directory/solutions/new", typed);
        assertEquals(422, seen.status());
        for (var field : List.of("themes", "labels", "authors")) assertTrue(seen.html().contains("id=\"" + field + "-error\""), seen.html());
    }

    @Test
    void thePublicPageShowsWhatIsPublicWithoutAuthors() {
        at.published("Interne", false);
        var content = SolutionContent.titled(at.company.id(), "Ouverte").withAuthors(List.of(new SolutionAuthor("Zoé Inventée", "", ""))).inPublic(true);
        var open1 = saved(at.solutions.register(OpenSolutions.MANAGER, content));
        saved(at.solutions.move(OpenSolutions.MANAGER, open1.id(), 1, SolutionState.PUBLISHED));
        var list = PageTester.of(open.publicList()).as(Role.NOBODY).show("/public/solutions").text();
        assertTrue(list.contains("Ouverte") && !list.contains("Interne"), list);
        var one = PageTester.of(open.publicOne()).as(Role.NOBODY).show("/public/solutions/" + open1.id()).text();
        assertTrue(one.contains("Boucle Verte") && !one.contains("Zoé"), one);
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        var nasty = PageTester.NASTY;
        var content = new SolutionContent(at.company.id(), nasty, nasty, nasty, Optional.of(ClassificationStep.REGULATION), Optional.empty(), List.of(), Set.of(InnovationType.PRODUCT), 3,
                nasty, List.of(nasty), List.of("https://x.example/\"><b>"), List.of(new SolutionAuthor(nasty, nasty, nasty)), List.of(new SolutionReference(nasty, 2024, nasty)),
                List.of(new Label(nasty, 2024)), true);
        var one = saved(at.solutions.register(OpenSolutions.MANAGER, content));
        saved(at.solutions.move(OpenSolutions.MANAGER, one.id(), 1, SolutionState.PUBLISHED));
        at.draft(nasty);
        for (Page page : List.of(open.list(), open.twins(), open.publicList())) PageTester.assertClean(PageTester.of(page).show("/" + page.address().pattern() + "?text="));
        var there = "/directory/solutions/" + one.id();
        PageTester.assertClean(PageTester.of(open.one()).show(there));
        PageTester.assertClean(PageTester.of(open.one()).show(there + "?tab=history"));
        PageTester.assertClean(PageTester.of(open.edit()).show(there + "/edit"));
        PageTester.assertClean(PageTester.of(open.publicOne()).show("/public/solutions/" + one.id()));
        PageTester.assertClean(PageTester.of(open.list()).show("/directory/solutions?text=" + URLEncoder.encode(nasty, StandardCharsets.UTF_8)));
    }

    @Test
    void choosesManyAndPublishesThemSayingWhichRefuse() {
        var mine = at.draft("Capteurs");
        assertEquals(List.of(mine.ref()), ((Choosable) open.list()).matching(PageTester.of(open.list()).visit("/directory/solutions"), 10));
        var publish = new SolutionPublishAction(at.solutions);
        var done = assertInstanceOf(Outcome.Done.class, publish.apply(at.seller, mine.ref(), Form.blank(), Locale.FRENCH));
        assertEquals(Outcome.unchanged(), publish.apply(at.seller, mine.ref(), Form.blank(), Locale.FRENCH));
        var refused = new SolutionWithdrawAction(at.solutions).apply(at.buyer, mine.ref(), Form.blank(), Locale.FRENCH);
        assertTrue(refused.toString().contains("Seuls les personnes de l’organisation"), refused.toString());
        assertEquals(Outcome.done(), publish.undo(at.seller, mine.ref(), done.memo(), Locale.FRENCH));
        assertEquals(SolutionState.DRAFT, at.solutions.find(at.seller, mine.id()).orElseThrow().state());
        assertEquals(Outcome.refused("Quelqu’un a changé cette solution depuis : elle reste comme elle est."), publish.undo(at.seller, mine.ref(), done.memo(), Locale.FRENCH));
    }

    @Test
    void printsWhatTheReaderMaySee() {
        var mine = at.draft("Capteurs");
        var papers = new SolutionPaper(at.solutions, at.organisations, new OpenPages.Themes());
        assertEquals("Capteurs", papers.paper(at.seller, Locale.FRENCH, mine.id()).orElseThrow().title());
        assertEquals(Optional.empty(), papers.paper(at.buyer, Locale.FRENCH, mine.id()));
    }

    @Test
    void speaksEnglishToo() {
        at.draft("Capteurs");
        assertTrue(PageTester.of(open.list()).in(Locale.ENGLISH).show("/directory/solutions").text().contains("One solution"));
    }
}
