// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.funding.api.Eligibility;
import org.faisceau.funding.api.Eligibility.Said;
import org.faisceau.funding.api.Eligibility.Standing;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Scheme.Confidence;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Euros;
import org.junit.jupiter.api.Test;

class SchemeBookTest {
    private final SchemeBook schemes = new SchemeBook();
    private final Scheme innovup = schemes.find(Locale.FRENCH, OpenFunding.INNOVUP).orElseThrow();

    private List<Standing> standings(Map<String, Said> answers) {
        return Eligibility.of(innovup, answers).lines().stream().map(Eligibility.Line::standing).toList();
    }

    @Test
    void tellsOfInnovupAsItsSourceDoes() {
        assertEquals(Map.of(Sort.GRANT, Euros.of(100_000), Sort.ADVANCE, Euros.of(1_000_000)), innovup.ceilings());
        assertEquals(List.of("Prototype", "Expérimentation"), innovup.tracks().stream().map(Scheme.Track::title).toList());
        assertEquals(LocalDate.of(2025, 6, 5), innovup.sourceDay());
        assertEquals(Confidence.STATED, innovup.confidence());
        assertTrue(innovup.remark().contains("à vérifier"));
    }

    @Test
    void speaksBothLanguages() {
        assertTrue(schemes.all(Locale.ENGLISH).stream().allMatch(one -> schemes.find(Locale.FRENCH, one.id()).filter(french -> !french.who().equals(one.who())).isPresent()));
    }

    @Test
    void answersWithATableNeverWithAVerdict() {
        assertEquals(List.of(Standing.NOTHING_AGAINST, Standing.AGAINST, Standing.TO_CHECK, Standing.TO_CHECK), standings(Map.of("size", Said.YES, "uses", Said.NO, "region", Said.NO)));
        assertEquals(List.of(Standing.TO_CHECK), standings(Map.of()).stream().distinct().toList());
    }

    @Test
    void isValidBetweenItsDaysAndWhereTheSourceGivesNone() {
        var dated = new Scheme("x", "x", "", "", "", List.of(), Map.of(), Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 12, 31)), "", LocalDate.EPOCH, Confidence.STATED, "", List.of(), Optional.empty(), "", 0, "");
        assertTrue(dated.isValid(LocalDate.of(2026, 1, 1)) && dated.isValid(LocalDate.of(2026, 12, 31)));
        assertFalse(dated.isValid(LocalDate.of(2025, 12, 31)) || dated.isValid(LocalDate.of(2027, 1, 1)));
        assertTrue(innovup.isValid(LocalDate.of(2040, 1, 1)));
    }
}
