// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleStatus;
import org.faisceau.rules.api.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commune asks, amounts exclude taxes: each answer with its article, its row and what is unmet. */
class GoldenCasesTest {
    private OpenRules open;
    private OwnAdviser adviser;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        adviser = new OwnAdviser(open.rules);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void servicesOf55000AreNoSmallAmountOnTheLastDayOfMarch2026() {
        var way = way(ProcedureId.SMALL_DIRECT, ContractType.SERVICES, "55000", "2026-03-31");
        assertClosed(way, "value.below", "SMALL-40-FS", "R. 2122-8");
    }

    @Test
    void servicesOf55000AreASmallAmountFromApril2026() {
        assertOpen(way(ProcedureId.SMALL_DIRECT, ContractType.SERVICES, "55000", "2026-04-01"), "value.below", "SMALL-FS-60", "R. 2122-8");
    }

    @Test
    void worksOf95000AreNoSmallAmountBeforeTheAsapAct() {
        assertClosed(way(ProcedureId.SMALL_DIRECT, ContractType.WORKS, "95000", "2020-12-07"), "value.below", "SMALL-70-W", "2020-893");
    }

    @Test
    void worksOf95000AreASmallAmountFromTheAsapActOn() {
        assertOpen(way(ProcedureId.SMALL_DIRECT, ContractType.WORKS, "95000", "2020-12-08"), "value.below", "SMALL-W-100-ASAP", "2020-1525");
    }

    @Test
    void suppliesOf218000AreFormalIn2023AdaptedIn2024AndFormalIn2026() {
        assertClosed(way(ProcedureId.ADAPTED, ContractType.SUPPLIES, "218000", "2023-06-01"), "value.below", "EU-2022-LOCAL-FS", "2021/1950");
        assertOpen(way(ProcedureId.ADAPTED, ContractType.SUPPLIES, "218000", "2024-06-01"), "value.below", "EU-2024-LOCAL-FS", "2023/2495");
        assertClosed(way(ProcedureId.ADAPTED, ContractType.SUPPLIES, "218000", "2026-06-01"), "value.below", "EU-2026-LOCAL-FS", "2025/2150");
        assertEquals(Advice.Side.ABOVE, advice(ContractType.SUPPLIES, "218000", "2023-06-01").side());
        assertEquals(Advice.Side.BELOW, advice(ContractType.SUPPLIES, "218000", "2024-06-01").side());
        assertOpen(way(ProcedureId.TENDER, ContractType.SUPPLIES, "218000", "2026-06-01"), "threshold.reached", "EU-2026-LOCAL-FS", "2025/2150");
    }

