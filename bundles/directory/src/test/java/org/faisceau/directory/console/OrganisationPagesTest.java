// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.BulkAction.Outcome;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.NoAccounts;
import org.faisceau.directory.OpenDirectory;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationPagesTest {
    private OpenDirectory open;
    private PageTester one;
    private PageTester add;
    private PageTester edit;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDirectory(folder);
        one = PageTester.of(new OrganisationPage(open.organisations, open.merges(), open.journal(), new NoAccounts(), open.clock(), open.removals()));
        add = PageTester.of(new NewOrganisationPage(open.organisations));
        edit = PageTester.of(new EditOrganisationPage(open.organisations));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertEquals(404, one.show("/directory/none").status());
        assertEquals(404, edit.show("/directory/none/edit").status());
        assertEquals(404, edit.submit("/directory/none/edit", Map.of()).status());
    }

    @Test
    void showsWhatOthersAdd() {
        var there = open.add("Tramont");
        var others = new Contributions(List.of(new Contributions.ActionLink("Planifier", "calendar-plus", "/gatherings/new")),
                List.of(new Contributions.PanelView("needs.of", "Ses besoins", out -> out.writeContent("<p>Trois</p>"))));
        var seen = one.with(others).show("/directory/" + there.id());
        assertTrue(seen.text().contains("Planifier") && seen.text().contains("Ses besoins Trois"), seen.text());
    }

    @Test
    void offersToChangeItToItsPeopleAlone() {
        var there = open.add("Tramont");
        var address = "/directory/" + there.id();
        assertTrue(one.as(new Actor("b", Role.BUYER, there.id())).show(address).html().contains(address + "/edit"));
        assertFalse(one.as(Role.BUYER).show(address).html().contains(address + "/edit"));
    }

    @Test
    void recordsAndLeadsToIt() {
        var seen = add.submit("/directory/new", Map.of("name", "Tramont", "kind", "COMMUNE", "siret", "732 829 320 00074"));
        var recorded = open.organisations.bySiren(Actor.system(), "732829320").orElseThrow();
        assertEquals("/directory/" + recorded.id(), seen.address());
    }

    @Test
    void saysWhatIsMissing() {
        var seen = add.submit("/directory/new", Map.of("name", " "));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("2 champs sont à corriger"), seen.text());
    }

    @Test
    void saysWhoHasThatSirenAlready() {
        add.submit("/directory/new", Map.of("name", "Tramont", "kind", "COMMUNE", "siren", "732829320"));
        var seen = add.submit("/directory/new", Map.of("name", "Autre", "kind", "COMMUNE", "siren", "732829320"));
        assertTrue(seen.text().contains("Ce SIREN est déjà celui de « Tramont »"), seen.text());
        assertTrue(seen.html().contains("value=\"Autre\""));
    }

    @Test
    void recordsTheSameNameTwiceOnPurposeAlone() {
        open.add("Tramont");
        var seen = add.submit("/directory/new", Map.of("name", "TRAMONT", "kind", "COMMUNE"));
        assertTrue(seen.status() == 422 && seen.text().contains("Une organisation porte déjà ce nom : Tramont"), seen.text());
        add.submit("/directory/new", Map.of("name", "TRAMONT", "kind", "COMMUNE", "another", "yes"));
        assertEquals(2, open.organisations.count(Actor.system(), "Tramont", Optional.empty()));
    }

    @Test
    void anOtherKindOrANumberTellsNamesApart() {
        open.add("Tramont");
        add.submit("/directory/new", Map.of("name", "Tramont", "kind", "COMPANY"));
        add.submit("/directory/new", Map.of("name", "Tramont", "kind", "COMMUNE", "siren", "732829320"));
        assertEquals(2, open.organisations.count(Actor.system(), "Tramont", Optional.empty()));
    }

    @Test
    void refusesANumberWhoseKeyIsWrong() {
        var seen = add.submit("/directory/new", Map.of("name", "Tramont", "kind", "COMMUNE", "siren", "732829321"));
        assertTrue(seen.text().contains("Ce SIREN n’est pas valable"), seen.text());
    }

    @Test
    void showsCategoryNetworksAndFormerNames() {
        var there = open.add("Tramont");
        var typed = Map.of("name", "Tramont-le-Haut", "kind", "COMMUNE", "website", "tramont.example", "version", "1",
                "memberships", "RNIG ; 2024-03-01\nRéseau ; Villes sobres imaginaires ; ; 31/12/2025");
        edit.submit("/directory/" + there.id() + "/edit", typed);
        var seen = one.show("/directory/" + there.id()).text();
        assertTrue(seen.contains("Collectivité ou hôpital") && seen.contains("Anciens noms Tramont") && seen.contains("RNIG depuis le 1er mars 2024"), seen);
        assertTrue(seen.contains("Terminés Réseau · Villes sobres imaginaires jusqu’au 31 déc. 2025"), seen);
        assertTrue(seen.contains("Site internet tramont.example"), seen);
    }

    @Test
    void namesTheLineOfNetworksItCannotRead() {
        var seen = add.submit("/directory/new", Map.of("name", "Tramont", "kind", "COMMUNE", "memberships", "RNIG ; demain ; après-demain ; plus tard"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Cette ligne ne se lit pas : « RNIG ; demain"), seen.text());
    }

    @Test
    void showsItsHistoryToItsPeopleAlone() {
        var there = open.add("Tramont");
        edit.submit("/directory/" + there.id() + "/edit", fields("Tramont-le-Haut", 1));
        var seen = one.show("/directory/" + there.id() + "?tab=history").text();
        assertTrue(seen.contains("Nom Tramont → Tramont-le-Haut"), seen);
        assertEquals(403, one.as(Role.BUYER).show("/directory/" + there.id() + "?tab=history").status());
    }

    @Test
    void mergesTwoAndPartsThemAgain() {
        var first = open.add("Tramont");
        var second = open.add("Ville de Tramont");
        var twins = PageTester.of(new OrganisationTwinsPage(open.merges()));
        assertTrue(twins.show("/directory/twins").text().contains("Ressemblance des noms : 100 %"), twins.show("/directory/twins").text());
        assertEquals(403, twins.as(Role.BUYER).show("/directory/twins").status());
        var merged = twins.submit("/directory/twins", Map.of("action", "merge", "keep", first.id(), "other", second.id(), "version", "1"));
        assertEquals("/directory/" + first.id(), merged.address());
        assertEquals("/directory/" + first.id(), one.show("/directory/" + second.id()).address());
        assertTrue(one.show("/directory/" + first.id()).text().contains("Défaire la fusion"));
        assertEquals("Fusion défaite : ce sont de nouveau deux organisations.", one.submit("/directory/" + first.id() + "?merge=2", Map.of("action", "undo")).text());
        assertEquals(200, one.show("/directory/" + second.id()).status());
        assertEquals("C’est noté : cette paire ne sera plus proposée.", twins.submit("/directory/twins", Map.of("action", "apart", "keep", first.id(), "other", second.id())).text());
        assertTrue(twins.show("/directory/twins").text().contains("Aucun doublon"));
    }

    @Test
    void changesAndSaysSo() {
        var there = open.add("Tramont");
        var seen = edit.submit("/directory/" + there.id() + "/edit", fields("Tramont-le-Haut", 1));
        assertEquals("Modifications enregistrées.", seen.text());
    }

    @Test
    void showsKindAndNumbersToItsPeopleWithoutLettingThemChangeThem() {
        var there = open.add("Tramont");
        var address = "/directory/" + there.id() + "/edit";
        var mine = edit.as(new Actor("b", Role.BUYER, there.id()));
        var seen = mine.show(address);
        assertTrue(seen.text().contains("se changent par le référent"), seen.text());
        assertFalse(seen.html().contains("name=\"siren\"") || seen.html().contains("name=\"kind\""), seen.html());
        mine.submit(address, Map.of("name", "Tramont-le-Haut", "kind", "COMPANY", "siren", "732829320", "version", "1"));
        var after = open.organisations.find(Actor.system(), there.id()).orElseThrow();
        assertEquals(List.of("Tramont-le-Haut", there.kind(), there.siren()), List.of(after.name(), after.kind(), after.siren()));
    }

    @Test
    void whoComesSecondSeesBothVersionsAndMaySaveHers() {
        var there = open.add("Tramont");
        var address = "/directory/" + there.id() + "/edit";
        edit.submit(address, fields("Tramont-le-Haut", 1));
        var seen = edit.submit(address, fields("Tramont-le-Bas", 1));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("Nom Tramont-le-Haut Tramont-le-Haut Tramont-le-Bas Tramont-le-Bas"), seen.text());
        assertTrue(seen.html().contains("name=\"version\" value=\"2\"") && seen.html().contains("name=\"yours.name\""), seen.html());
    }

    @Test
    void refusesWhoMayNot() {
        var there = open.add("Tramont");
        var foreign = edit.as(Role.COMPANY);
        assertEquals(403, foreign.show("/directory/" + there.id() + "/edit").status());
        assertEquals(403, foreign.submit("/directory/" + there.id() + "/edit", fields("Mienne", 1)).status());
        assertEquals(403, add.as(Role.COMPANY).show("/directory/new").status());
        assertEquals(Optional.of(there), open.organisations.find(Actor.system(), there.id()));
    }

    @Test
    void lettersOfAnybodyComeOutAsLetters() {
        var there = open.add(PageTester.NASTY);
        var address = "/directory/" + there.id() + "/edit";
        PageTester.assertClean(one.show("/directory/" + there.id()));
        PageTester.assertClean(edit.show(address));
        PageTester.assertClean(edit.submit(address, fields(PageTester.NASTY, 7)));
        PageTester.assertClean(add.submit("/directory/new", Map.of("name", PageTester.NASTY, "kind", PageTester.NASTY, "siren", PageTester.NASTY)));
    }

    @Test
    void aManagerPutsOneInTheBinAloneAndAmongMany() {
        var one1 = open.add("Tramont");
        var many = new OrganisationBinAction(open.organisations, open.removals());
        assertEquals("/directory", one.submit("/directory/" + one1.id(), Map.of("action", "bin", "version", "1")).address());
        assertEquals(404, one.show("/directory/" + one1.id()).status());
        assertEquals(Outcome.done(), many.apply(OpenDirectory.MANAGER, one1.ref(), Form.blank(), Locale.FRENCH));
        var absent = many.apply(OpenDirectory.MANAGER, new Ref("organisation", "does-not-exist"), Form.blank(), Locale.FRENCH);
        assertEquals(Outcome.refused("Cette organisation n’existe plus, ou ne vous est pas ouverte."), absent);
    }

    @Test
    void saysAllThatIsOffAtOnceEachAtItsField() {
        var seen = add.submit("/directory/new", Map.of("name", "", "kind", "COMMUNE", "siret", "12345678900012", "website", "ftp://tramont"));
        assertEquals(422, seen.status());
        for (var field : List.of("name", "siret", "website")) assertTrue(seen.html().contains("id=\"" + field + "-error\""), seen.html());
        assertFalse(seen.html().contains("id=\"siren-error\""), seen.html());
    }

    private static Map<String, String> fields(String name, int version) {
        return Map.of("name", name, "kind", "COMMUNE", "territory", "Tramont", "version", String.valueOf(version));
    }
}
