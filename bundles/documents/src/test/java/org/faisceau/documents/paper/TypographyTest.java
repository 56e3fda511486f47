// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Exportable.Type;
import org.faisceau.kernel.api.Texts;
import org.junit.jupiter.api.Test;

final class TypographyTest {
    private final Typography french = new Typography(Texts.beside(PaperPress.class).in(Locale.FRENCH));
    private final Typography english = new Typography(Texts.beside(PaperPress.class).in(Locale.ENGLISH));

    @Test
    void keepsSignsWithTheirWords() {
        assertEquals("Il dit\u00a0: «\u00a0Quoi\u202f?\u00a0»\u202f; puis 18\u00a0% de 143\u00a0000\u00a0€\u202f!", french.of("Il dit : « Quoi ? » ; puis 18 % de 143 000 € !"));
    }

    @Test
    void addsNoSpaceOfItsOwn() {
        assertEquals("https://lab.example/?a=1;b", french.of("https://lab.example/?a=1;b"));
    }

    @Test
    void leavesEnglishAlone() {
        assertEquals("Who : me ?", english.of("Who : me ?"));
    }

    @Test
    void saysNumbersAndDays() {
        assertEquals("1\u202f250,50", french.cell(new Column("a", "A", Type.NUMBER), "1250.50"));
        assertEquals("1,250", english.cell(new Column("a", "A", Type.NUMBER), "1250"));
        assertEquals("18 Dec 2026", english.cell(new Column("a", "A", Type.DAY), "2026-12-18"));
    }

    @Test
    void keepsWhatIsNoNumber() {
        assertEquals("douze", french.cell(new Column("a", "A", Type.NUMBER), "douze"));
        assertEquals("1e999999", french.cell(new Column("a", "A", Type.NUMBER), "1e999999"));
    }
}
