// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class NeedListTest {
    private OpenNeeds open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        record("Éclairage sobre", "water", 50_000, "2027-01-10");
        record("arrosage des parcs", "soils", 10_000, "2026-12-01");
        record("Zones humides", "water", 90_000, "2027-03-01");
        open.registered(Content.titled("Brouillon sans rien", open.otherTown));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void record(String title, String theme, long euros, String deadline) {
        open.turn(Duration.ofMinutes(1));
        open.registered(Content.titled(title, open.town).withThemes(List.of(theme)).withAmount(Amount.exactly(Euros.of(euros)))
                .withDeadline(LocalDate.parse(deadline)));
    }

    private List<String> titles(NeedFilter filter, NeedOrder order) {
        return open.needs.page(MANAGER, filter, order, "", 50).items().stream().map(Need::title).toList();
    }

    @Test
    void sortsTitlesWithoutCaseAndAccents() {
        assertEquals(List.of("arrosage des parcs", "Brouillon sans rien", "Éclairage sobre", "Zones humides"), titles(NeedFilter.all(), NeedOrder.TITLE));
    }

    @Test
    void putsNeedsWithoutDeadlineLast() {
        assertEquals("Brouillon sans rien", titles(NeedFilter.all(), NeedOrder.DEADLINE).get(3));
    }

    @Test
    void findsByAPartOfTheTitle() {
        assertEquals(List.of("Éclairage sobre"), titles(NeedFilter.all().withText("ECLAIR"), NeedOrder.TITLE));
    }

    @Test
    void findsByReference() {
        assertEquals(List.of("arrosage des parcs"), titles(NeedFilter.all().withText("b-2026-002"), NeedOrder.TITLE));
    }

    @Test
    void findsByTheNameOfTheOrganisation() {
        assertEquals(List.of("Brouillon sans rien"), titles(NeedFilter.all().withText("montbrume"), NeedOrder.TITLE));
    }

    @Test
    void narrowsByThemeAmountAndDeadlineAtOnce() {
        var filter = NeedFilter.all().withThemes(Set.of("water")).withAmount(Optional.empty(), Optional.of(Euros.of(60_000)))
                .withDeadline(Optional.of(LocalDate.parse("2027-01-01")), Optional.empty());
        assertEquals(List.of("Éclairage sobre"), titles(filter, NeedOrder.TITLE));
        assertEquals(1, open.needs.count(MANAGER, filter, 10));
    }

    @Test
    void narrowsByStateAndOrganisation() {
        var filter = NeedFilter.all().withStates(Set.of(NeedState.DRAFT)).withOrganisations(Set.of(open.otherTown));
        assertEquals(List.of("Brouillon sans rien"), titles(filter, NeedOrder.TITLE));
    }

    @Test
    void countsNoFurtherThanAsked() {
        assertEquals(2, open.needs.count(MANAGER, NeedFilter.all(), 2));
    }

    @Test
    void keepsTheNextPageWhateverIsAddedBeforeIt() {
        var first = open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.TITLE, "", 2);
        open.registered("Aaa, new at the top");
        var second = open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.TITLE, first.next(), 2);
        assertEquals(List.of("Éclairage sobre", "Zones humides"), second.items().stream().map(Need::title).toList());
        assertTrue(second.next().isEmpty());
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        var next = open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.TITLE, "", 2).next();
        assertThrows(IllegalArgumentException.class, () -> open.needs.page(MANAGER, NeedFilter.all(), NeedOrder.AMOUNT, next, 2));
    }
}
