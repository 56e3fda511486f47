// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EurosTest {
    @Test
    void roundsHalfACentUp() {
        assertEquals(1235, Euros.of(new BigDecimal("12.345")).cents());
        assertEquals(1234, Euros.of(new BigDecimal("12.3449")).cents());
    }

    @Test
    void showsTwoDecimals() {
        assertEquals(new BigDecimal("100000.00"), Euros.of(100_000).amount());
    }

    @Test
    void holdsMoreThanTwoBillion() {
        assertEquals(214_748_364_800L, Euros.of(2_147_483_648L).cents());
    }

    @Test
    void refusesWhatNoMarketReaches() {
        assertThrows(IllegalArgumentException.class, () -> new Euros(Euros.LIMIT_CENTS + 1));
        assertThrows(IllegalArgumentException.class, () -> Euros.of(new BigDecimal("1e30")));
        assertThrows(IllegalArgumentException.class, () -> new Euros(Long.MIN_VALUE));
        assertThrows(IllegalArgumentException.class, () -> Euros.of(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-3000000", "1e-999999999", "0e999999999", "1e999999999", "-1e2147483647"})
    void refusesANumberThatIsShortOnlyInWriting(String number) {
        assertThrows(IllegalArgumentException.class, () -> Euros.of(new BigDecimal(number)));
    }

    @Test
    void addsAndCompares() {
        assertEquals(Euros.of(5), Euros.of(2).plus(Euros.of(3)));
        assertEquals(-1, Euros.of(2).compareTo(Euros.of(3)));
    }
}
