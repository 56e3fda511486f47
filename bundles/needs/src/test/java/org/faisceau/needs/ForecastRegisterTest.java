// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.directory.DemonstrationOrganisations;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Forecasts.Keeping;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.PlanChange;
import org.faisceau.needs.api.PlanQuarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Purchase forecasts by authority and quarter, and what changed since the year before. */
public class ForecastRegisterTest {
    private OpenNeeds open;
    private ForecastRegister forecasts;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        forecasts = new ForecastRegister(open.store.store(), open.clock);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Content forecast(String title, LocalDate day, Amount amount) {
        return new Content(NeedKind.FORECAST, title, Description.none(), open.town, List.of(), List.of(), "", amount, Optional.of(day), Optional.empty(),
                Optional.empty(), Confidentiality.PUBLIC, "", "");
    }

    private Need drafted(String title, int year, int month, long euros) {
        return open.registered(forecast(title, LocalDate.of(year, month, 1), Amount.exactly(Euros.of(euros))));
    }

    private Map<String, PlanChange.Kind> changes(int year) {
        return forecasts.changes(open.buyer(), open.town, year).stream().collect(Collectors.toMap(PlanChange::title, PlanChange::kind));
    }

    @Test
    void aQuarterAddsItsForecastsAndCountsThoseWithoutEstimate() {
        drafted("Bancs", 2027, 1, 100);
        drafted("Arbres", 2027, 3, 250);
        open.registered(forecast("Étude", LocalDate.of(2027, 3, 31), Amount.unknown()));
        drafted("Abris", 2027, 12, 40);
        var plan = forecasts.years(open.buyer(), open.town, 2027).get(0);
        assertEquals(List.of(new PlanQuarter(Euros.of(350), 3, 1), PlanQuarter.none(), PlanQuarter.none(), new PlanQuarter(Euros.of(40), 1, 0)), plan.quarters());
        assertEquals(new PlanQuarter(Euros.of(390), 4, 1), plan.whole());
    }

    @Test
    void strangersReadWhatIsPublishedAlone() {
        drafted("Brouillon", 2027, 1, 100);
        open.published(forecast("Public", LocalDate.of(2027, 2, 1), Amount.unknown()));
        assertEquals(List.of("Public"), forecasts.lines(Actor.nobody(), "", 2027, "", 10).items().stream().map(Need::title).toList());
        assertEquals(1, forecasts.years(open.otherBuyer(), "", 2027).get(0).whole().lines());
        assertEquals(2, forecasts.years(open.buyer(), "", 2027).get(0).whole().lines());
    }

    @Test
    void anAnonymousBuyerHasNoPlanForStrangers() {
        var need = open.published(forecast("Discret", LocalDate.of(2027, 2, 1), Amount.unknown()));
        open.details.change(MANAGER, need.id(), 0, new Detail(List.of(), Constraints.none(), "", "", "", true, 0));
        assertEquals(List.of(), forecasts.years(Actor.nobody(), "", 2027));
        assertEquals(List.of(), forecasts.lines(open.otherBuyer(), open.town, 2027, "", 10).items());
        assertEquals(1, forecasts.years(open.buyer(), "", 2027).size());
    }

    @Test
    void tellsWhatChangedSinceTheKeptPlan() {
        var moved = drafted("Toitures", 2026, 10, 100);
        drafted("Entretien", 2026, 2, 100);
        drafted("Audit", 2026, 2, 100);
        var given = drafted("Navette", 2026, 5, 100);
        forecasts.keep(open.buyer(), open.town, 2026, 0);
        open.needs.change(MANAGER, moved.id(), moved.version(), forecast("Toitures", LocalDate.of(2027, 3, 1), Amount.exactly(Euros.of(130))));
        open.moved(given, NeedState.ABANDONED);
        drafted("ENTRETIEN", 2027, 2, 120);
        drafted("Pistes", 2027, 6, 70);
        assertEquals(Map.of("Pistes", PlanChange.Kind.NEW, "Toitures", PlanChange.Kind.POSTPONED, "ENTRETIEN", PlanChange.Kind.REPEATED,
                "Audit", PlanChange.Kind.NOT_REPEATED, "Navette", PlanChange.Kind.ABANDONED), changes(2027));
        assertEquals(Map.of(), forecasts.changes(open.otherBuyer(), open.town, 2027).stream().collect(Collectors.toMap(PlanChange::title, PlanChange::kind)));
    }

