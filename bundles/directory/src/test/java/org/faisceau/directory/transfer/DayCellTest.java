// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.faisceau.documents.spi.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-03-01", "2024-03-01T10:00:00+01:00", "01/03/2024", "1/3/2024", "1.3.24", "1er mars 2024", "1 March 2024"})
    void readsADayAsFilesWriteIt(String written) {
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "31/02/2024", "2024-13-01", "3 brumaire 2024", "2024"})
    void whatIsNoDayIsNone(String written) {
        assertEquals(Optional.empty(), read(written));
    }

    @Test
    void tellsMonthsThatBeginAlikeApart() {
        assertEquals(Optional.of(LocalDate.of(2024, 6, 9)), read("9 juin 2024"));
        assertEquals(Optional.of(LocalDate.of(2024, 7, 9)), read("9 juillet 2024"));
        assertEquals(Optional.of(LocalDate.of(2024, 5, 9)), read("9 mai 2024"));
        assertEquals(Optional.of(LocalDate.of(2024, 8, 9)), read("9 août 2024"));
    }

    private static Optional<LocalDate> read(String written) {
        return DayCell.read(new Line(2, Map.of("day", written)), "day");
    }
}
