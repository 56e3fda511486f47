// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.testkit.PageTester.NASTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardPagesTest {
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

    private PageTester board() {
        return OpenPages.tester(new BoardPage(open.needs, open.themes, open.organisations, open.clock));
    }

    private PageTester quarters() {
        return OpenPages.tester(new QuartersPage(open.needs, open.themes, open.organisations, open.clock));
    }

    private static Map<String, String> move(Need need, String to) {
        return Map.of("action", to, "need", need.id(), "version", String.valueOf(need.version()));
    }

    private NeedState state(Need need) {
        return open.needs.find(OpenNeeds.MANAGER, need.id()).orElseThrow().state();
    }

    @Test
    void putsEachNeedInTheColumnOfItsState() {
        open.registered("Leaks");
        open.published(Content.titled("Lamps", open.town));
        var html = board().show("/needs/board").html();
        assertTrue(html.indexOf("data-column=\"DRAFT\"") < html.indexOf("Leaks") && html.indexOf("Leaks") < html.indexOf("data-column=\"SUBMITTED\""), html);
        assertTrue(html.indexOf("data-column=\"PUBLISHED\"") < html.indexOf("Lamps") && html.indexOf("Lamps") < html.indexOf("data-column=\"IN_SOURCING\""), html);
    }

    @Test
    void movesACardAndTakesItBack() {
        var need = open.registered("Leaks");
        var moved = (Answer.Redirect) board().submit("/needs/board?theme=water", move(need, "SUBMITTED")).answer();
        assertEquals(NeedState.SUBMITTED, state(need));
        assertEquals("/needs/board?theme=water#need-" + need.id(), moved.address());
        var undone = (Answer.Redirect) board().submit(moved.notice().orElseThrow().undo(), Map.of("action", "undo")).answer();
        assertEquals(NeedState.DRAFT, state(need));
        assertEquals(moved.address(), undone.address());
    }

    @Test
    void saysWhyACardComesBack() {
        var need = open.registered("Leaks");
        var refused = (Answer.Redirect) board().submit("/needs/board", move(need, "CLOSED")).answer();
        assertEquals("De « Brouillon », un besoin ne peut pas passer à « Clos ».", refused.notice().orElseThrow().sentence());
        assertEquals(Answer.Tone.WARNING, refused.notice().orElseThrow().tone());
        assertEquals(NeedState.DRAFT, state(need));
    }

    @Test
    void refusesPublishingToBuyersInWords() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        var refused = (Answer.Redirect) board().as(open.buyer()).submit("/needs/board", move(need, "PUBLISHED")).answer();
        assertTrue(refused.notice().orElseThrow().sentence().contains("référent du Living-Lab"));
        assertEquals(NeedState.SUBMITTED, state(need));
    }

    @Test
    void asksBeforeABareNeedIsPublished() {
        var need = open.moved(open.registered("Leaks"), NeedState.SUBMITTED);
        var asked = board().submit("/needs/board", move(need, "PUBLISHED"));
        assertTrue(asked.text().contains("Publier tel quel") || asked.html().contains("value=\"PUBLISHED\""), asked.text());
        assertEquals(NeedState.SUBMITTED, state(need));
    }

    @Test
    void leadsToTheReasonWhereANeedIsAbandoned() {
        var need = open.registered("Leaks");
        assertEquals("/needs/" + need.id() + "/abandon", board().submit("/needs/board", move(need, "ABANDONED")).address());
    }

    @Test
    void offersNoMoveToWhoMayNone() {
        open.published(Content.titled("Lamps", open.town).withConfidentiality(Confidentiality.PUBLIC));
        var seen = board().as(Role.OBSERVER).show("/needs/board").html();
        assertTrue(seen.contains("Lamps"));
        assertFalse(seen.contains("draggable=\"true\"") || seen.contains("<form method=\"post\""), seen);
    }

    @Test
    void hidesDraftsOfOthers() {
        var need = open.registered("Secret");
        assertFalse(board().as(open.otherBuyer()).show("/needs/board").html().contains("Secret"));
        assertEquals(404, board().as(open.otherBuyer()).submit("/needs/board", move(need, "SUBMITTED")).status());
    }

    @Test
    void addsUpTheNeedsOfAQuarter() {
        open.published(Content.titled("Lamps", open.town).withDeadline(LocalDate.parse("2026-12-31")).withAmount(Amount.between(Euros.of(1000), Euros.of(3000))));
        open.published(Content.titled("Leaks", open.town).withDeadline(LocalDate.parse("2026-10-01")));
        open.published(Content.titled("Later", open.town).withDeadline(LocalDate.parse("2027-01-01")));
        var seen = quarters().show("/needs/quarters?year=2026").text();
        assertTrue(seen.replace('\u00a0', ' ').replace('\u202f', ' ').contains("3 000 € HT estimés, un besoin à estimer"), seen);
        assertTrue(seen.contains("Lamps") && seen.contains("Leaks") && !seen.contains("Later"), seen);
    }

    @Test
    void aQuarterIsNotWorthWhatWasGivenUpUnlessThatIsAskedFor() {
        var lamps = Content.titled("Lamps", open.town).withDeadline(LocalDate.parse("2026-12-31")).withAmount(Amount.between(Euros.of(1000), Euros.of(3000)));
        open.moved(open.published(lamps), NeedState.ABANDONED);
        open.published(lamps);
        assertTrue(plain("/needs/quarters?year=2026").contains("3 000 € HT estimés"), plain("/needs/quarters?year=2026"));
        assertTrue(plain("/needs/quarters?year=2026&state=ABANDONED&state=PUBLISHED").contains("6 000 € HT estimés"));
    }

    private String plain(String address) {
        return quarters().show(address).text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void bearsAnyYear() {
        assertTrue(quarters().show("/needs/quarters?year=nonsense").text().contains("2026"));
        assertEquals(200, quarters().show("/needs/quarters?year=1900").status());
    }

    @Test
    void showsNothingNastyUnescaped() {
        open.published(Content.titled(NASTY, open.organisation(NASTY)).withDeadline(LocalDate.parse("2026-12-18")));
        PageTester.assertClean(board().show("/needs/board?text=%3Cscript%3E"));
        PageTester.assertClean(board().show("/needs/board"));
        PageTester.assertClean(quarters().show("/needs/quarters"));
    }
}
