// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.Advice.Change;
import org.faisceau.rules.api.Advice.Turn;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnAdviserTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-01");
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
    void theCellOrdersAndTheOthersFollow() {
        var advice = ask(question(Market.NONE, 30_000));
        assertEquals(List.of(ProcedureId.PRECOMMERCIAL, ProcedureId.PARTNERSHIP, ProcedureId.SMALL_DIRECT, ProcedureId.INNOVATIVE_DIRECT), ids(advice.cell()));
        assertTrue(ids(advice.also()).contains(ProcedureId.TENDER), "an open procedure may always be chosen");
        assertTrue(ids(advice.also()).contains(ProcedureId.ADAPTED));
        assertEquals(List.of(ProcedureId.EXPERIMENTAL), ids(advice.closed()));
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void smallAndInnovativePurchasesAreOpenInEveryStateOfTheMarketBelowTheirCeiling(Market market) {
        var advice = ask(question(market, 30_000));
        assertTrue(advice.open().containsAll(List.of(ProcedureId.SMALL_DIRECT, ProcedureId.INNOVATIVE_DIRECT, ProcedureId.TENDER)), advice.open().toString());
    }

    @ParameterizedTest
    @EnumSource(Market.class)
    void everyProcedureIsAnsweredOnce(Market market) {
        var advice = ask(question(market, 300_000));
        var all = Stream.of(advice.cell(), advice.also(), advice.closed()).flatMap(List::stream).map(way -> way.procedure().id()).sorted().toList();
        assertEquals(List.of(ProcedureId.values()), all);
    }

    @Test
    void anExperimentalContractWantsItsAuthorisationInFull() {
        var bare = ask(question(Market.AVAILABLE, 30_000)).way(ProcedureId.EXPERIMENTAL).orElseThrow();
        assertEquals(List.of("experiment.reference", "experiment.authority", "experiment.perimeter", "experiment.duration"), bare.unmet().stream().map(finding -> finding.key()).toList());
        var full = ask(question(Market.AVAILABLE, 30_000).withExperiment(new Question.Experiment("A-1", "Ministère", "Deux ouvrages", "18 mois"))).way(ProcedureId.EXPERIMENTAL).orElseThrow();
        assertTrue(full.isOpen());
        assertEquals(List.of("reading.programme", "reading.derogation"), full.toEstablish().stream().map(finding -> finding.key()).toList());
    }

    @Test
    void aPartnershipWantsThatNothingIsThere() {
        assertFalse(ask(question(Market.AVAILABLE, 300_000)).way(ProcedureId.PARTNERSHIP).orElseThrow().isOpen());
        assertTrue(ask(question(Market.NONE, 300_000).withResearch(true)).way(ProcedureId.PARTNERSHIP).orElseThrow().isOpen());
    }

    @Test
    void saysWhatWouldChangeTheAnswer() {
        var turns = ask(question(Market.AVAILABLE, 55_000).on(LocalDate.parse("2026-03-31"))).turns();
        assertTrue(turns.stream().anyMatch(turn -> turn.amount().equals(Optional.of(Euros.of(40_000))) && turn.change() == Change.BELOW && turn.opens().equals(List.of(ProcedureId.SMALL_DIRECT))), turns.toString());
        assertTrue(turns.stream().anyMatch(turn -> turn.day().equals(Optional.of(LocalDate.parse("2026-04-01"))) && turn.opens().equals(List.of(ProcedureId.SMALL_DIRECT))), turns.toString());
        assertTrue(turns.stream().anyMatch(turn -> turn.amount().equals(Optional.of(Euros.of(100_000))) && turn.change() == Change.AT && turn.closes().equals(List.of(ProcedureId.INNOVATIVE_DIRECT))), turns.toString());
    }

    @Test
    void namesAProcedureOnceWhereItTurnsNearest() {
        var turns = ask(question(Market.AVAILABLE, 120_000)).turns();
        assertEquals(List.of("100000 [INNOVATIVE_DIRECT]", "60000 [SMALL_DIRECT]"), said(turns, Change.BELOW));
        assertEquals(List.of("216000 [ADAPTED]"), said(turns, Change.AT));
        var before = ask(question(Market.AVAILABLE, 55_000).on(LocalDate.parse("2026-03-31"))).turns();
        assertEquals(List.of("2026-04-01 [SMALL_DIRECT]"), said(before, Change.FROM));
    }

    @Test
    void opensNothingWhereTheBookHasNoRowAnyMore() {
        var turns = ask(Question.of(Market.AVAILABLE, Euros.of(500_000), ContractType.SUPPLIES, ThresholdCategory.LOCAL, DAY)).turns();
        assertEquals(List.of(), said(turns, Change.FROM));
        assertEquals(List.of("2028-01-01 []"), said(turns, Change.SILENT_FROM));
    }

    @Test
    void saysWhichLotAndWhichOtherLotsWouldOpenTheWay() {
        var question = Question.of(Market.AVAILABLE, Euros.of(500_000), ContractType.SUPPLIES, ThresholdCategory.LOCAL, DAY);
        assertEquals(List.of("80000 [INNOVATIVE_DIRECT, ADAPTED]"), said(ask(question.withLots(new Question.Lots(Euros.of(80_000), Euros.of(0)))).turns(), Change.LOT_BELOW));
        assertEquals(List.of("30000 [INNOVATIVE_DIRECT, ADAPTED]"), said(ask(question.withLots(new Question.Lots(Euros.of(70_000), Euros.of(40_000)))).turns(), Change.WAIVED_WITHIN));
        assertEquals(List.of("30000 [INNOVATIVE_DIRECT, ADAPTED]"), said(ask(question.withLots(new Question.Lots(Euros.of(70_000), Euros.of(30_000)))).turns(), Change.WAIVED_BEYOND));
    }

    /** What turns by that change, where, in the order told. */
    private static List<String> said(List<Turn> turns, Change change) {
        return turns.stream().filter(turn -> turn.change() == change)
                .map(turn -> turn.day().map(LocalDate::toString).orElseGet(() -> Long.toString(turn.amount().orElseThrow().cents() / 100)) + " " + (turn.opens().isEmpty() ? turn.closes() : turn.opens())).toList();
    }

    @Test
    void theSameQuestionAtThreeDatesGivesThreeAnswers() {
        var question = Question.of(Market.AVAILABLE, Euros.of(50_000), ContractType.SERVICES, ThresholdCategory.LOCAL, DAY);
        var answers = Stream.of("2018-06-01", "2024-06-01", "2026-10-01").map(day -> ask(question.on(LocalDate.parse(day))).open()).distinct().toList();
        assertEquals(3, answers.size());
    }

    @Test
    void withoutAValueNothingIsClosedByOne() {
        var question = new Question(Market.AVAILABLE, Optional.empty(), ContractType.SERVICES, ThresholdCategory.LOCAL, DAY, Optional.empty(), false, false, Question.Experiment.none());
        var advice = ask(question);
        assertEquals(Advice.Side.UNKNOWN, advice.side());
        assertEquals(List.of("value.unknown"), advice.way(ProcedureId.ADAPTED).orElseThrow().findings().stream().map(finding -> finding.key()).toList());
        assertTrue(ids(advice.cell()).containsAll(List.of(ProcedureId.TENDER, ProcedureId.ADAPTED)));
    }

    @Test
    void socialServicesFollowTheAdaptedProcedureWhateverTheAmount() {
        var advice = ask(Question.of(Market.AVAILABLE, Euros.of(2_000_000), ContractType.SOCIAL_SERVICES, ThresholdCategory.LOCAL, DAY));
        assertEquals("social", advice.way(ProcedureId.ADAPTED).orElseThrow().findings().get(0).key());
    }

    @Test
    void aSmallLotFollowsTheAdaptedProcedureOfALargeWhole() {
        var question = question(Market.AVAILABLE, 1_000_000).withLots(new Question.Lots(Euros.of(70_000), Euros.of(0)));
        assertEquals(List.of("LOT-SMALL-FS", "LOTS-20"), ask(question).way(ProcedureId.ADAPTED).orElseThrow().met().stream().map(finding -> finding.rule().orElseThrow().key()).toList());
    }

    @Test
    void everyProcedureLeansOnLinesThatTheBookHas() {
        var lines = open.at("2026-10-01").rules().stream().map(rule -> rule.line()).toList();
        assertEquals(List.of(), adviser.procedures().stream().flatMap(procedure -> procedure.lines().stream()).filter(line -> !lines.contains(line)).toList());
        assertEquals(7, adviser.tools().size());
    }

    private Advice ask(Question question) {
        return adviser.advise(OpenRules.BUYER, question);
    }

    private static Question question(Market market, int value) {
        return Question.of(market, Euros.of(value), ContractType.SERVICES, ThresholdCategory.LOCAL, DAY);
    }

    private static List<ProcedureId> ids(List<Way> ways) {
        return ways.stream().map(way -> way.procedure().id()).toList();
    }
}
