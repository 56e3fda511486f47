// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.faisceau.kernel.api.WrittenNumber.Certain;
import org.faisceau.kernel.api.WrittenNumber.Doubtful;
import org.faisceau.kernel.api.WrittenNumber.Unreadable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0            ; 0
            150000       ; 150000
            150 000      ; 150000
            150\u00a0000 ; 150000
            1\u202f250\u202f000,5 ; 1250000.5
            1'250'000    ; 1250000
            12500.5      ; 12500.5
            12,50        ; 12.50
            1.000,55     ; 1000.55
            1,000.55     ; 1000.55
            1.250.000    ; 1250000
            1,250,000.00 ; 1250000.00
            1.250.000,00 ; 1250000.00
            0,125        ; 0.125
            1250,125     ; 1250.125
            """)
    void readsWhatIsCertain(String text, BigDecimal number) {
        assertEquals(new Certain(number), WrittenNumber.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            150.000 ; 150 000 ; 150.00
            150,000 ; 150 000 ; 150.00
            1.000   ; 1 000   ; 1.00
            1,005   ; 1 005   ; 1.01
            12,345  ; 12 345  ; 12.35
            """)
    void saysBothWhereInDoubt(String text, String whole, BigDecimal fine) {
        assertEquals(new Doubtful(whole, fine), WrittenNumber.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "+5", "1e9", "1e-999999999", "0x10", "1.2.3", "1,2,3", "1.000,55,3", "1,000,55", "15 00", "1  000", ".", "5.", ".5",
        "١٢", "1.0000,5", "12345678901234567890123456789012345678901"})
    void readsNothingElse(String text) {
        assertEquals(new Unreadable(), WrittenNumber.of(text));
    }
}
