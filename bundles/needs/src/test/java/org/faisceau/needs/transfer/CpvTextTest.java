// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.needs.CpvList;
import org.faisceau.needs.api.CpvCodes;
import org.junit.jupiter.api.Test;

final class CpvTextTest {
    private static final CpvCodes CODES = new CpvList();

    @Test
    void readsSeveralCodesWithTheirCheckDigits() {
        assertEquals(List.of("90700000", "44611000"), CpvText.read("90700000-4|44611000-6", CODES).codes());
    }

    @Test
    void readsACodeBesideItsName() {
        assertEquals(List.of("90700000"), CpvText.read("90700000-4 - Services environnementaux", CODES).codes());
    }

    @Test
    void putsALostZeroBack() {
        assertEquals(List.of("03000000"), CpvText.read("3000000", CODES).codes());
    }

    @Test
    void leavesUnknownCodesOutAndSaysWhich() {
        assertEquals(new CpvText(List.of("90700000"), List.of("99999999", "123")), CpvText.read("99999999; 90700000, 123", CODES));
    }

    @Test
    void keepsNoMoreCodesThanANeedHolds() {
        var many = CODES.pick("45", 25).stream().map(code -> code.code()).collect(Collectors.joining("|"));
        assertEquals(5, CpvText.read(many, CODES).dropped().size());
    }

    @Test
    void readsALongCellQuickly() {
        var many = IntStream.range(0, 5000).mapToObj(at -> "9070000").collect(Collectors.joining(" "));
        assertEquals(List.of(), CpvText.read(many, CODES).codes());
    }
}
