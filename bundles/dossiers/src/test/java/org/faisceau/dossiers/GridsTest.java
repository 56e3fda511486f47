// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.dossiers.api.Family;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Indication.Confidence;
import org.junit.jupiter.api.Test;

class GridsTest {
    private final Grids grids = Grids.shipped();
    private final Grid grid = grids.get(Grids.NEWEST);

    @Test
    void holdsFortyEightIndicationsEachOnce() {
        assertEquals(48, grid.indications().stream().map(Indication::code).distinct().count());
    }

    @Test
    void hasEveryFamily() {
        assertEquals(List.of(Family.values()), grid.indications().stream().map(Indication::family).distinct().toList());
    }

    @Test
    void saysEveryIndicationInBothLanguages() {
        assertTrue(grid.indications().stream().noneMatch(one -> one.fr().question().equals(one.en().question()) || one.en().title().isBlank()));
        assertTrue(grid.indications().stream().allMatch(one -> one.fr().pieces().size() == one.en().pieces().size()));
    }

    @Test
    void namesASourceForEachAndShipsTheDoubtfulAsSuch() {
        assertTrue(grid.indications().stream().noneMatch(one -> one.source().isBlank()));
        assertEquals(11, grid.indications().stream().filter(one -> one.confidence() == Confidence.UNVERIFIED).count());
    }

    @Test
    void holdsNoAmountOfLaw() {
        assertFalse(grid.indications().stream().anyMatch(one -> (one.toString()).matches("(?s).*\\d{2,3}[ \\u00a0]000.*|.*€.*|.*\\d+ ?%.*")));
    }

    @Test
    void makesNoOfPatentLabelAidTaxCreditAndStatusNeutral() {
        var neutral = grid.indications().stream().filter(Indication::isNeutralWhenNo).map(Indication::code).collect(Collectors.toSet());
        assertTrue(neutral.containsAll(List.of("E1", "E2", "E3", "E4", "E7")));
        assertTrue(grid.indications().stream().filter(Indication::isNeutralWhenNo).filter(one -> one.type() == Indication.AnswerType.YES_NO).noneMatch(one -> one.isFavouredBy(List.of("NO"))));
    }

    @Test
    void hasWordsForEveryChoice() {
        var codes = new HashSet<String>();
        grid.indications().forEach(one -> codes.addAll(one.options()));
        assertTrue(codes.stream().noneMatch(code -> grid.option(code, Locale.FRENCH).equals(code)), codes::toString);
    }

    @Test
    void asksAboutIndicationsThatAreThere() {
        var askings = grids.asked(Grids.NEWEST);
        assertTrue(askings.stream().flatMap(one -> one.when().stream()).allMatch(when -> grid.indications().stream().anyMatch(when::isAbout)));
    }

    @Test
    void keepsForEachCodeItsTypeOfAnswerForEver() {
        var older = grids.get("2026-1");
        assertTrue(grid.indications().stream().allMatch(one -> older.find(one.code()).filter(before -> before.type() != one.type() || !one.options().containsAll(before.options())).isEmpty()));
    }

    @Test
    void remembersWhatEarlierVersionsHad() {
        assertEquals(List.of("E5"), grid.former().stream().map(Indication::code).toList());
        assertTrue(grid.find("E5").isEmpty() && grid.findAny("E5").isPresent());
    }

    @Test
    void addsAnIndicationBehindItsFamily() {
        var codes = grid.indications().stream().map(Indication::code).toList();
        assertEquals(codes.indexOf("D7") + 1, codes.indexOf("D8"));
        assertEquals("2026-1", grids.having(List.of("A1", "E5")));
        assertEquals("2026-2", grids.having(List.of("A1", "D8")));
    }

    @Test
    void refusesAVersionThatWasNeverShipped() {
        assertThrows(IllegalArgumentException.class, () -> grids.get("1999-1"));
    }

    @Test
    void mayNamePatentsWithoutAskingForOne() {
        var patents = grid.indications().stream().filter(one -> one.code().equals("E7")).findFirst().orElseThrow();
        assertTrue(patents.fr().pieces().toString().contains("brevet"), patents.fr().pieces()::toString);
        assertTrue(patents.isNeutralWhenNo());
    }
}
