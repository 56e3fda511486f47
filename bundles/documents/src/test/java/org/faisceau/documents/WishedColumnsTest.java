// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WishedColumnsTest {
    private static final List<String> HEADER = List.of("N°", "Teinte", "teinte", "Lieu");

    @Test
    void takesAColumnByItsNameOrItsPlace() {
        assertEquals(Map.of(0, "number", 2, "colour", 3, "place"), over(Map.of("number", "n", "colour", "#3")));
    }

    @Test
    void asksForThePlaceWhereTwoBearTheName() {
        assertEquals("The file has 2 columns “teinte”: name the right one by its place, like #3.", off(Map.of("number", "N°", "colour", "teinte")));
    }

    @Test
    void namesTheKnownColumns() {
        assertEquals("There is no column “size”. Known columns: number, colour, place.", off(Map.of("size", "N°")));
    }

    @Test
    void namesWhatIsMissing() {
        assertEquals("A required column is missing: Number.", off(Map.of()));
    }

    @Test
    void saysWhichColumnTheFileHasNot() {
        assertEquals("The file has no column “#9”.", off(Map.of("number", "#9")));
    }

    private static Map<Integer, String> over(Map<String, String> wishes) {
        var bikes = new Bikes();
        return new WishedColumns(Locale.ENGLISH, HEADER, bikes.columns(Locale.ENGLISH)).over(new ColumnMapping(Recognition.of(HEADER, bikes)), wishes).keys();
    }

    private static String off(Map<String, String> wishes) {
        return assertThrows(WishedColumns.Off.class, () -> over(wishes)).getMessage();
    }
}
