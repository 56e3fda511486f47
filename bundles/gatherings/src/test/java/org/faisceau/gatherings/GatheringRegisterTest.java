// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.BUYER;
import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.faisceau.gatherings.OpenGatherings.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Bin;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Period;
import org.faisceau.store.api.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class GatheringRegisterTest {
    private OpenGatherings open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String invalid(Written written) {
        return assertInstanceOf(Written.Invalid.class, written).key();
    }

    @Test
    void plansOneWithAReferenceOfItsYearForWhoWroteIt() {
        var gathering = open.planned();
        assertEquals("GA-2027-001", gathering.reference());
        assertEquals("manager", gathering.content().owner());
        assertEquals(8, gathering.content().expected().sum());
        assertEquals(90, gathering.content().minutes());
    }

    @Test
    void isPlannedByManagersAlone() {
        assertInstanceOf(Written.Refused.class, open.gatherings.plan(BUYER, open.golden()));
    }

    @Test
    void refusesADayThatIsPastOrFarAhead() {
        assertEquals("gathering.past", invalid(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2026, 11, 23)))));
        assertEquals("gathering.far", invalid(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2207, 5, 10)))));
        assertEquals("gathering.notPast", invalid(open.gatherings.recordHeld(MANAGER, open.golden())));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertEquals("gathering.noFormat", invalid(open.gatherings.plan(MANAGER, Content.titled("x", "nothing", OpenGatherings.GOLDEN_DAY))));
        assertEquals("gathering.noTheme", invalid(open.gatherings.plan(MANAGER, open.golden().withTheme("nothing"))));
        assertEquals("gathering.noOwner", invalid(open.gatherings.plan(MANAGER, open.golden().withOwner("nobody here"))));
        assertEquals("gathering.endsBefore", invalid(open.gatherings.plan(MANAGER, open.golden().at(LocalTime.of(11, 0), LocalTime.of(9, 0)))));
        assertEquals("form.required", invalid(open.gatherings.plan(MANAGER, Content.titled("\u200b", "masterclass", OpenGatherings.GOLDEN_DAY))));
    }

    @Test
    void tellsOthersNothingBeforeItIsOpened() {
        var gathering = open.planned();
        assertEquals(Optional.empty(), open.gatherings.find(OBSERVER, gathering.id()));
        var opened = open.moved(gathering, GatheringState.OPEN);
        assertEquals(Optional.of(opened), open.gatherings.find(OBSERVER, gathering.id()));
        assertFalse(open.gatherings.mayLead(OBSERVER, opened));
        open.moved(opened, GatheringState.PLANNED);
        assertEquals(Optional.empty(), open.gatherings.find(OBSERVER, gathering.id()));
    }

    @Test
    void isLedByItsOwnerToo() {
        var gathering = done(open.gatherings.plan(MANAGER, open.golden().withOwner("buyer")));
        assertTrue(open.gatherings.change(BUYER, gathering.id(), 1, open.golden().withOwner("buyer").in("Elsewhere")).isDone());
        assertInstanceOf(Written.Unknown.class, open.gatherings.change(OBSERVER, gathering.id(), 2, open.golden()));
    }

    @Test
    void isNotHeldBeforeItsDay() {
        var opened = open.opened();
        assertEquals("gathering.notYet", invalid(open.gatherings.move(MANAGER, opened.id(), opened.version(), GatheringState.HELD, "")));
        var today = open.moved(done(open.gatherings.change(MANAGER, opened.id(), opened.version(), open.golden().on(LocalDate.of(2026, 11, 24)))), GatheringState.HELD);
        assertEquals(GatheringState.HELD, today.state());
        assertInstanceOf(Written.NotNow.class, open.gatherings.change(MANAGER, today.id(), today.version(), open.golden()));
    }

    @Test
    void asksWhyItIsCancelledAndTellsWhoCouldReadIt() {
        var opened = open.opened();
        assertEquals("gathering.noReason", invalid(open.gatherings.move(MANAGER, opened.id(), opened.version(), GatheringState.CANCELLED, " ")));
        assertEquals("because", open.moved(opened, GatheringState.CANCELLED).reason());
        assertTrue(open.gatherings.find(OBSERVER, opened.id()).isPresent());
        var acts = open.store.journal().of(opened.ref(), 50).stream().map(Journal.Entry::action).toList();
        assertTrue(acts.containsAll(List.of("created", "open", "cancelled")), acts::toString);
    }

    @Test
    void losesTheRaceWithAnOldVersion() {
        var gathering = open.planned();
        open.moved(gathering, GatheringState.OPEN);
        assertEquals(2, assertInstanceOf(Written.Lost.class, open.gatherings.change(MANAGER, gathering.id(), 1, open.golden())).current().version());
        assertInstanceOf(Written.Lost.class, open.gatherings.move(MANAGER, gathering.id(), 1, GatheringState.OPEN, ""));
        assertInstanceOf(Written.NotNow.class, open.gatherings.bin(MANAGER, gathering.id(), 1));
    }

    @Test
    void goesToTheBinAndBack() {
        var gathering = open.planned();
        done(open.gatherings.bin(MANAGER, gathering.id(), 1));
        assertEquals(Optional.empty(), open.gatherings.find(MANAGER, gathering.id()));
        assertInstanceOf(Bin.Outcome.Done.class, new GatheringBin(open.store.store(), open.store.journal()).restore(MANAGER, gathering.ref(), Locale.FRENCH));
        assertTrue(open.gatherings.find(MANAGER, gathering.id()).isPresent());
    }

    @Test
    void pagesAndNarrows() {
        var may = open.planned();
        var june = done(open.gatherings.plan(MANAGER, Content.titled("Éclairage", "masterclass", LocalDate.of(2027, 6, 1))));
        var past = done(open.gatherings.recordHeld(MANAGER, Content.titled("Ancien", "masterclass", LocalDate.of(2025, 6, 1))));
        assertEquals(List.of(june.id(), may.id(), past.id()), ids(GatheringFilter.all(), GatheringOrder.DAY_BACKWARDS));
        assertEquals(List.of(past.id(), june.id(), may.id()), ids(GatheringFilter.all(), GatheringOrder.TITLE));
        assertEquals(List.of(may.id()), ids(GatheringFilter.all().withText("halle"), GatheringOrder.DAY));
        assertEquals(List.of(past.id()), ids(GatheringFilter.all().withStates(Set.of(GatheringState.HELD)), GatheringOrder.DAY));
        assertEquals(List.of(june.id()), ids(GatheringFilter.all().within(Optional.of(LocalDate.of(2027, 5, 11)), Optional.empty()), GatheringOrder.DAY));
        assertEquals(1, open.gatherings.count(MANAGER, GatheringFilter.all().withThemes(Set.of("water")), 10));
        var page = open.gatherings.page(MANAGER, GatheringFilter.all(), GatheringOrder.DAY, "", 2);
        assertEquals(List.of(june), open.gatherings.page(MANAGER, GatheringFilter.all(), GatheringOrder.DAY, page.next(), 2).items());
    }

    private List<?> ids(GatheringFilter filter, GatheringOrder order) {
        return open.gatherings.page(MANAGER, filter, order, "", 10).items().stream().map(Gathering::id).toList();
    }

    @Test
    void beginsAtItsHourOfParisWhateverTheSeason() {
        assertEquals(Instant.parse("2027-05-10T07:30:00Z"), open.planned().begins());
        assertEquals(Instant.parse("2026-12-10T08:30:00Z"), done(open.gatherings.plan(MANAGER, open.golden().on(LocalDate.of(2026, 12, 10)))).begins());
    }

    /** Good Friday is one in Alsace-Moselle alone, which the settings do not say here. */
    @Test
    void namesHolidaysAsPlansReckonThem() {
        assertEquals(Set.of(LocalDate.of(2027, 3, 29)), open.gatherings.holidays(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31))));
        assertThrows(IllegalArgumentException.class, () -> open.gatherings.holidays(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1))));
    }

    @Test
    void findsAPlaceWhateverItsAccentsAndCapitals() {
        open.gatherings.plan(MANAGER, open.golden().in("Hôtel de ville, Évreux"));
        assertEquals(1, open.gatherings.count(MANAGER, GatheringFilter.all().withText("évreux"), 10));
        assertEquals(1, open.gatherings.count(MANAGER, GatheringFilter.all().withText("HOTEL DE VILLE"), 10));
    }

    /** As the first folding of places left them. */
    @Test
    void findsAPlaceThatWasFoldedEarlierAsItIsTyped() throws IOException {
        open.gatherings.plan(MANAGER, open.golden().in("Tramont - Halle (1er étage)"));
        var script = "V065__gathering_place_signs.sql";
        try (var text = GatheringRegister.class.getResourceAsStream("/db/gatherings/" + script)) {
            var update = new String(text.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^--.*", "").replace(";", "");
            open.store.store().schema("gatherings", GatheringRegister.class).write(MANAGER, tx -> tx.sql().execute("update gatherings_gathering set place_sort = 'tramont   halle (1er etage)'") + tx.sql().execute(update));
        }
        assertEquals(1, open.gatherings.count(MANAGER, GatheringFilter.all().withText("Tramont - Halle (1er étage)"), 10));
    }
}
