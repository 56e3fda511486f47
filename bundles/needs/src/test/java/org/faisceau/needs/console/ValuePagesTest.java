// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.LinkRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.FamilyYear;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a need is worth over its whole duration. */
class ValuePagesTest {
    private OpenNeeds open;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        need = inFamily("Fuites", Amount.unknown());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Need inFamily(String title, Amount amount) {
        return inFamily(title, amount, NeedKind.NEED);
    }

    private Need inFamily(String title, Amount amount, NeedKind kind) {
        var added = open.registered(new Content(kind, title, Description.none(), open.town, List.of(), List.of(), "", amount, Optional.empty(),
                Optional.empty(), Optional.of(LocalDate.of(2027, 3, 1)), Confidentiality.INTERNAL, "", ""));
        open.details.change(open.buyer(), added.id(), 0, new Detail(List.of(), Constraints.none(), "", "", "F12", false, 0));
        return added;
    }

    private PageTester page(Actor who) {
        return PageTester.of(new ValuePage(open.needs, open.values)).as(who);
    }

    private String at() {
        return "/needs/" + need.id() + "/value";
    }

    private Optional<String> panel(Actor who) {
        return new ValuePanel(open.needs, open.values, new FamilyRegister(open.store.store())).show(page(who).visit(at()), need.ref()).map(Seen::html);
    }

    private Seen save(String version, Map<String, String> lines) {
        var fields = new HashMap<>(lines);
        fields.putAll(Map.of("action", "save", "version", version));
        return page(open.buyer()).submit(at(), fields);
    }

    @Test
    void lotsOptionsAndRenewalsAddUpToTheCent() {
        save("0", Map.of("lineKind1", "LOT", "lineLabel1", PageTester.NASTY, "lineAmount1", "10 000,10",
                "lineKind2", "RENEWAL", "lineAmount2", "5 000,05", "lineTimes2", "3"));
        assertEquals(new Euros(2_500_025), open.values.find(open.buyer(), need.id()).orElseThrow().total());
        assertTrue(panel(open.buyer()).orElseThrow().contains("&lt;script&gt;"));
        PageTester.assertClean(page(open.buyer()).in(Locale.ENGLISH).show(at()));
    }

    @Test
    void aFamilysYearAddsSheetsAndEstimates() {
        inFamily("Compteurs", new Amount(Optional.empty(), Optional.of(Euros.of(7_000))));
        inFamily("Vannes", Amount.unknown());
        save("0", Map.of("lineAmount1", "3000"));
        assertEquals(Optional.of(new FamilyYear("F12", 2027, Euros.of(10_000), 3, 1)), open.values.familyYear(open.buyer(), need.id()));
        assertTrue(panel(open.buyer()).orElseThrow().contains("dont un à estimer"));
    }

    @Test
    void aSheetBeyondTheAmountThatListsShowIsPointedOut() {
        need = inFamily("Compteurs", new Amount(Optional.empty(), Optional.of(Euros.of(2_000))));
        save("0", Map.of("lineAmount1", "2000"));
        assertFalse(panel(open.buyer()).orElseThrow().contains("notice-warn"));
        save("1", Map.of("lineAmount1", "3000"));
        assertTrue(panel(open.buyer()).orElseThrow().contains("notice-warn"));
    }

    @Test
    void aForecastDoesNotCountBesideTheNeedItBecame() {
        var forecast = inFamily("Compteurs", new Amount(Optional.empty(), Optional.of(Euros.of(7_000))), NeedKind.FORECAST);
        save("0", Map.of("lineAmount1", "3000"));
        new LinkRegister(open.store.store(), open.needs).join(open.buyer(), need.id(), forecast.id());
        assertEquals(Optional.of(new FamilyYear("F12", 2027, Euros.of(3_000), 1, 0)), open.values.familyYear(open.buyer(), need.id()));
    }

    @Test
    void anotherTownsFamilyOfTheSameCodeIsNotCounted() {
        var other = open.registered(Content.titled("Ailleurs", open.otherTown).withDeadline(LocalDate.of(2027, 3, 1)));
        open.details.change(OpenNeeds.MANAGER, other.id(), 0, new Detail(List.of(), Constraints.none(), "", "", "F12", false, 0));
        assertEquals(1, open.values.familyYear(open.buyer(), need.id()).orElseThrow().needs());
    }

    @Test
    void whoComesSecondOverwritesNothing() {
        save("0", Map.of("lineAmount1", "3000"));
        var lost = save("0", Map.of("lineKind1", "BASE", "lineAmount1", "4 000", "lineAmount2", "500"));
        assertEquals(409, lost.status());
        var both = lost.text();
        assertTrue(both.contains("Ligne 1, Montant HT 3 000 €") && both.contains("4 000 €") && both.contains("Ligne 2, Montant HT — 500 €"), both);
        assertFalse(lost.html().contains("choice.lineTimes1"), "one is meant where nothing is written");
        assertEquals(Euros.of(3000), open.values.find(open.buyer(), need.id()).orElseThrow().total());
    }

    @Test
    void aLabelWithoutAmountIsAskedFor() {
        assertEquals(422, save("0", Map.of("lineLabel1", "Pose")).status());
        assertEquals(422, save("0", Map.of("lineAmount1", "9999999999")).status());
    }

    @Test
    void strangersReadAndWriteNone() {
        assertEquals(404, page(open.otherBuyer()).show(at()).status());
        assertEquals(Optional.empty(), panel(open.otherBuyer()));
    }
}
