// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Role;
import org.faisceau.search.api.Progress;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.Test;

final class SearchPageTest {
    private final FakeSearch search = new FakeSearch();
    private final List<FakeKind> kinds = List.of(new FakeKind("need", "Besoins"), new FakeKind("organisation", "Organisations"));
    private final KindLabels labels = new KindLabels().over(List.copyOf(kinds), List.copyOf(kinds));
    private final SearchPage page = new SearchPage(search, labels);

    @Test
    void asksForWordsFirst() {
        assertTrue(show("/search").text().contains("Que cherchez-vous"));
    }

    @Test
    void saysHowManyWereFound() {
        search.needs(1, 1, "fuites");
        assertTrue(show("/search?q=fuites").text().contains("Un résultat pour « fuites »"));
    }

    @Test
    void saysItInEnglish() {
        search.needs(12, 12, "leaks");
        assertTrue(PageTester.of(page).in(Locale.ENGLISH).show("/search?q=leaks").text().contains("12 results for “leaks”"));
    }

    @Test
    void linksAndMarksWhatWasFound() {
        search.needs(1, 1, "fuites");
        var html = show("/search?q=fuites").html();
        assertTrue(html.contains("href=\"/need/n0\"") && html.contains("<p dir=\"auto\">… des <mark>fuites</mark> ici"), html);
    }

    @Test
    void countsEachKindMostFirst() {
        search.needs(12, 12, "fuites");
        assertTrue(show("/search?q=fuites").text().contains("Tout 15 Besoins 12 Organisations 3"));
    }

    @Test
    void narrowsToOneKind() {
        show("/search?q=fuites&kind=need");
        assertEquals("fuites[need]20", search.asked);
    }

    @Test
    void marksTheKindThatIsShown() {
        search.needs(1, 1, "fuites");
        assertTrue(show("/search?q=fuites&kind=need").html().contains("kind=need\" aria-current=\"page\">Besoins"));
    }

    @Test
    void offersMoreWhereThereIsMore() {
        search.needs(34, 20, "fuites");
        var seen = show("/search?q=fuites");
        assertTrue(seen.text().contains("Les 20 premiers sur 34") && seen.html().contains("href=\"/search?q=fuites&amp;more=yes\""), seen.html());
    }

    @Test
    void showsManyOnceMoreIsAsked() {
        search.needs(134, 100, "fuites");
        var seen = show("/search?q=fuites&more=yes");
        assertEquals("fuites[]100", search.asked);
        assertFalse(seen.html().contains("more=yes\">"), seen.html());
    }

    @Test
    void saysThatNothingWasFoundAndWhatToTry() {
        assertTrue(show("/search?q=zzz").text().contains("Aucun résultat pour « zzz » Vérifiez l’orthographe"));
    }

    @Test
    void leavesOutRecordsWhosePageIsGone() {
        search.needs(1, 1, "fuites");
        labels.over(List.of(), List.of());
        assertFalse(show("/search?q=fuites").html().contains("<li>"));
    }

    @Test
    void saysThatTheIndexIsBeingBuiltAndAsksAgain() {
        search.progress = new Progress(true, 1, 2, 1);
        var seen = show("/search?q=zzz");
        assertTrue(seen.text().contains("L’index se construit. Une fiche est lue. Rubriques prêtes : 1 sur 2."), seen.text());
        assertTrue(seen.html().contains("hx-get=\"/search/progress?q=zzz\""), seen.html());
    }

    @Test
    void saysThatItIsReadyToWhoWaited() {
        var progress = new IndexProgressPage(search);
        var tester = PageTester.of(progress);
        var seen = new Seen(progress.show(tester.visit("/search/progress?q=a%20b").fragment()));
        assertTrue(seen.html().contains("L’index est prêt. <a href=\"/search?q=a+b\">"), seen.html());
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        search.needs(1, 1, PageTester.NASTY);
        PageTester.assertClean(new Seen(page.show(PageTester.of(page).visit("/search").query("q", PageTester.NASTY))));
        PageTester.assertClean(suggest(PageTester.NASTY));
    }

    @Test
    void suggestsByKindWhileTyping() {
        search.needs(30, 2, "fuites");
        assertEquals("Besoins fuites fuites Voir les 30 résultats", suggest("fui").text());
    }

    @Test
    void suggestsNothingBeforeALetter() {
        assertEquals("", suggest("").html());
    }

    @Test
    void saysBelowTheBoxThatNothingIsFound() {
        assertEquals("Aucun résultat.", suggest("zzz").text());
    }

    @Test
    void administratorsHaveTheIndexMadeAnew() {
        var seen = PageTester.of(page).as(Role.ADMINISTRATOR).submit("/search", Map.of("action", "rebuild"));
        assertEquals("/search", seen.address());
        assertEquals(1, search.rebuilds);
    }

    @Test
    void othersAreNotOfferedIt() {
        assertFalse(show("/search").text().contains("Reconstruire"));
        assertEquals(403, PageTester.of(page).submit("/search", Map.of("action", "rebuild")).status());
    }

    private Seen show(String address) {
        return PageTester.of(page).show(address);
    }

    private Seen suggest(String text) {
        return new Seen(page.show(PageTester.of(page).visit("/search").query("q", text).query("suggest", "yes").fragment()));
    }
}
