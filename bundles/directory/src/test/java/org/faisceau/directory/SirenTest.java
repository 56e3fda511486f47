// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.faisceau.directory.api.Siren;
import org.junit.jupiter.api.Test;

final class SirenTest {
    @Test
    void acceptsASirenWhoseKeyIsRight() {
        assertTrue(Siren.isSiren("732829320"));
    }

    @Test
    void refusesASirenWithTwoDigitsSwapped() {
        assertFalse(Siren.isSiren("738229320"));
        assertFalse(Siren.isSiren("000000000"), "stands for none");
    }

    @Test
    void refusesASirenOfEightDigits() {
        assertFalse(Siren.isSiren("73282932"));
    }

    @Test
    void acceptsASiretWhoseKeysAreRight() {
        assertTrue(Siren.isSiret("73282932000074"));
    }

    @Test
    void refusesASiretWithAWrongLastDigit() {
        assertFalse(Siren.isSiret("73282932000075"));
    }

    @Test
    void acceptsAnEstablishmentOfLaPosteThatHasNoKey() {
        assertTrue(Siren.isSiret("35600000049837"));
    }

    @Test
    void refusesAnEstablishmentOfLaPosteWhoseSumIsNoMultipleOfFive() {
        assertFalse(Siren.isSiret("35600000049838"));
    }

    @Test
    void dropsWhatPeopleTypeBetweenDigits() {
        assertEquals("732829320", Siren.tidy("732\u202f829.320 "));
    }

    @Test
    void makesFictitiousNumbersWithARightKey() {
        assertTrue(Siren.isSiren(DemonstrationOrganisations.siren(17)));
    }
}
