// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-18", "18/12/2026", "18.12.2026", "18-12-26", "2026-12-18T10:00:00+01:00", "2026-12-18+01:00", "2026-12-18Z",
            "18/12/2026 12:00", "18 décembre 2026", "18 déc. 2026", "18 December 2026", "2026/12/18"})
    void readsADay(String text) {
        assertEquals(Optional.of(new DayText(LocalDate.of(2026, 12, 18), false)), DayText.read(text));
    }

    @ParameterizedTest
    @CsvSource({"12/2026,2026-12-01", "2026-12,2026-12-01", "décembre 2026,2026-12-01", "T4 2026,2026-10-01", "1er trimestre 2027,2027-01-01",
            "Q2 2027,2027-04-01", "2e trimestre 2027,2027-04-01", "2027,2027-01-01", "juillet 2026,2026-07-01", "août 2026,2026-08-01"})
    void readsLessThanADayAsItsFirst(String text, LocalDate first) {
        assertEquals(Optional.of(new DayText(first, true)), DayText.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0218-03-01", "31/02/2026", "2026-13-01", "bientôt", "1er printemps 2026", "99/99/9999", "12", "3000-01-01", "ma 2026"})
    void refusesWhatIsNoDay(String text) {
        assertEquals(Optional.empty(), DayText.read(text));
    }
}
