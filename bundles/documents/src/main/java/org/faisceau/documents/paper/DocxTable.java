// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.function.Consumer;
import org.faisceau.documents.api.Block;
import org.faisceau.documents.api.Prose;
import org.faisceau.documents.spi.Exportable.Type;

/** Tables of a DOCX: a head that is said again on each page, rows that are not torn apart. */
final class DocxTable {
    private final Xml xml;
    private final Typography typography;
    private final int width;

    /** @param width between the margins, in twentieths of a point */
    DocxTable(Xml xml, Typography typography, int width) {
        this.width = width;
        this.xml = xml;
        this.typography = typography;
    }

    void facts(Block.Facts facts, Consumer<Prose> writer) {
        begin("FactTable", new int[] {32, 68}, "0080");
        for (var fact : facts.facts()) {
            row(false);
            cell(32, "FactLabel", false, () -> DocxText.run(xml, DocxText.clean(typography.of(fact.label())), false));
            cell(68, "TableText", false, () -> writer.accept(fact.value()));
            xml.close();
        }
        xml.close();
    }

    void blanks(Block.Blanks blanks, DocxBlanks controls) {
        begin("FactTable", new int[] {32, 68}, "0080");
        for (var blank : blanks.blanks()) {
            row(false);
            cell(32, "FactLabel", false, () -> DocxText.run(xml, DocxText.clean(typography.of(blank.label())), false));
            cell(68, "TableText", false, () -> controls.write(blank));
            xml.close();
        }
        xml.close();
    }

    void grid(Block.Grid grid) {
        var shares = Widths.of(grid);
        begin("GridTable", shares, "0020");
        row(true);
        for (int column = 0; column < shares.length; column++) {
            var one = grid.columns().get(column);
            cell(shares[column], "TableHead", one.type() == Type.NUMBER, () -> DocxText.run(xml, DocxText.clean(typography.of(one.label())), false));
        }
        xml.close();
        for (var cells : grid.rows()) {
            row(false);
            for (int column = 0; column < shares.length; column++) {
                var one = grid.columns().get(column);
                var text = DocxText.clean(typography.cell(one, cells.get(column)));
                cell(shares[column], "TableText", one.type() == Type.NUMBER, () -> DocxText.run(xml, text, false));
            }
            xml.close();
        }
        xml.close();
    }

    /** @param look first row (0020) or first column (0080) as head, for screen readers */
    private void begin(String style, int[] shares, String look) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style).empty("w:tblW", "w:w", "5000", "w:type", "pct");
        xml.empty("w:tblLayout", "w:type", "fixed").empty("w:tblLook", "w:val", look).close().open("w:tblGrid");
        for (int share : shares) xml.empty("w:gridCol", "w:w", String.valueOf(width * share / 100));
        xml.close();
    }

    private void row(boolean head) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) xml.empty("w:tblHeader");
        xml.close();
    }

    private void cell(int share, String style, boolean right, Runnable content) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width * share / 100), "w:type", "dxa").close();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (right) xml.empty("w:jc", "w:val", "right");
        xml.close();
        content.run();
        xml.close().close();
    }
}
