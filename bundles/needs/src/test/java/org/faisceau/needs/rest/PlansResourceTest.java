// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.AlertRegister;
import org.faisceau.needs.FamilyRegister;
import org.faisceau.needs.ForecastRegister;
import org.faisceau.needs.LinkRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, nomenclatures, links and alerts, as other programs read them. */
class PlansResourceTest {
    private OpenNeeds open;
    private FamilyRegister families;
    private CaughtRoutes plans;
    private CaughtRoutes links;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        families = new FamilyRegister(open.store.store());
        plans = CaughtRoutes.of(new PlansResource(open.clock, new ForecastRegister(open.store.store(), open.clock), families));
        links = CaughtRoutes.of(new LinksResource(new LinkRegister(open.store.store(), open.needs)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Need forecast() {
        return open.published(new Content(NeedKind.FORECAST, "Vannes", Description.none(), open.town, List.of(), List.of(), "", Amount.unknown(),
                Optional.of(LocalDate.parse("2026-05-04")), Optional.empty(), Optional.empty(), Confidentiality.PUBLIC, "", ""));
    }

    private List<?> lines(Actor actor, Map<String, String> query) {
        return ((Slice<?>) plans.call("GET /forecasts", TestCall.by(actor).with(query), "")).items();
    }

    @Test
    void aPlanIsReadByYearAndNamesNoAnonymousBuyer() {
        var forecast = forecast();
        assertEquals(2, ((ForecastAnswer) lines(open.otherBuyer(), Map.of("year", "2026")).get(0)).quarter());
        assertEquals(List.of(), lines(open.otherBuyer(), Map.of("year", "2027")));
        open.madeAnonymous(forecast);
        assertFalse(lines(open.otherBuyer(), Map.of()).toString().contains(open.town));
        assertEquals(1, lines(open.buyer(), Map.of("organisation", open.town)).size());
        assertEquals("year", assertThrows(Problem.class, () -> lines(MANAGER, Map.of("year", "soon"))).field());
        assertEquals("colour", assertThrows(Problem.class, () -> lines(MANAGER, Map.of("colour", "red"))).field());
    }

    @Test
    void aNomenclatureIsForItsOwnPeople() {
        families.save(open.buyer(), open.town, List.of(new Family("A", "Eau"), new Family("B", "Air")), false);
        var asked = TestCall.by(open.buyer()).with(Map.of("organisation", open.town));
        assertEquals(List.of(new FamilyAnswer("A", "Eau"), new FamilyAnswer("B", "Air")), ((Slice<?>) plans.call("GET /families", asked, "")).items());
        assertEquals(List.of(), ((Slice<?>) plans.call("GET /families", TestCall.by(open.otherBuyer()).with(Map.of("organisation", open.town)), "")).items());
    }

    @Test
    void plansAndNomenclaturesAreReadPageByPage() {
        families.save(open.buyer(), open.town, List.of(new Family("A", "Eau"), new Family("B", "Air")), false);
        var rest = TestCall.by(open.buyer()).with(Map.of("organisation", open.town, "limit", "50", "after", "A"));
        assertEquals(List.of(new FamilyAnswer("B", "Air")), ((Slice<?>) plans.call("GET /families", rest, "")).items());
        forecast();
        assertEquals(1, lines(open.otherBuyer(), Map.of("year", "2026", "limit", "50")).size());
    }

    @Test
    void aForecastIsLinkedAndParted() {
        var forecast = forecast();
        var need = open.registered("Fuites");
        var asked = TestCall.by(open.buyer()).of(need.id());
        var linked = links.call("POST /needs/{id}/links", asked, new LinkBody(forecast.reference(), null, null));
        assertEquals(new LinksAnswer(need.id(), List.of(forecast.id()), List.of()), linked);
        links.call("POST /needs/{id}/links", asked, new LinkBody(null, "Marché 7", null));
        assertEquals(new LinksAnswer(need.id(), List.of(), List.of("Marché 7")), links.call("POST /needs/{id}/links", asked, new LinkBody(forecast.id(), null, true)));
        assertThrows(Problem.class, () -> links.call("GET /needs/{id}/links", TestCall.by(open.otherBuyer()).of(forecast.id()), ""));
    }

    @Test
    void oneFollowsTheOwnSearchesAlone() {
        var alerts = CaughtRoutes.of(new AlertsResource(new AlertRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock))));
        var created = (Created<?>) alerts.call("POST /alerts", TestCall.by(open.buyer()), new AlertBody("Eau", "theme=water", "DAILY"));
        alerts.call("PUT /alerts/{id}", TestCall.by(open.buyer()).of(created.id()).seen(1), new AlertBody("Eaux", null, "WEEKLY"));
        assertEquals("Eaux", ((AlertAnswer) ((Slice<?>) alerts.call("GET /alerts", TestCall.by(open.buyer()), "")).items().get(0)).name());
        assertEquals(List.of(), ((Slice<?>) alerts.call("GET /alerts", TestCall.by(open.otherBuyer()), "")).items());
        assertThrows(Problem.class, () -> alerts.call("GET /alerts/{id}", TestCall.by(MANAGER).of(created.id()), ""));
    }
}
