// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountBandTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            100k - 500k€            ; 100000  ; 500000
            100 - 500k€             ; 100000  ; 500000
            500k€ - 1M€             ; 500000  ; 1000000
            0 - 25k€                ; 0       ; 25000
            25 000 € – 40 000 € HT  ; 25000   ; 40000
            de 90 k€ à 143 k€       ; 90000   ; 143000
            entre 1,5 M€ et 3 M€    ; 1500000 ; 3000000
            50 000 - 1M€            ; 50000   ; 1000000
            500k - 100k             ; 100000  ; 500000
            """)
    void readsBands(String text, long least, long most) {
        assertEquals(Optional.of(Amount.between(Euros.of(least), Euros.of(most))), AmountBand.read(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            120000          ; 12000000
            120 000,50 €    ; 12000050
            1250.5          ; 125050
            1.000,55        ; 100055
            100'000 €       ; 10000000
            41666.666667    ; 4166667
            1.250.000,00    ; 125000000
            1,250,000.00    ; 125000000
            1.250M€         ; 125000000
            143 k€ HT       ; 14300000
            2147483648      ; 214748364800
            """)
    void readsExactAmounts(String text, long cents) {
        assertEquals(Optional.of(Amount.exactly(new Euros(cents))), AmountBand.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 90k€", "<= 90 k€", "moins de 90 000 €", "inférieur à 90k", "jusqu'à 90k€", "under 90k"})
    void readsAHigherEndAlone(String text) {
        assertEquals(Optional.of(new Amount(Optional.empty(), Optional.of(Euros.of(90_000)))), AmountBand.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 1M€", "plus de 1 000 000 €", "1M€ et plus", "à partir de 1M€", "1M€+"})
    void readsALowerEndAlone(String text) {
        assertEquals(Optional.of(new Amount(Optional.of(Euros.of(1_000_000)), Optional.empty())), AmountBand.read(text));
    }

    @Test
    void nothingIsUnknown() {
        assertEquals(Optional.of(Amount.unknown()), AmountBand.read("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "beaucoup", "100k - beaucoup", "1e9", "150.000", "150,000 €", "150.000 k€", "100.000 - 200.000", "15 00", "12/2026", "99999999999999999999", "0x10", "<", "=1+1", "à", "100k - 500k€ - 1M€"})
    void refusesWhatIsNoAmount(String text) {
        assertEquals(Optional.empty(), AmountBand.read(text));
    }

    @Test
    void saysInWhichTwoWaysANumberCanBeRead() {
        assertEquals(Optional.of("150 000"), AmountBand.doubt("entre 90 k€ et 150.000 €").map(doubt -> doubt.whole()));
        assertEquals(Optional.empty(), AmountBand.doubt("beaucoup"));
    }

    @Test
    void knowsWhereItRounded() {
        assertTrue(AmountBand.isRounded("41666.666667"));
        assertFalse(AmountBand.isRounded("1.250.000,00"));
        assertFalse(AmountBand.isRounded("1.250 M€"));
    }

    @Test
    void refusesANumberThatOnlyAMachineWouldWrite() {
        assertEquals(Optional.empty(), AmountBand.read("0," + "0".repeat(100_000) + "1"));
    }
}