    @Test
    void aLargePlanIsKeptAndComparedWhole() {
        int many = 1100;
        open.store.store().schema("needs", ForecastRegister.class).write(MANAGER, tx -> IntStream.range(0, many).mapToObj(at -> drafted("Ligne " + at, 2026, 1 + at % 12, 10)).toList());
        assertEquals(many, ((Keeping.Done) forecasts.keep(open.buyer(), open.town, 2026, 0)).plan().lines());
        assertEquals(many, forecasts.kept(open.buyer(), open.town, 2026).orElseThrow().lines());
        drafted("Ligne 1099", 2027, 1, 10);
        var kinds = forecasts.changes(open.buyer(), open.town, 2027).stream().collect(Collectors.groupingBy(PlanChange::kind, Collectors.counting()));
        assertEquals(Map.of(PlanChange.Kind.REPEATED, 1L, PlanChange.Kind.NOT_REPEATED, many - 1L), kinds);
    }

    @Test
    void comparesWithTheForecastsThemselvesWhereNoPlanWasKept() {
        drafted("Entretien", 2026, 2, 100);
        drafted("Entretien", 2027, 4, 100);
        assertEquals(Map.of("Entretien", PlanChange.Kind.REPEATED), changes(2027));
        assertEquals(Map.of(), changes(2026));
    }

    @Test
    void whoKeepsAnOldSightOfThePlanIsToldSo() {
        drafted("Bancs", 2027, 1, 100);
        assertInstanceOf(Keeping.Done.class, forecasts.keep(open.buyer(), open.town, 2027, 0));
        assertInstanceOf(Keeping.Lost.class, forecasts.keep(open.buyer(), open.town, 2027, 0));
        assertInstanceOf(Keeping.Done.class, forecasts.keep(open.buyer(), open.town, 2027, 1));
        assertInstanceOf(Keeping.Refused.class, forecasts.keep(open.otherBuyer(), open.town, 2027, 2));
        assertInstanceOf(Keeping.Nothing.class, forecasts.keep(open.buyer(), open.town, 2031, 0));
        assertEquals(2, forecasts.kept(open.buyer(), open.town, 2027).orElseThrow().version());
    }

    @Test
    void aForecastWithoutDayIsCountedApart() {
        open.registered(new Content(NeedKind.FORECAST, "Un jour", Description.none(), open.town, List.of(), List.of(), "", Amount.unknown(), Optional.empty(),
                Optional.empty(), Optional.empty(), Confidentiality.PUBLIC, "", ""));
        assertEquals(1, forecasts.undated(open.buyer(), open.town));
        assertEquals(0, forecasts.undated(open.otherBuyer(), open.town));
    }

    @Test
    void theDemonstrationHasThreeYearsAndEveryKindOfChange() {
        new DemonstrationOrganisations(open.organisations).load();
        new DemonstrationForecasts(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations, name -> MANAGER).load();
        var changes = forecasts.changes(MANAGER, "org-ept-rives", 2026).stream().map(PlanChange::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(PlanChange.Kind.class), changes);
        assertTrue(forecasts.years(Actor.nobody(), "", 2027).size() >= 4);
        var codes = new CpvList();
        assertEquals(List.of(), open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.TITLE, "", 200).items().stream().flatMap(need -> need.content().cpv().stream())
                .filter(code -> codes.find(code).isEmpty()).toList());
        assertEquals(List.of(), open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.TITLE, "", 200).items().stream()
                .filter(need -> need.createdAt().isAfter(Instant.parse("2026-10-01T00:00:00Z"))).map(Need::title).toList());
    }
}
