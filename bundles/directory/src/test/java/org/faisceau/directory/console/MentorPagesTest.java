// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.NoAccounts;
import org.faisceau.directory.OpenMentors;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.MentorContent;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.kernel.api.Actor;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentorPagesTest {
    private OpenMentors open;
    private PageTester list;
    private PageTester one;
    private PageTester starter;
    private MentorPanel panel;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenMentors(folder);
        var names = new MentorNames(open.at.organisations, new OpenPages.Themes(), new NoAccounts());
        list = PageTester.of(new MentorsPage(open.mentors, names));
        one = PageTester.of(new MentorPage(open.mentors, open.at.organisations, names));
        starter = PageTester.of(new StarterPage(open.starters));
        panel = new MentorPanel(open.mentors, names);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void asksThenIsAcceptedFromTheOrganisationsPage() {
        var asked = one.submit(address(), Map.of("action", "save", "themes", "water", "contracts", "Modules végétalisés ; 2022 ; 40 000"));
        assertEquals("Sollicitation envoyée aux personnes de l’organisation.", asked.text());
        assertTrue(shown(open.at.buyer).contains("Accepter"), shown(open.at.buyer));
        var accepted = one.as(open.at.buyer).submit(address(), Map.of("action", "accept", "version", "1"));
        assertEquals("C’est accepté : l’organisation figure parmi les structures inspirantes.", accepted.text());
        assertTrue(shown(open.at.seller).contains("2022 · 40"), shown(open.at.seller));
        assertFalse(shown(open.at.seller).contains("Décliner"));
        assertTrue(list.as(open.at.seller).show("/directory/mentors?theme=water").text().contains("Ville de Rivemont Eau 1"), list.show("/directory/mentors").text());
        assertTrue(list.as(open.at.seller).show("/directory/mentors?theme=soils").text().contains("Aucune structure inspirante ne correspond"));
    }

    @Test
    void namesTheContractItCannotRead() {
        var seen = one.submit(address(), Map.of("action", "save", "contracts", "Modules ; hier"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Cette ligne ne se lit pas : « Modules ; hier »"), seen.text());
    }

    @Test
    void refusesYearsToComeAndACountBelowTheList() {
        var late = one.submit(address(), Map.of("action", "save", "contracts", "Modules ; 2028"));
        assertEquals(422, late.status());
        assertTrue(late.text().contains("au plus de l’an prochain"), late.text());
        var few = one.submit(address(), Map.of("action", "save", "contractCount", "1", "contracts", "Modules ; 2022\nPavés ; 2023"));
        assertTrue(few.html().contains("id=\"contractCount-error\"") && few.text().contains("La liste compte plus de marchés"), few.text());
        assertEquals(303, one.submit(address(), Map.of("action", "save", "contractCount", "2", "contracts", "Modules ; 2022\nPavés ; 2027")).status());
    }

    @Test
    void isForManagersAndItsPeople() {
        assertEquals(403, one.as(open.at.seller).show(address()).status());
        assertEquals(403, one.as(open.at.buyer).show(address()).status());
        open.asked();
        assertEquals(200, one.as(open.at.buyer).show(address()).status());
        assertEquals(403, one.as(open.at.seller).submit(address(), Map.of("action", "accept", "version", "1")).status());
        assertEquals(404, one.show("/directory/mentors/nowhere").status());
    }

    @Test
    void showsTheStarterListBeforeItAddsIt() {
        assertTrue(starter.show("/directory/starter").text().contains("10 organisations à ajouter"), starter.show("/directory/starter").text());
        assertTrue(starter.show("/directory/starter").text().contains("Réseau · France Clusters"), starter.show("/directory/starter").text());
        assertEquals("10 organisations ajoutées.", starter.submit("/directory/starter", Map.of("action", "load")).text());
        assertEquals("Rien à ajouter : tout était là.", starter.submit("/directory/starter", Map.of("action", "load")).text());
        assertTrue(starter.show("/directory/starter").text().contains("Tout est déjà dans l’annuaire"));
        assertEquals(403, starter.as(open.at.buyer).show("/directory/starter").status());
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        var content = new MentorContent(List.of(PageTester.NASTY), 1, List.of(new MentorContract(PageTester.NASTY, 0, Optional.empty())), PageTester.NASTY, Optional.empty(), Optional.empty());
        open.mentors.ask(OpenSolutions.MANAGER, open.at.town.id(), content);
        open.mentors.answer(OpenSolutions.MANAGER, open.at.town.id(), 1, false, PageTester.NASTY);
        PageTester.assertClean(list.show("/directory/mentors"));
        PageTester.assertClean(one.show(address()));
        assertFalse(shown(OpenSolutions.MANAGER).contains("<script"));
    }

    @Test
    void saysAllThatIsOffAtOnce() {
        var seen = one.submit(address(), Map.of("action", "save", "contracts", "Modules ; hier", "availableFrom", "2026-02-01", "availableUntil", "2026-01-01"));
        for (var field : List.of("contracts", "availableUntil")) assertTrue(seen.html().contains("id=\"" + field + "-error\""), seen.html());
    }

    @Test
    void whoComesSecondIsShownBothVersions() {
        open.asked();
        one.as(open.at.buyer).submit(address(), Map.of("action", "save", "availability", "Le mardi", "version", "1"));
        var seen = one.submit(address(), Map.of("action", "save", "availability", "Le jeudi", "themes", "water", "version", "1"));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Le mardi") && seen.text().contains("Le jeudi") && seen.text().contains("Eau"), seen.text());
    }

    @Test
    void keepsTheReasonOfWhoDeclinesWhatChangedMeanwhile() {
        open.asked();
        one.as(open.at.buyer).submit(address(), Map.of("action", "save", "availability", "Le mardi", "version", "1"));
        var seen = one.as(open.at.buyer).submit(address(), Map.of("action", "decline", "reason", "Personne n’est libre avant juin", "version", "1"));
        assertEquals(409, seen.status());
        assertTrue(seen.html().contains("Personne n’est libre avant juin") && seen.html().contains("data-draft=\"refusal\"") && seen.html().contains("name=\"version\" value=\"2\""), seen.html());
    }

    private String shown(Actor actor) {
        var visit = list.as(actor).visit("/directory/mentors");
        return Seen.html(panel.show(visit, open.at.town.ref()).orElseThrow());
    }

    private String address() {
        return "/directory/mentors/" + open.at.town.id();
    }
}
