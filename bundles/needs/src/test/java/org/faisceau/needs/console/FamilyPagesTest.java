// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Families.Saving;
import org.faisceau.needs.api.Family;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation's own families, and where they are chosen. */
class FamilyPagesTest {
    private OpenPages pages;
    private FamilyRegister families;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        families = new FamilyRegister(pages.open.store.store());
        families.save(pages.open.buyer(), pages.open.town, List.of(new Family("F12", "Voirie"), new Family("A1", PageTester.NASTY)), false);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester page(Actor who) {
        return PageTester.of(new FamiliesPage(families, pages.open.organisations)).as(who);
    }

    @Test
    void aBuyerSeesTheOwnNomenclatureByCode() {
        var seen = page(pages.open.buyer()).show("/needs/families");
        assertTrue(seen.text().contains("2 familles") && seen.text().indexOf("A1") < seen.text().indexOf("F12"), seen.text());
        PageTester.assertClean(seen);
        PageTester.assertClean(page(pages.open.buyer()).in(Locale.ENGLISH).show("/needs/families"));
    }

    @Test
    void strangersSeeAndChangeNothing() {
        var other = page(pages.open.otherBuyer());
        assertEquals(404, other.show("/needs/families?organisation=" + pages.open.town).status());
        assertEquals(403, other.submit("/needs/families", Map.of("action", "remove", "organisation", pages.open.town, "code", "F12")).status());
        assertEquals(List.of(), families.of(pages.open.otherBuyer(), pages.open.town));
        assertEquals(List.of(Saving.REFUSED), families.save(pages.open.otherBuyer(), pages.open.town, List.of(new Family("X", "Y")), false));
    }

    @Test
    void aRemovedFamilyIsGoneFromTheChoices() {
        page(pages.open.buyer()).submit("/needs/families", Map.of("action", "remove", "organisation", pages.open.town, "code", "A1"));
        assertEquals(List.of(new Family("F12", "Voirie")), families.of(pages.open.buyer(), pages.open.town));
    }

    @Test
    void aRemovedFamilyComesBackUnlessItsCodeWasGivenAnew() {
        var before = families.of(pages.open.buyer(), pages.open.town);
        var removed = page(pages.open.buyer()).submit("/needs/families", Map.of("action", "remove", "organisation", pages.open.town, "code", "A1"));
        var undo = ((Answer.Redirect) removed.answer()).notice().orElseThrow().undo();
        assertEquals(403, page(pages.open.otherBuyer()).submit(undo, Map.of("action", "undo")).status());
        assertEquals(303, page(pages.open.buyer()).submit(undo, Map.of("action", "undo")).status());
        assertEquals(before, families.of(pages.open.buyer(), pages.open.town));
        assertEquals(409, page(pages.open.buyer()).submit(undo, Map.of("action", "undo")).status());
    }

    @Test
    void theDetailsOfANeedOfferItsOrganisationsFamilies() {
        var need = pages.open.registered("Bordures");
        var edit = PageTester.of(new EditDetailPage(pages.open.needs, pages.open.details, pages.form, families)).as(pages.open.buyer());
        assertTrue(edit.show("/needs/" + need.id() + "/details").html().contains("<option value=\"F12\">F12 · Voirie</option>"));
        edit.submit("/needs/" + need.id() + "/details", Map.of("action", "save", "version", "0", "family", "F12"));
        assertEquals("F12", pages.open.details.find(pages.open.buyer(), need.id()).orElseThrow().family());
    }

    @Test
    void aCodeThatIsNotOfTheNomenclatureStaysChosen() {
        var need = pages.open.registered("Bordures");
        var edit = PageTester.of(new EditDetailPage(pages.open.needs, pages.open.details, pages.form, families)).as(pages.open.buyer());
        pages.open.details.change(pages.open.buyer(), need.id(), 0, new Detail(List.of(), Constraints.none(), "", "", "OLD", false, 0));
        assertTrue(edit.show("/needs/" + need.id() + "/details").html().contains("<option value=\"OLD\" selected"));
        edit.submit("/needs/" + need.id() + "/details", Map.of("action", "save", "version", "1", "family", "OLD", "department", "Voirie"));
        assertEquals("OLD", pages.open.details.find(pages.open.buyer(), need.id()).orElseThrow().family());
    }
}
