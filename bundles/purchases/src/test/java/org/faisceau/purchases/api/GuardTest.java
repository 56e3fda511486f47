// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.rules.RuleRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guard by the book that is shipped. */
class GuardTest {
    private final List<Contract> contracts = new ArrayList<>();
    private OpenPurchases open;
    private Guard guard;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        var book = new RuleRegister(open.store.store(), open.clock).at(OpenPurchases.OBSERVER, LocalDate.of(2026, 11, 24));
        guard = new Guard(book, Map.of(open.town, ThresholdCategory.LOCAL));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void direct(String day, String amount, String cpv, String innovative) {
        contract(Map.of("dateNotification", day, "montant", amount, "codeCPV", cpv, "marcheInnovant", innovative, "procedure", Procedure.DIRECT.official()));
    }

    private void contract(Map<String, String> changed) {
        var texts = OpenPurchases.whole("2026M" + contracts.size(), "Achat " + contracts.size());
        // Days here lie after that publication.
        texts.remove("datePublicationDonnees");
        texts.putAll(changed);
        contracts.add(open.registered(texts));
    }

    private List<Finding> found(Finding.Kind kind) {
        return guard.findings(contracts).stream().filter(one -> one.kind() == kind).toList();
    }

    @Test
    void seesTheSameOperatorTheThirdTime() {
        direct("2025-06-01", "30000", "38421000", "oui");
        direct("2026-01-15", "30000", "72212000", "oui");
        assertTrue(found(Finding.Kind.OPERATOR).isEmpty());
        direct("2026-05-02", "30000", "90500000", "oui");
        assertEquals(3, found(Finding.Kind.OPERATOR).get(0).contracts().size());
    }

    @Test
    void forgetsWhatLiesFarApart() {
        direct("2022-06-01", "30000", "38421000", "oui");
        direct("2024-01-15", "30000", "72212000", "oui");
        direct("2026-05-02", "30000", "90500000", "oui");
        assertTrue(found(Finding.Kind.OPERATOR).isEmpty());
    }

    @Test
    void seesInnovativePurchasesOfOneSortThatReachTheCeilingTogether() {
        direct("2026-01-15", "60000", "38421000", "oui");
        direct("2026-05-02", "39999.99", "38421100", "oui");
        assertTrue(found(Finding.Kind.SPLIT).isEmpty());
        direct("2026-06-02", "0.01", "38421100", "oui");
        var finding = found(Finding.Kind.SPLIT).get(0);
        assertEquals(Euros.of(100_000), finding.sum());
        assertEquals("INNO-R2122-9-1", finding.rule().orElseThrow().key());
    }

    @Test
    void readsTheCeilingOfTheDayOfTheFirstPurchase() {
        direct("2026-03-10", "25000", "90911300", "non");
        direct("2026-04-10", "26000", "90911300", "non");
        assertEquals("SMALL-40-FS", found(Finding.Kind.SPLIT).get(0).rule().orElseThrow().key());
    }

    @Test
    void leavesPurchasesWithCompetitionAlone() {
        contract(Map.of("montant", "90000"));
        contract(Map.of("montant", "90000"));
        contract(Map.of("montant", "90000"));
        assertEquals(List.of(), guard.findings(contracts));
    }

    @Test
    void seesLotsBeyondTheirShare() {
        contract(Map.of("consultation", "HALLE", "montant", "80000"));
        contract(Map.of("consultation", "HALLE", "montant", "20000", "procedure", Procedure.DIRECT.official()));
        assertTrue(found(Finding.Kind.LOTS).isEmpty());
        contract(Map.of("consultation", "HALLE", "montant", "1", "procedure", Procedure.DIRECT.official()));
        var finding = found(Finding.Kind.LOTS).get(0);
        assertEquals("LOTS-20", finding.rule().orElseThrow().key());
        assertEquals(Euros.of(100_001), finding.whole());
    }

    @Test
    void holdsNothingAgainstACeilingWhereTheCodeDoesNotTellWhatIsBought() {
        direct("2026-05-02", "50000", "85310000", "non");
        direct("2026-06-02", "50000", "85310000", "non");
        assertTrue(found(Finding.Kind.SPLIT).isEmpty());
    }
}
