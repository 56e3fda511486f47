// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.Optional;
import org.faisceau.documents.api.Block;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Prose;
import org.faisceau.kernel.api.Words;

/** The text of a DOCX, block by block, with the relations to its links and pictures. */
final class DocxBody implements Block.Reader {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final Paper.Sheet sheet;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Xml xml = new Xml(out);
    private final List<String> links = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Words words;
    private final Supplier<Faces> faces;
    private final Typography typography;
    private final DocxTable tables;
    private final DocxBlanks controls;
    private final List<String> headings;
    private int numbered;

    DocxBody(Paper paper, Words words, Supplier<Faces> faces) {
        this.words = words;
        this.faces = faces;
        typography = new Typography(words);
        controls = new DocxBlanks(xml, words);
        headings = Headings.of(paper);
        boolean wide = Widths.wantWidePages(paper);
        sheet = paper.sheet();
        boolean small = sheet == Paper.Sheet.A5;
        tables = new DocxTable(xml, typography, wide ? small ? 9864 : 14796 : small ? 6349 : 9864);
        xml.open("w:document", "xmlns:w", DocxParts.W, "xmlns:r", OFFICE, "xmlns:wp", DocxPicture.WP, "xmlns:a", DocxPicture.A, "xmlns:pic", DocxPicture.PIC,
                "xmlns:w14", DocxBlanks.W14, "xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:Ignorable", "w14");
        xml.open("w:body");
        line("Subtitle", paper.kicker());
        line("Title", paper.title());
        line("About", Stream.of(paper.author(), paper.reference(), words.day(paper.date())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
        for (var block : paper.blocks()) block.read(this);
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "header").empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:headerReference", "w:type", "first", "r:id", "first");
        xml.empty("w:footerReference", "w:type", "first", "r:id", "footer");
        var high = small ? "11906" : "16838";
        var broad = small ? "8391" : "11906";
        if (wide) xml.empty("w:pgSz", "w:w", high, "w:h", broad, "w:orient", "landscape");
        else xml.empty("w:pgSz", "w:w", broad, "w:h", high);
        xml.empty("w:pgMar", "w:top", "1134", "w:right", "1021", "w:bottom", "1134", "w:left", "1021", "w:header", "567", "w:footer", "567", "w:gutter", "0");
        xml.empty("w:titlePg").close().close().close().end();
    }

    byte[] document() {
        return out.toByteArray();
    }

    int numberedLists() {
        return numbered;
    }

    /** By their names within the file. */
    Map<String, byte[]> pictures() {
        return pictures;
    }

    byte[] relations() {
        var bytes = new ByteArrayOutputStream();
        var relations = new Xml(bytes);
        relations.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (var part : List.of("styles", "numbering", "settings")) relation(relations, part, part, part + ".xml");
        relation(relations, "header", "header", "header1.xml");
        relation(relations, "footer", "footer", "footer1.xml");
        relation(relations, "first", "header", "header2.xml");
        for (var name : pictures.keySet()) relation(relations, name.replace(".png", ""), "image", "media/" + name);
        for (int link = 0; link < links.size(); link++) {
            relations.empty("Relationship", "Id", "link" + link, "Type", OFFICE + "/hyperlink", "Target", links.get(link), "TargetMode", "External");
        }
        relations.close().end();
        return bytes.toByteArray();
    }

    private static void relation(Xml relations, String id, String type, String target) {
        relations.empty("Relationship", "Id", id, "Type", OFFICE + "/" + type, "Target", target);
    }

    @Override
    public void heading(Block.Heading heading) {
        line("Heading" + (heading.level() - 1), heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        prose("BodyText", paragraph.text(), 0);
    }

    @Override
    public void note(Block.Note note) {
        prose("Note", note.text(), 0);
    }

    @Override
    public void items(Block.Items items) {
        int list = items.numbered() ? ++numbered + 1 : 1;
        for (var item : items.items()) prose(items.numbered() ? "ListNumber" : "ListBullet", item, list);
    }

    @Override
    public void facts(Block.Facts facts) {
        tables.facts(facts, this::parts);
        line("BodyText", " ");
    }

    @Override
    public void blanks(Block.Blanks blanks) {
        tables.blanks(blanks, controls);
        line("BodyText", " ");
    }

    @Override
    public void contents(Block.Contents contents) {
        for (var heading : headings) prose("ListBullet", Prose.of(heading), 1);
    }

    @Override
    public void pageEnd(Block.PageEnd end) {
        xml.open("w:p").open("w:r").empty("w:br", "w:type", "page").close().close();
    }

    @Override
    public void grid(Block.Grid grid) {
        line("Caption", grid.caption());
        if (grid.rows().isEmpty()) line("BodyText", words.say("grid.empty"));
        else tables.grid(grid);
        line("BodyText", " ");
    }

    @Override
    public void figure(Block.Figure figure) {
        shown(Drawing.read(figure.svg()), figure.alternative(), figure.caption());
    }

    @Override
    public void picture(Block.Picture picture) {
        shown(Optional.of(Photo.of(picture, sheet)), picture.alternative(), picture.caption());
    }

    private void shown(Optional<? extends Shown> drawing, String alternative, String caption) {
        if (drawing.isEmpty()) {
            line("Note", alternative);
        } else {
            var id = "picture" + (pictures.size() + 1);
            pictures.put(id + ".png", DocxPicture.png(drawing.get(), faces.get()));
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Figure").close().open("w:r");
            DocxPicture.write(xml, drawing.get(), id, pictures.size(), DocxText.clean(alternative));
            xml.close().close();
        }
        line("FigureCaption", caption);
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) prose(style, Prose.of(text), 0);
    }

    /** @param list number of the list it is an item of; 0 for none */
    private void prose(String style, Prose prose, int list) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (list > 0) xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", String.valueOf(list)).close();
        xml.close();
        parts(prose);
        xml.close();
    }

    private void parts(Prose prose) {
        for (var part : prose.parts()) {
            if (!part.link().isEmpty()) links.add(DocxText.clean(part.link()));
            DocxText.part(xml, typography, part, part.link().isEmpty() ? "" : "link" + (links.size() - 1));
        }
    }
}
