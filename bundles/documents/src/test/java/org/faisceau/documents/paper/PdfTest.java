// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers.Format;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PdfTest {
    private final PaperPress press = new PaperPress();

    @Test
    void isAccessibleAndArchivableInFrench() {
        assertEquals(List.of(), Validity.breaches(pdf(Specimens.sheet(Locale.FRENCH))));
    }

    @Test
    void isAccessibleAndArchivableInEnglish() {
        assertEquals(List.of(), Validity.breaches(pdf(Specimens.sheet(Locale.ENGLISH))));
    }

    @Test
    void isAccessibleAndArchivableOverManyPages() {
        assertEquals(List.of(), Validity.breaches(pdf(Specimens.longTable(70))));
    }

    @Test
    void isAccessibleAndArchivableOnItsSide() {
        assertEquals(List.of(), Validity.breaches(pdf(Specimens.wide())));
    }

    @Test
    void isAccessibleAndArchivableWhateverIsWritten() {
        assertEquals(List.of(), Validity.breaches(pdf(Specimens.odd())));
    }

    @Test
    void isAccessibleAndArchivableOnHalfThePage() throws IOException {
        var paper = Paper.titled(Locale.FRENCH, "Brochure", Specimens.DAY).sheet(Paper.Sheet.A5).kicker("Résidents").section("Onde SAS").paragraph("Mesure l’eau.").build();
        assertEquals(List.of(), Validity.breaches(pdf(paper)));
        try (var read = Loader.loadPDF(pdf(paper))) {
            var box = read.getPage(0).getMediaBox();
            assertEquals("148 210", Math.round(box.getWidth() / 72 * 25.4) + " " + Math.round(box.getHeight() / 72 * 25.4));
        }
    }

    @Test
    void bearsMarkAndCodeOnEveryPage() throws IOException {
        var paper = Paper.titled(Locale.FRENCH, "Copie", Specimens.DAY).mark("EXERCICE").sealed().paragraph("Avant").pageEnd().section("Sommaire").contents().section("Lignes");
        for (int line = 0; line < 80; line++) paper.paragraph("Ligne " + line);
        var built = paper.build();
        assertEquals(List.of(), Validity.breaches(pdf(built)));
        assertTrue(text(built, 2).contains("Sommaire 2") && !text(built, 1).contains("Sommaire"), text(built, 2));
        for (int page = 1; page <= 3; page++) {
            var text = text(built, page);
            assertTrue(text.contains("EXERCICE") && text.contains(built.code()), text);
        }
    }

    /** Letters that fonts like to draw as one. */
    @Test
    void isReadLetterByLetter() throws IOException {
        var words = "chiffre efficacité affluent diffère offert fjord attestation Tfi";
        var paper = Paper.titled(Locale.FRENCH, words, Specimens.DAY).paragraph(words).build();
        assertEquals(List.of(), Validity.breaches(pdf(paper)));
        assertTrue(text(paper, 1).contains(words), () -> "not read: " + words);
    }

    /** The font draws the letter ʼ by the same glyph. */
    @Test
    void readsTheApostropheAsItWasWritten() throws IOException {
        var words = "Prévisions d’achat de l’acheteur : ‘ainsi’";
        var paper = Paper.titled(Locale.FRENCH, words, Specimens.DAY).paragraph(words).build();
        assertEquals(List.of(), Validity.breaches(pdf(paper)));
        var read = text(paper, 1).replace('\u00a0', ' ');
        assertTrue(read.contains("d’achat de l’acheteur : ‘ainsi’"), read);
    }

    @Test
    void anyOtherPdfIsNot() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var blank = new PDDocument()) {
            blank.addPage(new PDPage());
            blank.save(out);
        }
        assertFalse(Validity.breaches(out.toByteArray(), PDFAFlavour.PDFUA_1).isEmpty());
        assertFalse(Validity.breaches(out.toByteArray(), PDFAFlavour.PDFA_2_A).isEmpty());
    }

    @Test
    void givesTheSameBytesForTheSamePaper() {
        assertArrayEquals(pdf(Specimens.sheet(Locale.FRENCH)), pdf(Specimens.sheet(Locale.FRENCH)));
    }

    @Test
    void namesItselfItsLanguageAndItsDay() throws IOException {
        try (var document = Loader.loadPDF(pdf(Specimens.sheet(Locale.ENGLISH)))) {
            assertEquals("Capteurs de fuite à fibre pour le réseau d’eau potable", document.getDocumentInformation().getTitle());
            assertEquals("Living-Lab de démonstration", document.getDocumentInformation().getAuthor());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
            assertEquals(Specimens.DAY, document.getDocumentInformation().getCreationDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        }
    }

    @Test
    void numbersThePagesAndSaysTheHeadAgain() throws IOException {
        var last = text(Specimens.longTable(120), 5);
        assertTrue(last.contains("Page 5 sur 5"), last);
        assertTrue(last.contains("Montant (€)"), last);
        assertTrue(last.contains("L-1"), last);
    }

    @Test
    void saysDaysAndNumbersInTheLanguage() throws IOException {
        var text = text(Specimens.longTable(3), 1).replace('\u00a0', ' ');
        assertTrue(text.contains("18 déc. 2026"), text);
        assertTrue(text.contains("1 250,50"), text);
    }

    @Test
    void linksToThePage() throws IOException {
        try (var document = Loader.loadPDF(pdf(Specimens.sheet(Locale.FRENCH)))) {
            var link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
            assertEquals("https://lab.example/needs/14", ((PDActionURI) link.getAction()).getURI());
        }
    }

    @Test
    void listsItsSectionsAsBookmarks() throws IOException {
        try (var document = Loader.loadPDF(pdf(Specimens.sheet(Locale.FRENCH)))) {
            assertEquals("Le besoin", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
        }
    }

    @Test
    void showsGreekAndReplacesWhatItsFontsLack() throws IOException {
        var text = text(Specimens.odd(), 1);
        assertTrue(text.contains("Ελληνικά, Кириллица, □□□□, □□□□□□□, □□"), text);
        var all = text(Specimens.odd(), 0);
        assertTrue(all.contains("remplacés par □") && all.contains("U+"), all);
    }

    @Test
    void saysTheAlternativeOfADrawingItCannotRead() throws IOException {
        var all = text(Specimens.odd(), 0);
        assertTrue(all.contains("Dessin abîmé"), all);
        assertTrue(all.contains("Dessin qui lit un fichier"), all);
        assertTrue(all.contains("Aucune ligne."), all);
    }

    @Test
    void showsPhotographsSmallAndSaysWhatTheyAre() throws IOException {
        var pdf = pdf(Specimens.pictured());
        assertEquals(List.of(), Validity.breaches(pdf));
        assertArrayEquals(pdf, pdf(Specimens.pictured()));
        assertTrue(text(Specimens.pictured(), 0).contains("Le banc") && text(Specimens.pictured(), 0).contains("Une image abîmée"));
        try (var document = Loader.loadPDF(pdf)) {
            var shown = new PDFRenderer(document).renderImage(0);
            int red = 0;
            for (int x = 0; x < shown.getWidth(); x++) for (int y = 0; y < shown.getHeight(); y++) if (isRed(shown.getRGB(x, y))) red++;
            assertTrue(red > 10_000, "red points: " + red);
        }
        assertTrue(pdf.length < 400_000, "bytes: " + pdf.length);
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 255) > 200 && (rgb >> 8 & 255) < 60 && (rgb & 255) < 60;
    }

    @Test
    void keepsMarkupAsText() throws IOException {
        assertTrue(text(Specimens.odd(), 0).contains("<script>alert(1)</script> & "));
    }

    private byte[] pdf(Paper paper) {
        return press.print(paper, Format.PDF).fold(ready -> ready.bytes(), refused -> new byte[0]);
    }

    /** @param page from 1; 0 for all */
    private String text(Paper paper, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf(paper))) {
            var stripper = new PDFTextStripper();
            if (page > 0) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
            }
            return stripper.getText(document);
        }
    }
}
