// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.MembershipKind;
import org.faisceau.directory.api.MembershipLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipLinesTest {
    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2024, 3, 1));

    @Test
    void readsKindNameAndDays() {
        assertEquals(Optional.of(new Membership(MembershipKind.NETWORK, "Villes sobres", MARCH, Optional.of(LocalDate.of(2026, 1, 1)))), read("NETWORK ; Villes sobres ; 01/03/2024 ; 2026"));
    }

    @Test
    void needsNoNameWhereTheKindSaysIt() {
        assertEquals(Optional.of(new Membership(MembershipKind.GREENTECH_INCUBATORS, "", MARCH, Optional.empty())), read("GREENTECH_INCUBATORS ; 2024-03-01"));
    }

    @Test
    void takesWhatIsNoKindForAName() {
        assertEquals(Optional.of(new Membership(MembershipKind.OTHER, "Club des ports", Optional.empty(), Optional.empty())), read("Club des ports"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NETWORK ; Ports ; hier", "NETWORK ; Ports ; 31/02/2024", "NETWORK ; Ports ; 2024 ; 2025 ; 2026"})
    void guessesNoDay(String line) {
        assertEquals(Optional.empty(), read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NETWORK ; Ports ; 2024-03-01 ; 2025-12-31", "NETWORK ; Ports ; ; 2025-12-31", "GREENTECH_INCUBATORS ; ; 2024-03-01", "OTHER ; Club", "PARTNERSHIP ; A, B"})
    void whatItWritesReadsBack(String line) {
        assertEquals(line, MembershipLines.write(read(line).orElseThrow(), Enum::name));
    }

    private static Optional<Membership> read(String line) {
        return MembershipLines.read(line, word -> Arrays.stream(MembershipKind.values()).filter(kind -> kind.name().equals(word)).findFirst());
    }
}
