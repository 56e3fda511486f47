// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.testkit.PageTester.NASTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedPagesTest {
    private OpenPages pages;
    private OpenNeeds open;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private Content nasty() {
        return new Content(NeedKind.NEED, NASTY, new Description(NASTY, NASTY, NASTY), open.organisation(NASTY), List.of("water"), List.of("45330000"),
                NASTY, Amount.between(Euros.of(100_000), Euros.of(150_000)), Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse("2026-12-18")),
                Confidentiality.PUBLIC, NASTY, "https://example.org/" + "?a=%3Cscript%3E");
    }

    private static Map<String, String> typed(String title, String organisation) {
        return Map.of("action", "save", "title", title, "kind", "NEED", "organisation", organisation, "confidentiality", "PUBLIC");
    }

    @Test
    void listsWhatTheAddressAsksFor() {
        open.published(Content.titled("Leaks", open.town).withThemes(List.of("water")));
        open.registered("Draft");
        var seen = pages.list().show("/needs?theme=water&state=OPEN&sort=deadline");
        assertTrue(seen.text().contains("Un besoin") && seen.text().contains("Leaks") && !seen.text().contains("B-2026-002"), seen.text());
        assertTrue(seen.text().contains("Domaine : Eau"), seen.text());
    }

    @Test
    void showsNothingNastyUnescaped() {
        var need = open.published(nasty());
        PageTester.assertClean(pages.list().show("/needs"));
        PageTester.assertClean(pages.need().show("/needs/" + need.id()));
        PageTester.assertClean(pages.need().show("/needs/" + need.id() + "?tab=history"));
        PageTester.assertClean(pages.edit().show("/needs/" + need.id() + "/edit"));
        var abandon = pages.abandon().show("/needs/" + need.id() + "/abandon");
        assertTrue(abandon.html().contains("data-draft"));
        PageTester.assertClean(abandon);
        PageTester.assertClean(pages.publicList().show("/public/needs?text=" + "%3Cscript%3E"));
        PageTester.assertClean(pages.publicNeed().show("/public/needs/" + need.id()));
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        assertTrue(pages.list().show("/needs").text().contains("Aucun besoin pour l’instant"));
        assertTrue(pages.list().show("/needs?text=nothing").text().contains("Aucun besoin ne correspond à ces filtres"));
        assertTrue(pages.list().as(Role.OBSERVER).in(Locale.ENGLISH).show("/needs").text().contains("once they are published"));
    }

    @Test
    void beginsTheListAgainWhereTheCursorIsOfAnotherOrder() {
        assertEquals("/needs?sort=title", pages.list().show("/needs?sort=title&after=bm9uc2Vuc2U").address());
    }

    @Test
    void recordsADraft() {
        var seen = pages.add().submit("/needs/new", typed("Leaks", open.town));
        assertEquals(303, seen.status());
        assertEquals(1, open.needs.count(OpenNeeds.MANAGER, NeedFilter.all(), 10));
    }

    @Test
    void showsTheProblemsBesideTheirFields() {
        var seen = pages.add().submit("/needs/new", Map.of("action", "save", "kind", "NEED", "organisation", open.town, "confidentiality", "PUBLIC",
                "amountLeast", "200", "amountMost", "100", "deadline", "someday"));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("id=\"title-error\"") && seen.html().contains("id=\"amountMost-error\"") && seen.html().contains("id=\"deadline-error\""));
    }

    @Test
    void looksForCodesWithoutLosingTheForm() {
        var seen = pages.add().submit("/needs/new", Map.of("action", "cpv", "title", "Half a ti", "cpvSearch", "eau potable"));
        assertEquals(200, seen.status());
        assertTrue(seen.html().contains("Half a ti") && seen.html().contains("name=\"cpv\""));
    }

    @Test
    void namesWhatIsMissingBeforeManyArePublished() {
        var bare = open.registered("Leaks");
        var caution = new PublishNeeds(open.needs, open.clock).caution(TestVisit.by(OpenNeeds.MANAGER), bare.ref());
        assertEquals("À compléter : Objectifs, Résultats attendus, Fonctions, Domaines.", caution);
    }

    @Test
    void pointsOutADeadlineThatIsOver() {
        var late = open.registered(Content.titled("Leaks", open.town).withDeadline(LocalDate.of(2026, 11, 23)));
        assertTrue(pages.need().show("/needs/" + late.id()).text().contains("échéance, déjà passée."));
        var today = open.registered(Content.titled("Pumps", open.town).withDeadline(LocalDate.of(2026, 11, 24)));
        assertFalse(pages.need().show("/needs/" + today.id()).text().contains("déjà passée"));
    }

    @Test
    void takesBackStepsOfManyWhereNobodyChangedThem() {
        var one = open.registered("Leaks");
        var other = open.registered("Pumps");
        var abandon = new AbandonNeeds(open.needs);
        var reason = Form.of(Map.of("reason", List.of("No money.")));
        var first = assertInstanceOf(Outcome.Done.class, abandon.apply(OpenNeeds.MANAGER, one.ref(), reason, Locale.FRENCH));
        var second = assertInstanceOf(Outcome.Done.class, abandon.apply(OpenNeeds.MANAGER, other.ref(), reason, Locale.FRENCH));
        assertEquals(Outcome.unchanged(), abandon.apply(OpenNeeds.MANAGER, one.ref(), reason, Locale.FRENCH));
        assertEquals(Outcome.done(), abandon.undo(OpenNeeds.MANAGER, one.ref(), first.memo(), Locale.FRENCH));
        assertEquals(one.state(), open.needs.find(OpenNeeds.MANAGER, one.id()).orElseThrow().state());
        assertEquals(Outcome.refused("Quelqu’un a changé ce besoin depuis : il reste comme il est."),
                abandon.undo(OpenNeeds.MANAGER, one.ref(), first.memo(), Locale.FRENCH));
        open.turn(Needs.SECOND_THOUGHT.plusSeconds(1));
        assertTrue(abandon.undo(OpenNeeds.MANAGER, other.ref(), second.memo(), Locale.FRENCH).toString().contains("Trop tard"));
    }

    @Test
    void refusesACodeThatTheVocabularyLacks() {
        var typed = new HashMap<>(typed("Leaks", open.town));
        typed.put("cpv", "99999999");
        var seen = pages.add().submit("/needs/new", typed);
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("id=\"cpv-error\""), seen.html());
    }

    @Test
    void offersCodesWhileTyping() {
        assertTrue(pages.codes().show("/needs/cpv?cpvSearch=4533").text().contains("45330000"));
    }

    @Test
    void asksABuyerForAnOrganisation() {
        assertEquals(403, pages.add().as(Role.BUYER).show("/needs/new").status());
    }

    @Test
    void showsBothVersionsToWhoComesSecond() {
        var need = open.registered("Leaks");
        open.needs.change(OpenNeeds.MANAGER, need.id(), need.version(), need.content().withTitle("First hand"));
        var fields = new HashMap<>(typed("Second hand", open.town));
        fields.put("version", String.valueOf(need.version()));
        var seen = pages.edit().submit("/needs/" + need.id() + "/edit", fields);
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Titre First hand First hand Second hand"), seen.text());
        assertTrue(seen.html().contains("name=\"choice.title\""), seen.html());
    }

    @Test
    void takesAStepAndOffersToUndoIt() {
        var need = open.registered("Leaks");
        var seen = pages.need().submit("/needs/" + need.id(), Map.of("action", "SUBMITTED", "version", "1"));
        var undo = ((Answer.Redirect) seen.answer()).notice().orElseThrow().undo();
        pages.need().submit(undo, Map.of("action", "undo"));
        assertEquals(NeedState.DRAFT, open.needs.find(OpenNeeds.MANAGER, need.id()).orElseThrow().state());
    }

    @Test
    void refusesAStepOfAnotherLifeInWords() {
        var need = open.registered("Leaks");
        var seen = pages.need().submit("/needs/" + need.id(), Map.of("action", "CLOSED", "version", "1"));
        assertEquals("De « Brouillon », un besoin ne peut pas passer à « Clos ».", seen.text());
    }

    @Test
    void saysWhichFilterItCannotRead() {
        open.registered("Leaks");
        var seen = pages.list().show("/needs?state=NOPE&kind=FORECAST&kind=x&due=2026-13-40..&amount=-");
        assertTrue(seen.text().contains("« NOPE » n’est pas une valeur de ce filtre"), seen.text());
        assertFalse(seen.text().contains("Étape : NOPE") || seen.text().contains("Échéance : 2026") || seen.text().contains("Prévision d’achat, x"), seen.text());
    }

    @Test
    void namesWhatIsMissingBeforeItIsPublished() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        assertTrue(pages.need().show("/needs/" + need.id()).text().contains("À compléter : Objectifs, Résultats attendus, Fonctions, Domaines."));
        var version = String.valueOf(need.version());
        var asked = pages.need().submit("/needs/" + need.id(), Map.of("action", "PUBLISHED", "version", version));
        assertTrue(asked.text().contains("Publier quand même"), asked.text());
        pages.need().submit("/needs/" + need.id(), Map.of("action", "PUBLISHED", "version", version, "confirmed", "yes"));
        assertEquals(NeedState.PUBLISHED, open.needs.find(OpenNeeds.MANAGER, need.id()).orElseThrow().state());
    }

    @Test
    void refusesToBecomeADraftAgainInWords() {
        var need = open.published(Content.titled("Leaks", open.town));
        var seen = pages.need().submit("/needs/" + need.id(), Map.of("action", "DRAFT", "version", String.valueOf(need.version())));
        assertEquals("De « Publié », un besoin ne peut pas passer à « Brouillon ».", seen.text());
    }

    @Test
    void asksWhyANeedIsAbandoned() {
        var need = open.registered("Leaks");
        assertEquals(422, pages.abandon().submit("/needs/" + need.id() + "/abandon", Map.of("action", "abandon", "version", "1")).status());
        pages.abandon().submit("/needs/" + need.id() + "/abandon", Map.of("action", "abandon", "version", "1", "reason", "No money"));
        assertTrue(pages.need().show("/needs/" + need.id()).text().contains("No money"));
    }

    @Test
    void keepsTheHistoryFromForeigners() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(403, pages.need().as(open.otherBuyer()).show("/needs/" + need.id() + "?tab=history").status());
        assertFalse(pages.need().as(open.otherBuyer()).show("/needs/" + need.id()).html().contains("tab=history"));
    }

    @Test
    void tellsTheHistoryInWords() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        open.needs.change(OpenNeeds.MANAGER, need.id(), need.version(), need.content().withThemes(List.of("soils")));
        var seen = pages.need().show("/needs/" + need.id() + "?tab=history").text();
        assertTrue(seen.contains("manager a soumis") && seen.contains("Domaines — → Sols"), seen);
    }

    @Test
    void showsVisitorsPublicNeedsAlone() {
        open.published(Content.titled("For residents", open.town).withConfidentiality(Confidentiality.RESIDENTS));
        open.published(Content.titled("For everybody", open.town).withConfidentiality(Confidentiality.PUBLIC));
        var seen = pages.publicList().show("/public/needs").text();
        assertTrue(seen.contains("For everybody") && !seen.contains("For residents"), seen);
    }

    @Test
    void feedsPublicNeedsAsWellFormedXml() throws Exception {
        open.published(nasty());
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(pages.feed().show("/feed.atom").file()));
        assertEquals(NASTY, document.getElementsByTagName("title").item(1).getTextContent());
        assertEquals("https://faisceau.example/feed.atom", document.getElementsByTagName("link").item(0).getAttributes().getNamedItem("href").getNodeValue());
    }

    @Test
    void addsAThemeUnderAWordOfItsOwn() {
        pages.theme().submit("/needs/themes/new", Map.of("action", "save", "nameFr", "Bruit", "nameEn", "Noise", "version", ""));
        assertTrue(open.themes.list(OpenNeeds.MANAGER).stream().anyMatch(theme -> theme.id().equals("bruit")));
        PageTester.assertClean(pages.themes().show("/needs/themes"));
    }

    @Test
    void refusesATwinOfATheme() {
        var known = open.themes.list(OpenNeeds.MANAGER).get(0);
        var seen = pages.theme().submit("/needs/themes/new", Map.of("action", "save", "nameFr", known.nameFr().toUpperCase(Locale.ROOT), "nameEn", "Noise", "version", ""));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("id=\"nameFr-error\""), seen.html());
    }

    @Test
    void showsBothVersionsOfAThemeToWhoComesSecond() {
        var theme = open.themes.list(OpenNeeds.MANAGER).get(0);
        var address = "/needs/themes/" + theme.id();
        pages.theme().submit(address, Map.of("action", "save", "nameFr", "Premier", "nameEn", "First", "version", String.valueOf(theme.version())));
        var seen = pages.theme().submit(address, Map.of("action", "save", "nameFr", "Second", "nameEn", "First", "version", String.valueOf(theme.version())));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Nom en français Premier Premier Second"), seen.text());
        assertTrue(seen.html().contains("name=\"choice.nameFr\""), seen.html());
    }

    @Test
    void movesAThemeUp() {
        pages.themes().submit("/needs/themes", Map.of("action", "up", "theme", "soils"));
        assertEquals("soils", open.themes.list(OpenNeeds.MANAGER).get(1).id());
    }
}
