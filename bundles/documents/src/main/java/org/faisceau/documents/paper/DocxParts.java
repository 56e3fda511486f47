// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.ByteArrayOutputStream;
import org.faisceau.documents.api.Paper;
import org.faisceau.kernel.api.Words;

/** The small parts of a DOCX: what it is, what stands above and below each page, how its lists count. */
final class DocxParts {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final Paper paper;
    private final Words words;

    DocxParts(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    byte[] core() {
        var out = new ByteArrayOutputStream();
        var xml = new Xml(out);
        xml.open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        property(xml, "dc:title", paper.title());
        property(xml, "dc:subject", paper.kicker());
        property(xml, "dc:creator", paper.author());
        property(xml, "dc:identifier", paper.reference());
        property(xml, "dc:language", words.locale().getLanguage());
        var moment = paper.date() + "T00:00:00Z";
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(moment).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(moment).close();
        xml.close().end();
        return out.toByteArray();
    }

    private static void property(Xml xml, String name, String value) {
        if (!value.isEmpty()) xml.open(name).text(DocxText.clean(value)).close();
    }

    byte[] header() {
        return margin("w:hdr", "Header", paper.mark().isEmpty() ? paper.title() : paper.mark() + " · " + paper.title(), paper.reference());
    }

    /** Above the first page, where the title stands already. */
    byte[] firstHeader() {
        return margin("w:hdr", "Header", paper.mark(), "");
    }

    byte[] footer() {
        return margin("w:ftr", "Footer", paper.author(), words.say("page"));
    }

    /** A line with something left and right; {@code #} and {@code @} are the page and the count of pages. */
    private static byte[] margin(String name, String style, String left, String right) {
        var out = new ByteArrayOutputStream();
        var xml = new Xml(out);
        xml.open(name, "xmlns:w", W).open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        DocxText.run(xml, DocxText.clean(left), false);
        xml.open("w:r").empty("w:tab").close();
        for (var part : style.equals("Footer") ? right.split("(?=[#@])|(?<=[#@])") : new String[] {right}) {
            if (style.equals("Footer") && part.equals("#")) field(xml, "PAGE");
            else if (style.equals("Footer") && part.equals("@")) field(xml, "NUMPAGES");
            else DocxText.run(xml, DocxText.clean(part), false);
        }
        xml.close().close().end();
        return out.toByteArray();
    }

    private static void field(Xml xml, String code) {
        xml.open("w:fldSimple", "w:instr", " " + code + " ").open("w:r").open("w:t").text("1").close().close().close();
    }

    /** One instance per numbered list, so that each begins at one. */
    byte[] numbering(int lists) {
        var out = new ByteArrayOutputStream();
        var xml = new Xml(out);
        xml.open("w:numbering", "xmlns:w", W);
        level(xml, 0, "bullet", "•");
        level(xml, 1, "decimal", "%1.");
        xml.open("w:num", "w:numId", "1").empty("w:abstractNumId", "w:val", "0").close();
        for (int list = 0; list < lists; list++) {
            xml.open("w:num", "w:numId", String.valueOf(list + 2)).empty("w:abstractNumId", "w:val", "1");
            xml.open("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1").close().close();
        }
        xml.close().end();
        return out.toByteArray();
    }

    private static void level(Xml xml, int id, String format, String text) {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(id)).empty("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", "0").empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", format).empty("w:lvlText", "w:val", text);
        xml.empty("w:lvlJc", "w:val", "left").open("w:pPr").empty("w:ind", "w:left", "360", "w:hanging", "300").close().close().close();
    }
}
