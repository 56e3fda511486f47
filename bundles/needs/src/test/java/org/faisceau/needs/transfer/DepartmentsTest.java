// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DepartmentsTest {
    private final Departments departments = new Departments();

    @Test
    void namesDepartments() {
        assertEquals("Paris (75), Val-de-Marne (94)", words("75|94"));
    }

    @Test
    void allAreTheWholeCountry() {
        assertEquals("France entière", words("Tous"));
    }

    @Test
    void putsALostZeroBack() {
        assertEquals("Ain (01), Corse-du-Sud (2A)", words("1|2a"));
    }

    @Test
    void tellsManyByTheirNumbers() {
        assertTrue(words(IntStream.rangeClosed(21, 60).mapToObj(String::valueOf).collect(Collectors.joining("|"))).startsWith("21, 22, "));
    }

    @Test
    void leavesOtherWordsAsTheyAre() {
        assertEquals("Val-d’Ormeau", words("Val-d’Ormeau"));
    }

    @Test
    void nothingIsNothing() {
        assertEquals("", words(""));
    }

    @Test
    void tellsWhatIsNoDepartment() {
        assertEquals(List.of("99", "banana"), departments.read("75|99|banana").strangers());
        assertEquals(List.of(), departments.read("75|1").strangers());
        assertEquals(List.of(), departments.read("Val-d’Ormeau").strangers());
    }

    private String words(String cell) {
        return departments.read(cell).words();
    }
}
