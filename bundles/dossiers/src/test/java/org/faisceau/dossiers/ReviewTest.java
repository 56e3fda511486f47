// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Finding.Kind;
import org.faisceau.dossiers.api.Indication;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReviewTest {
    private static final List<String> YES = List.of("YES");
    private static final List<String> NO = List.of("NO");
    private final Grids grids = Grids.shipped();

    private List<Finding> review(Map<String, List<String>> answers, Set<String> proven) {
        return Review.of(grids.get(Grids.NEWEST), grids.asked(Grids.NEWEST), answers, proven);
    }

    private List<String> raised(Kind kind, Map<String, List<String>> answers, String... proven) {
        return review(answers, Set.of(proven)).stream().filter(one -> one.kind() == kind).map(Finding::indication).toList();
    }

    @Test
    void asksWhatIsNewWhereALabelStandsAlone() {
        assertTrue(raised(Kind.ASKED, Map.of("E4", YES), "E4").contains("E4"));
    }

    @Test
    void asksNoSuchThingOnceTheSolutionItselfIsProven() {
        assertFalse(raised(Kind.ASKED, Map.of("E4", YES, "A1", YES), "E4", "A1").contains("E4"));
    }

    @Test
    void asksWhyTheSameOperatorAgain() {
        assertTrue(raised(Kind.ASKED, Map.of("W3", YES)).contains("W3"));
    }

    @Test
    void asksWhatIsStillNewWhereTenTownsHaveIt() {
        assertTrue(raised(Kind.ASKED, Map.of("B4", List.of("10"))).contains("B4"));
        assertFalse(raised(Kind.ASKED, Map.of("B4", List.of("0"))).contains("B4"));
    }

    @Test
    void asksWhoMeasuredWhatIsClaimedBarely() {
        assertTrue(raised(Kind.ASKED, Map.of("A1", YES)).contains("A1"));
        assertFalse(raised(Kind.ASKED, Map.of("A1", YES), "A1").contains("A1"));
    }

    @Test
    void namesAContradictionByTheFirstOfItsAnswers() {
        assertEquals(List.of("B1"), raised(Kind.CONTRADICTION, Map.of("B1", List.of("NONE"), "N4", YES)));
    }

    @Test
    void missesAPieceWhereAFavourableAnswerHasNone() {
        assertEquals(List.of("B5"), raised(Kind.MISSING_PIECE, Map.of("B5", YES, "B7", NO)));
    }

    @Test
    void awaitsConditionsAndDuties() {
        assertEquals(List.of("P1", "P2", "P3", "P4", "G1", "G2", "G3"), raised(Kind.UNANSWERED, Map.of()));
    }

    /** « No » to a patent, label, aid, tax credit or status changes nothing of what is found. */
    @TestFactory
    Stream<DynamicTest> holdsNoToADistinctionForNeutral() {
        var before = review(Map.of("A1", YES), Set.of("A1"));
        return grids.get(Grids.NEWEST).indications().stream().filter(Indication::isNeutralWhenNo).filter(one -> one.type() == Indication.AnswerType.YES_NO)
                .map(one -> DynamicTest.dynamicTest(one.code(), () -> assertEquals(before, review(Map.of("A1", YES, one.code(), NO), Set.of("A1")))));
    }

    @Test
    void speaksToEveryLineInBothLanguages() {
        assertTrue(grids.asked(Grids.NEWEST).stream().noneMatch(one -> one.fr().isBlank() || one.en().isBlank() || one.fr().equals(one.en())));
    }
}
