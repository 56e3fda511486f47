// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import static org.faisceau.purchases.OpenPurchases.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.faisceau.purchases.AftermathRegister;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.transfer.StoryExport;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AftermathPagesTest {
    private OpenPurchases open;
    private AftermathRegister register;
    private Contract contract;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        register = new AftermathRegister(open.store.store(), open.clock);
        contract = open.registered("2026M1", "Sondes");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PageTester page() {
        return PageTester.of(new AftermathPage(open.purchases, register)).as(open.buyer());
    }

    private String address() {
        return "/purchases/" + contract.id() + "/aftermath";
    }

    private Map<String, String> told() {
        return new HashMap<>(Map.of("version", "0", "aftermath.need", "YES", "aftermath.terms", "NO", "aftermath.again", "PARTLY", "story.title", PageTester.NASTY, "story.purpose", "Trouver les fuites", "story.result", "Moins d’eau perdue"));
    }

    @Test
    void asksInBothLanguages() {
        PageTester.assertClean(page().show(address()));
        assertTrue(page().in(Locale.ENGLISH).show(address()).html().contains("Was the need met?"));
    }

    @Test
    void keepsWhatIsSaidAndListsTheStory() {
        var told = told();
        told.put("story.isShared", "yes");
        assertEquals("/purchases/" + contract.id(), page().submit(address(), told).address());
        var stories = PageTester.of(new StoriesPage(register, new Namer(open.organisations))).as(OBSERVER).show("/purchases/stories");
        PageTester.assertClean(stories);
        assertTrue(stories.html().contains("Moins d’eau perdue"));
    }

    @Test
    void saysWhatAStoryLacksBeforeItIsShared() {
        var told = told();
        told.put("story.isShared", "yes");
        told.put("story.result", "");
        var seen = page().submit(address(), told);
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("Une histoire partagée a un titre"));
    }

    @Test
    void wantsTheThreeAnswers() {
        var told = told();
        told.remove("aftermath.again");
        assertEquals(422, page().submit(address(), told).status());
    }

    @Test
    void refusesWhoIsNotTheBuyer() {
        assertEquals(403, PageTester.of(new AftermathPage(open.purchases, register)).as(OBSERVER).show(address()).status());
    }

    @Test
    void exportsWhatTheListOfStoriesShows() {
        var told = told();
        told.put("story.isShared", "yes");
        page().submit(address(), told);
        var export = new StoryExport(register);
        assertEquals(List.of("title", "buyer", "day"), Stream.of("story", "notified").flatMap(column -> export.shownBy(column).stream()).toList());
        assertEquals("Moins d’eau perdue", export.rows(OBSERVER, Locale.FRENCH, Map.of(), "", 10).items().get(0).get(5));
        var stories = PageTester.of(new StoriesPage(register, new Namer(open.organisations))).as(OBSERVER).show("/purchases/stories");
        assertTrue(stories.html().contains("&amp;shown=story,purpose,result,notified,amount"), stories::html);
    }

    @Test
    void saysThatNoStoryIsThere() {
        assertTrue(PageTester.of(new StoriesPage(register, new Namer(open.organisations))).as(OBSERVER).show("/purchases/stories").html().contains("Aucune histoire partagée"));
    }
}
