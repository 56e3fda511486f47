// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetTest {
    @Test
    void readsItsDatesAgain() {
        var meeting = new Meeting("one", "Round table", "", "Town hall", LocalDate.of(2026, 12, 10), LocalTime.of(9, 0), LocalTime.of(10, 30));
        assertEquals(List.of(meeting), Sheet.titled("Dates").text("x").meetings("", List.of(meeting)).meetings());
        assertThrows(IllegalArgumentException.class, () -> new Meeting("one", "x", "", "", LocalDate.of(2026, 12, 10), LocalTime.of(9, 0), LocalTime.of(8, 0)));
    }

    @Test
    void endsOnItsDay() {
        assertEquals(LocalTime.of(10, 30), Meeting.end(LocalTime.of(9, 0), 90));
        assertEquals(LocalTime.of(23, 59), Meeting.end(LocalTime.of(18, 30), 480));
    }

    @Test
    void writesATableForSpreadsheetsWithoutFormulas() {
        var sheet = Sheet.titled("Table").csv("table.csv", List.of("a", "b"), List.of(List.of("=1+1", "-12,5"), List.of("x;y", "say \"no\"")));
        assertEquals(Map.of("table.csv", "\uFEFFa;b\r\n'=1+1;-12,5\r\n\"x;y\";\"say \"\"no\"\"\"\r\n"), sheet.files());
    }

    @Test
    void takesNoFileOfAnotherSort() {
        assertThrows(IllegalArgumentException.class, () -> Sheet.titled("x").file("../x.csv", ""));
        assertThrows(IllegalArgumentException.class, () -> Sheet.titled("x").file("x.html", ""));
    }

    @Test
    void refusesRowsOfAnotherLength() {
        var sheet = Sheet.titled("x");
        assertThrows(IllegalArgumentException.class, () -> sheet.table("", List.of("a"), List.of(List.of("b", "c"))));
    }
}
