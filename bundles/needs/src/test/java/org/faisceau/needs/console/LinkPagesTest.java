// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.LinkRegister;
import org.faisceau.needs.Notified;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.OutcomeRegister;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Linked;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts, needs and contracts, linked many to many. */
class LinkPagesTest {
    private OpenNeeds open;
    private final Notified notified = new Notified();
    private LinkRegister links;
    private Need need;
    private Need forecast;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        links = new LinkRegister(open.store.store(), open.needs);
        need = open.registered("Fuites");
        forecast = forecast(PageTester.NASTY);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Need forecast(String title) {
        return open.registered(new Content(NeedKind.FORECAST, title, Description.none(), open.town, List.of(), List.of(), "", Amount.unknown(), Optional.empty(),
                Optional.empty(), Optional.empty(), Confidentiality.PUBLIC, "", ""));
    }

    private OutcomeRegister outcomes() {
        return new OutcomeRegister(open.store.store(), open.clock, open.needs, List.of(notified));
    }

    private PageTester page(Actor who) {
        return PageTester.of(new LinkPage(open.needs, links, outcomes())).as(who);
    }

    private String at(Need one) {
        return "/needs/" + one.id() + "/links";
    }

    private Optional<String> panel(Actor who, Need one) {
        return new LinkPanel(open.needs, links, outcomes()).show(page(who).visit(at(one)), one.ref()).map(Seen::html);
    }

    private Seen act(Need one, String action, String field, String value) {
        return page(open.buyer()).submit(at(one), Map.of("action", action, field, value));
    }

    private List<String> others(Need one) {
        return links.of(MANAGER, one.id()).orElseThrow().others().stream().map(Need::id).toList();
    }

    @Test
    void doesNotSayThatThereIsNoContractWhereTheRegisterHasOne() {
        assertTrue(panel(open.buyer(), need).orElseThrow().contains("Aucun marché n’est noté."));
        notified.needs.add(need.ref());
        assertTrue(panel(open.buyer(), need).orElseThrow().contains("Le registre des marchés en a un qui vient de ce besoin."));
    }

    @Test
    void aForecastAndANeedSeeEachOther() {
        act(need, "join", "other", forecast.reference().toLowerCase(Locale.ROOT));
        assertEquals(List.of(forecast.id()), others(need));
        assertEquals(List.of(need.id()), others(forecast));
        assertTrue(panel(open.buyer(), need).orElseThrow().contains("&lt;script&gt;"));
        act(forecast, "part", "linked", need.id());
        assertEquals(List.of(), others(need));
    }

    @Test
    void aForecastBecomesSeveralNeedsAndANeedComesFromSeveral() {
        var second = open.registered("Vannes");
        var other = forecast("Autre prévision");
        act(forecast, "join", "other", need.id());
        act(forecast, "join", "other", second.id());
        act(need, "join", "other", other.id());
        assertEquals(2, others(forecast).size());
        assertEquals(2, others(need).size());
    }

    @Test
    void aContractFollowsFromSeveralNeedsEvenWhenTheirLifeIsOver() {
        var second = open.registered("Vannes");
        act(second, "note", "contract", "Marché 2026-07");
        open.moved(need, NeedState.ABANDONED);
        act(need, "note", "contract", "MARCHÉ 2026-07");
        var contracts = links.of(open.buyer(), need.id()).orElseThrow().contracts();
        assertEquals(List.of(new Linked.Contract("MARCHÉ 2026-07", List.of(open.needs.find(MANAGER, second.id()).orElseThrow()))), contracts);
        act(need, "drop", "noted", "MARCHÉ 2026-07");
        assertEquals(List.of(), links.of(open.buyer(), need.id()).orElseThrow().contracts());
    }

    @Test
    void whatWasTakenOffIsTakenBack() {
        act(need, "join", "other", forecast.id());
        act(need, "note", "contract", "Marché n° 7 & 8");
        for (var removed : List.of(act(need, "part", "linked", forecast.id()), act(need, "drop", "noted", "Marché n° 7 & 8"))) {
            var undo = ((Answer.Redirect) removed.answer()).notice().orElseThrow().undo();
            assertEquals(303, page(open.buyer()).submit(undo, Map.of("action", "undo")).status());
        }
        assertEquals(List.of(forecast.id()), others(need));
        assertEquals("Marché n° 7 & 8", links.of(MANAGER, need.id()).orElseThrow().contracts().get(0).reference());
    }

    @Test
    void whatCannotBeLinkedIsSaid() {
        assertTrue(act(need, "join", "other", open.registered("Vannes").id()).text().contains("Deux besoins ne se relient pas"));
        assertEquals(422, act(need, "join", "other", "B-1999-001").status());
        assertEquals(422, act(need, "note", "contract", " ").status());
        var foreign = open.registered(Content.titled("Ailleurs", open.otherTown));
        assertEquals(422, act(forecast, "join", "other", foreign.reference()).status());
    }

    @Test
    void strangersSeeAndLinkNothing() {
        act(need, "join", "other", forecast.id());
        var published = open.moved(need, NeedState.SUBMITTED, NeedState.PUBLISHED);
        assertEquals(Optional.empty(), panel(open.otherBuyer(), published));
        assertEquals(404, page(open.otherBuyer()).submit(at(need), Map.of("action", "note", "contract", "X")).status());
        assertFalse(links.part(open.otherBuyer(), need.id(), forecast.id()));
    }

    @Test
    void thePageIsWholeInEnglishToo() {
        act(need, "join", "other", forecast.id());
        PageTester.assertClean(page(open.buyer()).show(at(need)));
        PageTester.assertClean(page(open.buyer()).in(Locale.ENGLISH).show(at(need)));
    }
}
