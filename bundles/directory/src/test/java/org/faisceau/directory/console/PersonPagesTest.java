// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.directory.NoAccounts;
import org.faisceau.directory.OpenPeople;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonPagesTest {
    private OpenPeople open;
    private PageTester list;
    private PageTester one;
    private PageTester add;
    private PageTester edit;
    private PageTester cards;
    private PageTester ends;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPeople(folder);
        var names = new PersonNames(open.at.organisations);
        list = PageTester.of(new PeoplePage(open.people, open.at.organisations, names));
        one = PageTester.of(new PersonPage(open.people, names, open.at.journal(), new NoAccounts()));
        add = PageTester.of(new NewPersonPage(open.people, open.at.organisations));
        edit = PageTester.of(new EditPersonPage(open.people, open.at.organisations));
        cards = PageTester.of(new PersonCardsPage(open.people, names));
        ends = PageTester.of(new PersonEndsPage(open.people, names, open.at.clock()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void proposesPurposeAndEnd() {
        var html = add.show("/directory/people/new").html();
        assertTrue(html.contains("value=\"2029-11-24\"") && html.contains("Animation du Living-Lab"), html);
    }

    @Test
    void recordsAndSaysSo() {
        var typed = Map.of("name", "Lou Fictive", "side", "ECOLAB", "purpose", "Invitations", "endsOn", "2027-01-31");
        assertEquals("Personne enregistrée.", add.submit("/directory/people/new", typed).text());
        assertTrue(list.show("/directory/people").text().contains("Lou Fictive Ecolab"));
    }

    @Test
    void saysThatTheSamePersonIsRecordedThereAlready() {
        var mine = open.add(open.content("Lou Fictive"));
        var organisation = mine.content().organisation();
        var typed = new HashMap<>(Map.of("name", "lou  fictive", "side", "ECOLAB", "organisation", organisation, "purpose", "Invitations", "endsOn", "2027-01-31"));
        var twice = add.submit("/directory/people/new", typed);
        assertEquals(422, twice.status());
        assertTrue(twice.html().contains("href=\"/directory/people/" + mine.id() + "\"") && twice.text().contains("a déjà une fiche"), twice.text());
        typed.put("organisation", open.at.town.id());
        assertEquals(303, add.submit("/directory/people/new", typed).status());
        typed.putAll(Map.of("organisation", organisation, "another", "yes"));
        assertEquals(303, add.submit("/directory/people/new", typed).status());
    }

    @Test
    void recordsNobodyWithoutPurposeAndEnd() {
        var seen = add.submit("/directory/people/new", Map.of("name", "Lou Fictive", "side", "ECOLAB"));
        assertEquals(422, seen.status());
        assertEquals(0, open.people.page(Actor.system(), PersonFilter.all(), "", 10).items().size());
    }

    @Test
    void showsACompanyItsOwnAlone() {
        var mine = open.add(open.content("Lou Fictive"));
        var other = open.add(open.content("Noa Fictif").ofOrganisation(open.at.town.id()));
        var seen = list.as(open.at.seller).show("/directory/people").text();
        assertTrue(seen.contains("Lou Fictive") && !seen.contains("Noa Fictif"), seen);
        assertEquals(200, one.as(open.at.seller).show("/directory/people/" + mine.id()).status());
        assertEquals(404, one.as(open.at.seller).show("/directory/people/" + other.id()).status());
        assertEquals(404, edit.as(open.at.seller).show("/directory/people/" + other.id() + "/edit").status());
        assertEquals(403, add.as(Role.OBSERVER).show("/directory/people/new").status());
    }

    @Test
    void givesCardsOfTheChosenAndOfTheListed() {
        var lou = open.add(open.content("Lou Fictive"));
        open.add(open.content("Noa Fictif").ofOrganisation(open.at.town.id()));
        var chosen = card(cards.show("/directory/people/cards?ref=person:" + lou.id() + "&ref=person:%3Cx"));
        assertTrue(chosen.contains("FN:Lou Fictive") && !chosen.contains("Noa Fictif"), chosen);
        var listed = card(cards.show("/directory/people/cards?organisation=" + open.at.town.id()));
        assertTrue(listed.contains("FN:Noa Fictif") && !listed.contains("Lou Fictive"), listed);
        assertEquals("Cochez au moins une personne.", cards.as(open.at.buyer).show("/directory/people/cards?ref=person:" + lou.id()).text());
    }

    @Test
    void givesCardsOfAllThatAreListedHoweverMany() {
        for (int at = 0; at < 1_250; at++) open.add(person(at));
        var listed = card(cards.show("/directory/people/cards"));
        assertEquals(1_250, Pattern.compile("^END:VCARD", Pattern.MULTILINE).matcher(listed).results().count());
    }

    @Test
    void saysThatMoreGoThanAreShown() {
        for (int at = 0; at < 200; at++) open.add(person(at));
        open.at.on("2027-01-15");
        var seen = ends.show("/directory/people/ends").text();
        assertTrue(seen.contains("Les 199 premières personnes : d’autres suivent."), seen.substring(0, 600));
    }

    private PersonContent person(int at) {
        return new PersonContent("Person " + at, "", "", "", "", PersonSide.ECOLAB, Optional.empty(), Optional.empty(), "Invitations", LocalDate.of(2027, 1, 31));
    }

    @Test
    void saysAllThatIsOffAtOnce() {
        var seen = add.submit("/directory/people/new", Map.of("name", "x".repeat(500), "side", "ECOLAB", "purpose", "Invitations", "endsOn", "2020-01-31",
                "from", "2026-02-01", "until", "2026-01-01", "mail", "lou"));
        assertEquals(422, seen.status());
        for (var field : List.of("name", "endsOn", "until", "mail")) assertTrue(seen.html().contains("id=\"" + field + "-error\""), seen.html());
    }

    private static String card(Seen seen) {
        return new String(seen.file(), StandardCharsets.UTF_8);
    }

    @Test
    void foretellsWhoGoes() {
        open.add(open.content("Lou Fictive"));
        assertTrue(ends.show("/directory/people/ends").text().contains("Aucune fiche ne se termine bientôt"));
        open.at.on("2027-02-01");
        assertTrue(ends.show("/directory/people/ends").text().contains("effacée cette nuit"));
    }

    @Test
    void erasesAtRequest() {
        var lou = open.add(open.content("Lou Fictive"));
        assertEquals("Personne effacée, journal compris.", one.submit("/directory/people/" + lou.id(), Map.of("action", "erase")).text());
        assertEquals(404, one.show("/directory/people/" + lou.id()).status());
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        var there = open.add(open.content(PageTester.NASTY));
        PageTester.assertClean(list.show("/directory/people"));
        PageTester.assertClean(one.show("/directory/people/" + there.id()));
        PageTester.assertClean(edit.show("/directory/people/" + there.id() + "/edit"));
        PageTester.assertClean(add.submit("/directory/people/new", Map.of("name", PageTester.NASTY, "side", PageTester.NASTY, "mail", PageTester.NASTY)));
    }
}