    @Test
    void noInnovativePurchaseBeforeTheExperiment() {
        var way = way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "99999.99", "2018-12-24");
        assertClosed(way, "rule.later", "INNO-EXP-2018", "2018-1225");
        assertEquals(LocalDate.parse("2018-12-25"), way.unmet().get(0).rule().orElseThrow().firstDay());
    }

    @Test
    void aCentBelowTheCeilingIsAnInnovativePurchase() {
        assertOpen(way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "99999.99", "2018-12-25"), "value.below", "INNO-EXP-2018", "2018-1225");
        assertOpen(way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "99999.99", "2026-10-01"), "value.below", "INNO-R2122-9-1", "R. 2122-9-1");
    }

    @Test
    void theCeilingItselfNeverIs() {
        assertClosed(way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "100000", "2018-12-24"), "rule.later", "INNO-EXP-2018", "2018-1225");
        assertClosed(way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "100000", "2018-12-25"), "value.below", "INNO-EXP-2018", "2018-1225");
        assertClosed(way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SUPPLIES, "100000", "2021-12-24"), "value.below", "INNO-EXP-2018", "2018-1225");
        assertClosed(way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SUPPLIES, "100000", "2021-12-25"), "value.below", "INNO-R2122-9-1", "R. 2122-9-1");
        assertClosed(way(ProcedureId.INNOVATIVE_DIRECT, ContractType.WORKS, "100000", "2026-10-01"), "value.below", "INNO-R2122-9-1", "R. 2122-9-1");
    }

    @Test
    void noDayOfTheBookOpensTheCeilingItself() {
        assertEquals(List.of(), open.at("2026-10-01").turningDays().stream().filter(day -> way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "100000", day.toString()).isOpen()).toList());
    }

    @Test
    void theDisputedCeilingStandsBesideAndDoesNotCount() {
        var way = way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "120000", "2026-10-01");
        assertClosed(way, "value.below", "INNO-R2122-9-1", "R. 2122-9-1");
        assertEquals(List.of("INNO-SVE-2026"), way.beside().stream().map(Rule::key).toList());
        assertEquals(RuleStatus.DISPUTED, way.beside().get(0).status(LocalDate.parse("2026-10-01")));
        assertTrue(way.beside().get(0).article().contains("2026-403"), way.beside().get(0).article());
    }

    @Test
    void aYoungCompanyWasPresumedInnovativeForATime() {
        var presumption = presumption("2024-06-01").orElseThrow();
        assertEquals("INNO-JEI-PRESUMPTION", presumption.key());
        assertTrue(presumption.article().contains("L. 2172-3"), presumption.article());
        assertEquals(Optional.empty(), presumption("2025-06-01"));
        var over = way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "50000", "2025-06-01").toEstablish().stream().filter(finding -> finding.key().equals("presumption.over")).findFirst().orElseThrow();
        assertEquals("INNO-JEI-PRESUMPTION", over.rule().orElseThrow().key());
        assertEquals(RuleStatus.EXPIRED, over.rule().orElseThrow().status(LocalDate.parse("2025-06-01")));
        assertEquals(Optional.of(LocalDate.parse("2025-05-02")), over.rule().orElseThrow().lastDay());
    }

    @Test
    void anInnovativeLotStaysBelowItsCeilingAndTheSumOfLots() {
        assertTrue(lot("79999", "20001").isOpen());
        var met = lot("79999", "20001").met();
        assertEquals(List.of("lot.below INNO-LOT-FS", "share LOTS-20"), met.stream().map(finding -> finding.key() + " " + finding.rule().orElseThrow().key()).toList());
        assertTrue(met.get(0).rule().orElseThrow().article().contains("R. 2122-9-1 al. 2"), met.get(0).rule().orElseThrow().article());
        assertTrue(met.get(1).rule().orElseThrow().article().contains("R. 2123-1"), met.get(1).rule().orElseThrow().article());
    }

    @Test
    void anInnovativeLotAtItsCeilingIsNone() {
        var unmet = lot("80000", "0").unmet();
        assertEquals(List.of("lot.below"), unmet.stream().map(finding -> finding.key()).toList());
        assertEquals("INNO-LOT-FS", unmet.get(0).rule().orElseThrow().key());
        assertTrue(unmet.get(0).rule().orElseThrow().article().contains("R. 2122-9-1 al. 2"));
    }

    @Test
    void lotsBeyondTheSumAreNone() {
        var unmet = lot("79999", "20002").unmet();
        assertEquals(List.of("share"), unmet.stream().map(finding -> finding.key()).toList());
        assertEquals("LOTS-20", unmet.get(0).rule().orElseThrow().key());
        assertEquals(new BigDecimal("0.2001"), unmet.get(0).share().orElseThrow());
    }

    /** Of a whole of half a million. */
    private Way lot(String lot, String waived) {
        var question = question(ContractType.SUPPLIES, "500000", "2026-10-01").withLots(new Question.Lots(euros(lot), euros(waived)));
        return adviser.advise(OpenRules.OBSERVER, question).way(ProcedureId.INNOVATIVE_DIRECT).orElseThrow();
    }

    private Optional<Rule> presumption(String day) {
        return way(ProcedureId.INNOVATIVE_DIRECT, ContractType.SERVICES, "50000", day).toEstablish().stream().filter(finding -> finding.key().equals("presumption"))
                .map(finding -> finding.rule().orElseThrow()).findFirst();
    }

    private static void assertClosed(Way way, String key, String row, String article) {
        assertFalse(way.isOpen());
        assertEquals(List.of(key), way.unmet().stream().map(unmet -> unmet.key()).toList());
        var finding = way.unmet().get(0);
        assertEquals(key + " " + row, finding.key() + " " + finding.rule().orElseThrow().key());
        assertTrue(finding.rule().orElseThrow().article().contains(article), finding.rule().orElseThrow().article());
    }

    private static void assertOpen(Way way, String key, String row, String article) {
        assertEquals(List.of(), way.unmet());
        var finding = way.met().get(0);
        assertEquals(key + " " + row, finding.key() + " " + finding.rule().orElseThrow().key());
        assertTrue(finding.rule().orElseThrow().article().contains(article), finding.rule().orElseThrow().article());
    }

    private Way way(ProcedureId id, ContractType contract, String value, String day) {
        return advice(contract, value, day).way(id).orElseThrow();
    }

    private Advice advice(ContractType contract, String value, String day) {
        return adviser.advise(OpenRules.OBSERVER, question(contract, value, day));
    }

    private static Question question(ContractType contract, String value, String day) {
        return Question.of(Market.AVAILABLE, euros(value), contract, ThresholdCategory.LOCAL, LocalDate.parse(day));
    }

    private static Euros euros(String amount) {
        return Euros.of(new BigDecimal(amount));
    }
}
