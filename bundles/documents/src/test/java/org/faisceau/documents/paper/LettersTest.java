// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.junit.jupiter.api.Test;

final class LettersTest {
    private final Letters letters = new Letters(ascii());

    @Test
    void spellsVariantsInPlainLetters() {
        assertEquals("12 m2, 1, A, N", letters.of("12 ㎡, ①, \ud835\udc00, Ｎ"));
        assertTrue(letters.lacking().isEmpty());
        assertTrue(letters.used().get('2'));
    }

    @Test
    void putsABoxWhereThereIsNone() {
        assertEquals("a □□ □", letters.of("a 中文 🎉"));
        var said = letters.lacking().said(Texts.beside(Lacking.class).in(Locale.FRENCH));
        assertTrue(said.contains("idéogrammes chinois, emoji ou autres signes (U+4E2D U+6587 U+1F389)"), said);
    }

    private static BitSet ascii() {
        var shown = new BitSet();
        shown.set(' ', '~' + 1);
        return shown;
    }
}
