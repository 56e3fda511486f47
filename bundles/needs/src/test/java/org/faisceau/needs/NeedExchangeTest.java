// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.faisceau.needs.OpenNeeds.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange.Origin;
import org.faisceau.kernel.spi.Exchange.Own;
import org.faisceau.kernel.spi.Exchange.Taking;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeedExchangeTest {
    private static final Origin NEIGHBOUR = new Origin("key", "Living-Lab voisin");
    private OpenNeeds open;
    private BorrowedRegister borrowed;
    private NeedExchange exchange;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        borrowed = new BorrowedRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.needs, open.organisations);
        exchange = new NeedExchange(open.needs, open.themes, open.organisations, borrowed);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Content content(String title, Confidentiality readers) {
        return Content.titled(title, open.town).withConfidentiality(readers).withThemes(List.of("water"));
    }

    @Test
    void handsOutPublicNeedsAndNoOther() {
        open.published(content("Besoin public", Confidentiality.PUBLIC));
        open.published(content("Besoin pour résidents", Confidentiality.RESIDENTS));
        open.published(content("Besoin interne", Confidentiality.INTERNAL));
        open.registered(content("Brouillon", Confidentiality.PUBLIC));
        assertEquals(List.of("Besoin public"), exchange.offered().stream().map(Item::title).toList());
        assertEquals("Ville de Valfleuri", exchange.offered().get(0).field("organisation"));
    }

    @Test
    void doesNotNameABuyerWhoStaysAnonymous() {
        open.anonymous("Besoin discret");
        assertEquals("", exchange.offered().get(0).field("organisation"));
        assertFalse(exchange.offered().toString().contains("Valfleuri"));
    }

    @Test
    void saysFieldsInBothLanguages() {
        assertEquals("Objectifs", exchange.label("objectives", Locale.FRENCH));
        assertEquals("Objectives", exchange.label("objectives", Locale.ENGLISH));
        assertEquals("somethingNewer", exchange.label("somethingNewer", Locale.FRENCH));
        assertEquals("Publié", exchange.said("state", "PUBLISHED", Locale.FRENCH));
    }

    private static Item theirs(String objectives) {
        return new Item("there-1", "Prévenir les débordements", Map.of("reference", "B-2026-004", "kind", "NEED", "state", "PUBLISHED", "organisation", "Ville de Valfleuri", "objectives", objectives, "themes", "unheard, water",
                "cpv", "71000000, no", "amountMost", "40000.00", "deadline", "2027-03-31"));
    }

    private String taken(Taking taking) {
        return assertInstanceOf(Taking.Taken.class, taking).ref().id();
    }

    private String take(Item item) {
        return taken(exchange.take(MANAGER, item, NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }

    private Own seen(String id) {
        return new Own(id, exchange.own(MANAGER, id).orElseThrow());
    }

    @Test
    void takesANeedOfAnotherLabAsADraftOfNoBuyerHere() {
        var need = open.needs.find(MANAGER, take(theirs("Être averti"))).orElseThrow();
        assertEquals(NeedState.DRAFT, need.state());
        assertEquals(Confidentiality.INTERNAL, need.content().confidentiality());
        assertEquals("Living-Lab voisin", open.organisations.find(MANAGER, need.content().organisation()).orElseThrow().name(), "not of the town of the same name here");
        assertEquals(List.of(List.of("water"), List.of("71000000")), List.of(need.content().themes(), need.content().cpv()));
        var from = borrowed.of(MANAGER, need.id()).orElseThrow();
        assertEquals(List.of("Living-Lab voisin", "Ville de Valfleuri", "B-2026-004"), List.of(from.labName(), from.authority(), from.reference()));
        assertTrue(exchange.own(MANAGER, need.id()).orElseThrow().saysTheSame(exchange.asTaken(theirs("Être averti"), NEIGHBOUR)), "taking makes no difference");
    }

    @Test
    void aBuyerHereWhoIsCalledAsThatLabGetsNoneOfItsNeeds() {
        var id = taken(exchange.take(MANAGER, theirs("Être averti"), new Origin("key", "Ville de Valfleuri"), Optional.empty(), Locale.FRENCH));
        assertNotEquals(open.town, open.needs.find(MANAGER, id).orElseThrow().content().organisation());
    }

    @Test
    void aBuyerWhoMakesANeedOfThatLabTheirsGetsNoneOfTheOthers() {
        var need = open.needs.find(MANAGER, take(theirs("Être averti"))).orElseThrow();
        var lab = need.content().organisation();
        var adopted = BorrowedItem.content(theirs("Être averti"), Set.of(), open.town, Optional.empty());
        assertInstanceOf(Needs.Changing.Done.class, open.needs.change(MANAGER, need.id(), need.version(), adopted));
        assertEquals(lab, open.needs.find(MANAGER, take(new Item("there-2", "Autre besoin", Map.of()))).orElseThrow().content().organisation());
    }

    @Test
    void needsOfALabFollowItsOrganisationIntoAnother() {
        take(theirs("Être averti"));
        var lab = open.needs.find(MANAGER, take(theirs("Être averti"))).orElseThrow().content().organisation();
        new NeedHolder(open.store.store()).move(lab, open.otherTown, Optional.empty());
        assertEquals(open.otherTown, open.needs.find(MANAGER, take(new Item("there-2", "Autre besoin", Map.of()))).orElseThrow().content().organisation());
    }

    @Test
    void takesTheSameNeedOnce() {
        assertEquals(take(theirs("Être averti")), take(theirs("Être averti")));
        var other = taken(exchange.take(MANAGER, new Item("there-2", "Autre besoin", Map.of()), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertEquals(1, List.of(take(theirs("x")), other).stream().map(id -> open.needs.find(MANAGER, id).orElseThrow().content().organisation()).distinct().count(), "one organisation for a lab");
    }

    @Test
    void countsANeedOfAnotherLabForNoneOfThisTerritory() {
        take(theirs("Être averti"));
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertEquals(0, new RecordedDeed(open.store.store()).count(Actor.system(), year));
    }

    @Test
    void plansNothingOfAForecastOfAnotherLab() {
        var id = take(new Item("there-3", "Prévision voisine", Map.of("kind", "FORECAST", "publicationOn", "2026-12-01", "amountMost", "40000.00")));
        var organisation = open.needs.find(MANAGER, id).orElseThrow().content().organisation();
        assertEquals(List.of(), open.store.store().schema("needs", NeedRegister.class).read(tx -> PlanTable.lines(tx, organisation, 2026, PlanTable.alive())));
    }

    @Test
    void countsNeedsOfAnotherLabNeitherByStateNorByThemeNorAsForecastsWithoutDay() {
        open.registered(content("Ici", Confidentiality.INTERNAL));
        take(theirs("Être averti"));
        take(new Item("there-3", "Prévision voisine", Map.of("kind", "FORECAST")));
        assertEquals(Map.of(NeedState.DRAFT, 1), open.needs.states(MANAGER));
        assertEquals(Map.of("water", 1), open.needs.themes(MANAGER));
        assertEquals(0, new ForecastRegister(open.store.store(), open.clock).undated(MANAGER, ""));
    }

    @Test
    void handsANeedOfAnotherLabToNoThird() {
        var id = take(theirs("Être averti"));
        var need = open.needs.find(MANAGER, id).orElseThrow();
        open.needs.change(MANAGER, id, need.version(), need.content().withConfidentiality(Confidentiality.PUBLIC));
        open.needs.move(MANAGER, id, 2, NeedState.SUBMITTED, "");
        open.needs.move(MANAGER, id, 3, NeedState.PUBLISHED, "");
        assertEquals(NeedState.PUBLISHED, open.needs.find(MANAGER, id).orElseThrow().state());
        assertEquals(List.of(), exchange.offered());
        assertInstanceOf(Taking.Unfit.class, exchange.giveUp(MANAGER, seen(id), NEIGHBOUR, Locale.FRENCH), "what people here read is theirs to end");
        assertTrue(borrowed.of(MANAGER, id).orElseThrow().goneAt().isPresent(), "and the page says that it was taken back");
    }

    @Test
    void bringsADraftUpAndNeverOverWhatSomebodyWrote() {
        var id = take(theirs("Être averti"));
        var looked = seen(id);
        assertEquals(id, taken(exchange.take(MANAGER, theirs("Être averti deux heures avant"), NEIGHBOUR, Optional.of(looked), Locale.FRENCH)));
        assertEquals("Être averti deux heures avant", open.needs.find(MANAGER, id).orElseThrow().content().description().objectives());
        assertInstanceOf(Taking.Lost.class, exchange.take(MANAGER, theirs("Encore"), NEIGHBOUR, Optional.of(looked), Locale.FRENCH));
        assertInstanceOf(Taking.Lost.class, exchange.giveUp(MANAGER, looked, NEIGHBOUR, Locale.FRENCH));
    }

    @Test
    void putsADraftInTheBinOnceItsOriginTookItBackAndHasItBackOnceItIsThereAgain() {
        var id = take(theirs("Être averti"));
        assertEquals(id, taken(exchange.giveUp(MANAGER, seen(id), NEIGHBOUR, Locale.FRENCH)));
        assertEquals(Optional.empty(), exchange.own(MANAGER, id));
        assertEquals(id, take(theirs("Être averti")));
        assertEquals(Optional.empty(), borrowed.of(MANAGER, id).orElseThrow().goneAt());
    }

    @Test
    void saysThatANeedCannotBeReadAndWhoMay() {
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Besoin", Map.of("deadline", "tomorrow")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Besoin", Map.of("amountLeast", "9", "amountMost", "1")), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Unfit.class, exchange.take(MANAGER, new Item("x", "Besoin", Map.of("objectives", "x".repeat(8001))), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
        assertInstanceOf(Taking.Refused.class, exchange.take(OBSERVER, theirs("Être averti"), NEIGHBOUR, Optional.empty(), Locale.FRENCH));
    }
}
