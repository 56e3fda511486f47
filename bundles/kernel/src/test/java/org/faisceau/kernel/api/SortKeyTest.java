// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class SortKeyTest {
    @Test
    void foldsAccentsLigaturesAndGaps() {
        assertEquals("oeuvre d ecole n 3", SortKey.of("  Œuvre d’École — n° 3 !"));
    }

    @Test
    void foldsPlainTextsTheSame() {
        assertEquals("oeuvre d ecole n 3", SortKey.of("Oeuvre d'Ecole - n. 3 !"));
    }

    @Test
    void keepsLettersBeyondTheBasicPlane() {
        assertEquals("𐐨 x²".replace("²", "2"), SortKey.of("𐐀 x²"));
    }

    @Test
    void isEmptyWithoutLetterOrDigit() {
        assertEquals("", SortKey.of("« — »"));
    }
}
