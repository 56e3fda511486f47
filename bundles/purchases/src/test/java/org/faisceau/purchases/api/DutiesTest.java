// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.rules.RuleRegister;
import org.faisceau.rules.api.RuleBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Duties by the book that is shipped. */
class DutiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private OpenPurchases open;
    private RuleBook book;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        book = new RuleRegister(open.store.store(), open.clock).at(OpenPurchases.OBSERVER, TODAY);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<Duty> duties(Map<String, String> changed) {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.putAll(changed);
        return Duties.of(OpenPurchases.content(texts), book);
    }

    @Test
    void asksForEssentialDataTwoMonthsAfterTheNotification() {
        var duty = duties(Map.of("montant", "40000", "datePublicationDonnees", "")).get(0);
        assertEquals(Duty.Kind.ESSENTIAL_DATA, duty.kind());
        assertEquals(LocalDate.of(2026, 7, 4), duty.due());
        assertTrue(duty.isLate(TODAY));
        assertEquals("DECP-40", duty.rule().key());
    }

    @Test
    void listsSmallDirectAwardsInTheFirstQuarterOfTheNextYear() {
        var duty = duties(Map.of("montant", "39999.99", "procedure", Procedure.DIRECT.official(), "marcheInnovant", "non")).get(0);
        assertEquals(Duty.Kind.YEARLY_LIST, duty.kind());
        assertEquals(LocalDate.of(2027, 3, 31), duty.due());
    }

    @Test
    void asksNothingBelowTheSmallestAmount() {
        assertEquals(List.of(), duties(Map.of("montant", "24999", "procedure", Procedure.DIRECT.official(), "marcheInnovant", "non")));
    }

    @Test
    void tellsTheSmallestAmountThatIsAskedFor() {
        assertEquals(Optional.of(Euros.of(25_000)), Duties.least(book));
        assertEquals(Optional.empty(), Duties.least(new RuleBook(TODAY, List.of())));
    }

    @Test
    void asksForNoYearlyListOfAnInnovativePurchase() {
        assertEquals(List.of(), duties(Map.of("montant", "30000", "procedure", Procedure.DIRECT.official())));
    }

    @Test
    void countsAModificationFromItsOwnNotification() {
        var json = "[{\"id\":2,\"montant\":60000,\"dateNotificationModification\":\"2026-10-01\"}]";
        var duty = duties(Map.of("modifications", json)).get(1);
        assertEquals(2, duty.modification());
        assertEquals(LocalDate.of(2026, 12, 1), duty.due());
        assertTrue(duty.isOpen());
    }

    @Test
    void saysNothingWithoutAnAmount() {
        assertEquals(List.of(), duties(Map.of("montant", "")));
    }
}
