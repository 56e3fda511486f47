// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Papers.Format;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the file back, as a word processor does: a zip, its parts, their relations. */
final class DocxTest {
    private final Map<String, byte[]> parts = parts(Specimens.sheet(Locale.FRENCH));

    @Test
    void hasWhatAWordProcessorLooksFor() {
        assertTrue(parts.keySet().containsAll(List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "word/numbering.xml",
                "word/header1.xml", "word/footer1.xml", "docProps/core.xml")), parts.keySet().toString());
    }

    @Test
    void usesOnlyStylesThatItDefines() {
        var defined = values(part("word/styles.xml"), "w:style", "w:styleId");
        for (var used : List.of("w:pStyle", "w:tblStyle", "w:rStyle")) assertTrue(defined.containsAll(values(part("word/document.xml"), used, "w:val")));
    }

    @Test
    void hasHeadingsOfTwoLevels() {
        var styles = values(part("word/document.xml"), "w:pStyle", "w:val");
        assertEquals("Title", styles.get(1));
        assertTrue(styles.containsAll(List.of("Heading1", "Heading2", "ListBullet", "ListNumber", "Note", "Caption")), styles.toString());
    }

    @Test
    void saysTheHeadOfATableOnEachPage() {
        var tables = part("word/document.xml").getElementsByTagName("w:tbl");
        assertEquals(2, tables.getLength());
        var first = (Element) ((Element) tables.item(1)).getElementsByTagName("w:tr").item(0);
        assertEquals(1, first.getElementsByTagName("w:tblHeader").getLength());
        assertEquals("BesoinÉchéanceMontant (€)", first.getTextContent());
    }

    @Test
    void beginsEachNumberedListAtOne() {
        assertEquals(List.of("1", "2"), values(part("word/numbering.xml"), "w:num", "w:numId"));
    }

    @Test
    void speaksItsLanguage() {
        assertEquals(List.of("fr-FR"), values(part("word/styles.xml"), "w:lang", "w:val"));
    }

    @Test
    void namesItself() {
        var core = part("docProps/core.xml");
        assertEquals("Capteurs de fuite à fibre pour le réseau d’eau potable", core.getElementsByTagName("dc:title").item(0).getTextContent());
        assertEquals("B-2026-014", core.getElementsByTagName("dc:identifier").item(0).getTextContent());
        assertEquals("2026-11-25T00:00:00Z", core.getElementsByTagName("dcterms:created").item(0).getTextContent());
    }

    @Test
    void countsItsPages() {
        assertEquals(List.of(" PAGE ", " NUMPAGES "), values(part("word/footer1.xml"), "w:fldSimple", "w:instr"));
    }

    @Test
    void leadsEveryRelationSomewhere() {
        var targets = values(part("word/_rels/document.xml.rels"), "Relationship", "Target");
        assertTrue(targets.contains("https://lab.example/needs/14"), targets.toString());
        targets.removeIf(target -> target.startsWith("https:"));
        assertTrue(targets.stream().allMatch(target -> parts.containsKey("word/" + target)), targets.toString());
    }

    @Test
    void showsTheDrawingWithItsAlternative() throws IOException {
        assertEquals(List.of("60 % du linéaire est en fonte"), values(part("word/document.xml"), "wp:docPr", "descr"));
        assertEquals(0x0f6b5e, ImageIO.read(new ByteArrayInputStream(parts.getOrDefault("word/media/picture1.png", new byte[0]))).getRGB(60, 60) & 0xffffff);
    }

    @Test
    void bearsPhotographs() throws IOException {
        var shown = ImageIO.read(new ByteArrayInputStream(parts(Specimens.pictured()).get("word/media/picture1.png")));
        assertEquals(960, shown.getWidth());
        assertTrue((shown.getRGB(60, 60) >> 16 & 255) > 200 && (shown.getRGB(60, 60) & 255) < 60, Integer.toHexString(shown.getRGB(60, 60)));
    }

    @Test
    void keepsEveryScriptAndDropsWhatXmlCannotHold() {
        var text = DocxTest.read(parts(Specimens.odd()), "word/document.xml").getDocumentElement().getTextContent();
        assertTrue(text.contains("Ελληνικά, Кириллица, שלום, العربية, 中文"), text);
        assertTrue(text.contains("kx"), text);
        assertTrue(text.contains("<script>alert(1)</script> & ;"), text);
    }

    @Test
    void turnsThePageForManyColumns() {
        assertEquals(List.of("landscape"), values(DocxTest.read(parts(Specimens.wide()), "word/document.xml"), "w:pgSz", "w:orient"));
    }

    @Test
    void givesTheSameBytesForTheSamePaper() {
        assertArrayEquals(docx(Specimens.sheet(Locale.FRENCH)), docx(Specimens.sheet(Locale.FRENCH)));
    }

    private Document part(String name) {
        return read(parts, name);
    }

    private static Document read(Map<String, byte[]> parts, String name) {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
        } catch (Exception e) {
            throw new AssertionError(name + " is not well-formed", e);
        }
    }

    private static List<String> values(Document part, String element, String attribute) {
        var values = new ArrayList<String>();
        var found = part.getElementsByTagName(element);
        for (int at = 0; at < found.getLength(); at++) values.add(((Element) found.item(at)).getAttribute(attribute));
        return values;
    }

    private static byte[] docx(Paper paper) {
        return new PaperPress().print(paper, Format.DOCX).fold(ready -> ready.bytes(), refused -> new byte[0]);
    }

    private static Map<String, byte[]> parts(Paper paper) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx(paper)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("not a zip", e);
        }
        return parts;
    }
}
