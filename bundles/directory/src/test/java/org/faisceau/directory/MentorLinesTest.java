// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.faisceau.directory.api.MentorContract;
import org.faisceau.directory.api.MentorLines;
import org.faisceau.kernel.api.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorLinesTest {
    @Test
    void readsAmountsAsPeopleWriteThem() {
        var read = new MentorContract("Modules végétalisés", 2022, Optional.of(Euros.of(new BigDecimal("40000.50"))));
        assertEquals(Optional.of(read), MentorLines.read("Modules végétalisés ; 2022 ; 40 000,50 €"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"; 2022 ; 40", "Titre ; 22", "Titre ; 2022 ; cher", "Titre ; 2022 ; 1 ; 2", "Titre ; 2022 ; -5"})
    void guessesNothing(String line) {
        assertEquals(Optional.empty(), MentorLines.read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Titre", "Titre ; 2022", "Titre ; ; 1500", "Titre ; 2022 ; 1500,5"})
    void whatItWritesReadsBack(String line) {
        assertEquals(line, MentorLines.write(MentorLines.read(line).orElseThrow()));
    }
}
