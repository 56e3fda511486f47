// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.faisceau.testkit.PageTester.NASTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.api.WorkGroups;
import org.faisceau.needs.transfer.GroupExport;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupPagesTest {
    private OpenPages pages;
    private OpenNeeds open;
    private WorkGroups groups;
    private GroupForm forms;
    private GroupSheets sheets;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        groups = open.groups();
        forms = new GroupForm(open.themes, open.organisations);
        sheets = new GroupSheets(groups, open.needs, open.themes, open.organisations);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private WorkGroup opened(String name) {
        OpenPages.tester(new NewGroupPage(groups, forms)).submit("/needs/groups/new", Map.of("action", "save", "groupName", name, "groupKind", "SPASER",
                "groupMembers", open.town, "groupStartsOn", "2026-01-01"));
        return groups.page(MANAGER, "", 10).items().get(0);
    }

    private PageTester list(Actor who) {
        return PageTester.of(new GroupsPage(groups, sheets)).as(who);
    }

    private PageTester page(Actor who) {
        return PageTester.of(new GroupPage(groups, sheets, open.store.journal(), OpenPages.names())).as(who);
    }

    private String at(WorkGroup group) {
        return "/needs/groups/" + group.id();
    }

    @Test
    void aManagerOpensOneAndSeesItListed() {
        var group = opened("Achats responsables");
        assertEquals(WorkGroup.Kind.SPASER, group.terms().kind());
        assertTrue(list(open.buyer()).show("/needs/groups").text().contains("Achats responsables"));
        assertTrue(list(open.otherBuyer()).show("/needs/groups").text().contains("Les groupes dont votre organisation est membre apparaîtront ici."));
        assertEquals(404, page(open.otherBuyer()).show(at(group)).status());
    }

    @Test
    void aNeedIsPutInSummedUpTakenOutAndPutBack() {
        var group = opened("Achats responsables");
        var need = open.registered(Content.titled("Fuites", open.town).withAmount(Amount.exactly(Euros.of(40_000))));
        open.registered("Sans montant");
        page(open.buyer()).submit(at(group), Map.of("action", "put", "groupNeed", need.reference()));
        var seen = page(open.buyer()).show(at(group)).text().replace('\u202f', ' ').replace('\u00a0', ' ');
        assertTrue(seen.contains("Fuites") && seen.contains("40 000 €"), seen);
        var out = page(open.buyer()).submit(at(group), Map.of("action", "take", "groupNeed", need.id()));
        assertEquals(List.of(), groups.of(MANAGER, need.id()));
        page(open.buyer()).submit(((Answer.Redirect) out.answer()).notice().orElseThrow().undo(), Map.of("action", "undo"));
        assertEquals(1, groups.of(MANAGER, need.id()).size());
        assertEquals(422, page(open.buyer()).submit(at(group), Map.of("action", "put", "groupNeed", " ")).status());
    }

    @Test
    void isClosedAndReopenedByUndo() {
        var group = opened("Achats responsables");
        var closed = page(MANAGER).submit(at(group), Map.of("action", "close", "version", "1"));
        assertTrue(groups.find(MANAGER, group.id()).orElseThrow().isClosed());
        page(MANAGER).submit(((Answer.Redirect) closed.answer()).notice().orElseThrow().undo(), Map.of("action", "undo"));
        assertFalse(groups.find(MANAGER, group.id()).orElseThrow().isClosed());
        assertEquals(403, page(open.buyer()).submit(at(group), Map.of("action", "close", "version", "3")).status());
    }

    @Test
    void bothVersionsAreShownToWhoComesSecond() {
        var group = opened("Achats responsables");
        var edit = OpenPages.tester(new EditGroupPage(groups, forms));
        var typed = Map.of("action", "save", "version", "1", "groupName", "Mine", "groupKind", "OTHER", "groupMembers", open.town);
        assertEquals(303, edit.submit(at(group) + "/edit", typed).status());
        assertEquals(409, edit.submit(at(group) + "/edit", Map.of("action", "save", "version", "1", "groupName", "Theirs", "groupKind", "OTHER", "groupMembers", open.town)).status());
        assertEquals(422, edit.submit(at(group) + "/edit", Map.of("action", "save", "version", "2", "groupName", "Theirs", "groupKind", "OTHER")).status());
    }

    @Test
    void anAnonymousBuyerIsNamedNowhereToOtherMembers() {
        var group = opened("Voisins");
        var town = open.organisation("Ville de Rivemont");
        var terms = group.terms();
        groups.change(MANAGER, group.id(), 1, new WorkGroup.Terms(terms.name(), terms.kind(), "", "", terms.startsOn(), terms.endsOn(), Set.of(town, open.otherTown)));
        var hidden = open.anonymous("Éclairage sobre");
        groups.put(MANAGER, group.id(), hidden.id(), true);
        var reader = open.otherBuyer();
        var paper = new GroupPaper(groups, open.needs, open.themes, open.organisations).paper(reader, Locale.FRENCH, group.id()).orElseThrow();
        var export = new GroupExport(groups, open.needs, open.themes, open.organisations).rows(reader, Locale.FRENCH, Map.of(), "", 10);
        var seen = page(reader).show(at(group)).text() + list(reader).show("/needs/groups").text() + paper + export.items() + groups.of(reader, hidden.id());
        assertTrue(seen.contains("Éclairage sobre") && seen.contains("Acheteur anonyme"), seen);
        assertFalse(seen.contains("Valfleuri") || seen.contains(open.town), seen);
        assertTrue(page(MANAGER).show(at(group)).text().contains("Valfleuri"));
    }

    @Test
    void theNeedsPanelOffersGroupsAndNamesThem() {
        var group = opened("Achats responsables");
        var need = open.registered("Fuites");
        assertTrue(panel(need.ref()).contains("<option value=\"" + group.id() + "\">"));
        list(open.buyer()).submit("/needs/groups", Map.of("action", "put", "group", group.id(), "need", need.id()));
        assertTrue(panel(need.ref()).contains("/needs/groups/" + group.id()));
    }

    private String panel(Ref ref) {
        var written = new StringOutput();
        new GroupPanel(groups).show(list(open.buyer()).visit("/needs/groups"), ref).orElseThrow().writeTo(written);
        return written.toString();
    }

    @Test
    void showsNothingNastyUnescapedInEitherLanguage() {
        var group = opened(NASTY);
        groups.put(MANAGER, group.id(), open.registered(NASTY).id(), true);
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            PageTester.assertClean(list(MANAGER).in(locale).show("/needs/groups"));
            PageTester.assertClean(page(MANAGER).in(locale).show(at(group)));
            PageTester.assertClean(OpenPages.tester(new EditGroupPage(groups, forms)).in(locale).show(at(group) + "/edit"));
        }
        assertEquals(404, page(new Actor("c", Role.COMPANY, open.organisation("X"))).show(at(group)).status());
    }
}
