// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.faisceau.challenges.OpenChallenges.content;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.challenges.OpenChallenges;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionPagesTest {
    private OpenChallenges open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private PageTester list() {
        return tester(new ChallengesPage(open.editions, open.clock));
    }

    private static Map<String, String> typed(Map<String, String> other) {
        var fields = new HashMap<>(Map.of("challenge", "Défi fictif", "year", "2026", "aim", "But", "rules", "**Simple**", "sorts", "LABORATORY", "criteria", "Intérêt ; 60\nFaisabilité", "opensOn", "2026-11-20",
                "closesOn", "2026-12-10", "closesTime", "17h30"));
        fields.putAll(other);
        return fields;
    }

    @Test
    void listsWhatOneReadsAndSaysWhichFiltersAreOn() {
        done(open.editions.add(MANAGER, content(2031)));
        open.open();
        assertTrue(list().show("/challenges").text().contains("2031"));
        var seen = list().as(OBSERVER).show("/challenges?stage=OPEN").text();
        assertFalse(seen.contains("2031"), seen);
        assertTrue(seen.contains("10 déc. 2026, 12:00 (heure de Paris)") && seen.contains("Où en est l’édition : Ouverte"), seen);
        assertTrue(list().show("/challenges?text=introuvable").text().contains("Aucune édition ne répond"));
        assertEquals(303, list().show("/challenges?after=nonsense").status());
    }

    @Test
    void preparesPublishesAndShowsToEverybody() {
        var added = tester(new NewEditionPage(open.editions, open.clock)).submit("/challenges/new", typed(Map.of()));
        assertEquals(303, added.status());
        var page = tester(new EditionPage(open.editions, open.applications, open.juries, open.accounts, open.clock));
        var seen = page.show(added.address());
        assertTrue(seen.html().contains("<strong>Simple</strong>") && seen.text().contains("17:30 (heure de Paris)"), seen::html);
        var stranger = PageTester.of(new PublicEditionPage(open.editions, open.applications, open.clock)).as(Actor.nobody());
        assertEquals(404, stranger.show("/public" + added.address()).status());
        assertEquals(303, page.submit(added.address(), Map.of("action", "publish", "version", "1")).status());
        assertTrue(stranger.show("/public" + added.address()).text().contains("Ouverte aux candidatures"));
        assertFalse(page.as(OBSERVER).show(added.address()).html().contains("/edit\""));
    }

    @Test
    void saysBesideTheFieldWhatIsOffAndKeepsTheRest() {
        var page = tester(new NewEditionPage(open.editions, open.clock));
        var off = page.submit("/challenges/new", typed(Map.of("criteria", "Intérêt ; 600", "closesTime", "tard")));
        assertEquals(422, off.status());
        assertTrue(off.text().contains("« Intérêt ; 600 »") && off.text().contains("12h00") && off.html().contains("**Simple**"), off::html);
        assertEquals(422, page.submit("/challenges/new", Map.of()).status());
    }

    @Test
    void preparesTheNextEditionFromTheLast() {
        var seen = tester(new NewEditionPage(open.editions, open.clock)).show("/challenges/new?from=" + open.open().id());
        assertTrue(seen.html().contains("value=\"2027\"") && seen.html().contains("Faisabilité ; 40"), seen::html);
    }

    @Test
    void showsBothVersionsToWhoLostTheRace() {
        var edition = open.draft();
        done(open.editions.change(MANAGER, edition.id(), 1, content(2026).about("Leur thème", "But")));
        var clash = tester(new EditEditionPage(open.editions)).submit(edition.address() + "/edit", typed(Map.of("theme", "Mon thème", "version", "1")));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur thème") && clash.text().contains("Mon thème"), clash::text);
    }

    @Test
    void escapesWhatPeopleWrite() {
        var nasty = done(open.editions.add(MANAGER, content(2026).about(PageTester.NASTY, PageTester.NASTY).asking(Set.of(), List.of(PageTester.NASTY))));
        PageTester.assertClean(tester(new EditionPage(open.editions, open.applications, open.juries, open.accounts, open.clock)).show(nasty.address()));
        PageTester.assertClean(list().show("/challenges"));
        PageTester.assertClean(tester(new EditEditionPage(open.editions)).show(nasty.address() + "/edit"));
    }

    @Test
    void exportsWhatTheListShows() {
        open.open();
        var rows = new EditionExport(open.editions, open.clock).rows(OBSERVER, Locale.ENGLISH, Map.of("stage", List.of("OPEN")), "", 50).items();
        assertEquals(1, rows.size());
        assertTrue(rows.get(0).containsAll(List.of("Open to applications", "2026-12-10 12:00")), rows::toString);
    }
}
