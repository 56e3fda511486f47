// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.faisceau.console.spi.Answer;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers.Format;
import org.faisceau.documents.api.Printed;
import org.faisceau.documents.api.Printed.Reason;
import org.junit.jupiter.api.Test;

final class PaperPressTest {
    private final PaperPress press = new PaperPress(Duration.ofMillis(10));

    @Test
    void namesTheFileByKindReferenceAndTitle() {
        assertEquals("fiche-besoin-b-2026-014-capteurs-de-fuite-a-fibre-pour-le-reseau-d-eau-potable.docx", name(Specimens.sheet(Locale.FRENCH)));
    }

    @Test
    void namesAFileWithoutPlainLetters() {
        assertEquals("document.docx", name(Paper.titled(Locale.FRENCH, "../..//", Specimens.DAY).build()));
    }

    @Test
    void cutsALongNameBetweenWords() {
        assertEquals("un-titre-un-titre-un-titre-un-titre-un-titre-un-titre-un-titre-un-titre-un.docx",
                name(Paper.titled(Locale.FRENCH, "Un titre ".repeat(40), Specimens.DAY).build()));
    }

    @Test
    void refusesATableThatBelongsIntoASpreadsheet() {
        var refused = refusal(Specimens.longTable(100_000), Format.PDF);
        assertEquals(Reason.TOO_LONG, refused.reason());
        assertTrue(refused.sentence().contains("5\u202f000 cases"), refused.sentence());
    }

    @Test
    void asksNoMoreRowsThanFit() {
        var asked = new AtomicInteger();
        Iterable<List<String>> endless = () -> Stream.generate(() -> List.of("fictif", "2026-12-18", String.valueOf(asked.incrementAndGet()))).iterator();
        var paper = Paper.titled(Locale.ENGLISH, "Endless", Specimens.DAY).table("", Specimens.COLUMNS, endless).build();
        assertTrue(asked.get() < 2_000, asked + " rows");
        assertEquals(Reason.TOO_LONG, refusal(paper, Format.DOCX).reason());
    }

    @Test
    void refusesATextWithoutEnd() {
        assertEquals(Reason.TOO_LONG, refusal(Paper.titled(Locale.FRENCH, "Long", Specimens.DAY).paragraph("mot ".repeat(80_000)).build(), Format.PDF).reason());
    }

    @Test
    void letsNoThirdPaperBegin() throws InterruptedException {
        press.places().acquire(2);
        var refused = refusal(Specimens.sheet(Locale.ENGLISH), Format.DOCX);
        assertEquals(Reason.BUSY, refused.reason());
        assertEquals("Other documents are being laid out. Wait a moment, then try again.", refused.sentence());
    }

    @Test
    void letsALargePaperBeginAlone() throws InterruptedException {
        press.places().acquire(1);
        assertEquals(Reason.BUSY, refusal(Specimens.longTable(1_000), Format.DOCX).reason());
    }

    @Test
    void givesItsPlaceBack() {
        press.print(Specimens.longTable(1_000), Format.DOCX);
        assertEquals(2, press.places().availablePermits());
    }

    @Test
    void answersAPage() {
        assertEquals("application/pdf", ((Answer.Download) press.download(Specimens.sheet(Locale.FRENCH), Format.of(""))).mediaType());
        assertTrue(((Answer.Refused) press.download(Specimens.longTable(2_000), Format.of("docx"))).why().contains("trop long"));
    }

    private String name(Paper paper) {
        return press.print(paper, Format.DOCX).fold(ready -> ready.fileName(), refused -> refused.sentence());
    }

    private Printed.Refused refusal(Paper paper, Format format) {
        return press.print(paper, format).fold(ready -> new Printed.Refused(Reason.BUSY, "printed: " + ready.fileName()), refused -> refused);
    }
}
