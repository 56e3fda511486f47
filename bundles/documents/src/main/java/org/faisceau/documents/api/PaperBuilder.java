// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.documents.spi.Exportable.Column;

/** A paper being written, from top to bottom. Blank texts leave nothing behind. One thread. */
public final class PaperBuilder {
    /** Table cells, facts, items and paragraphs together; longer tables belong into a spreadsheet. Source: a PDF of so many stays below 80 MB of memory. */
    public static final int MAX_CELLS = 5_000;
    /** Letters of the whole paper. */
    public static final int MAX_CHARS = 300_000;
    /** A longer text counts as several. */
    private static final int CHARS_OF_A_CELL = 200;

    private final Locale locale;
    private final String title;
    private final LocalDate date;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Fact> facts = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();
    private String kicker = "";
    private String author = "";
    private String reference = "";
    private String mark = "";
    private boolean isSealed;
    private Paper.Sheet sheet = Paper.Sheet.A4;
    private int cells;
    private int chars;

    PaperBuilder(Locale locale, String title, LocalDate date) {
        this.locale = locale;
        this.title = title;
        this.date = date;
    }

    /** What kind of document it is, such as « Fiche besoin ». */
    public PaperBuilder kicker(String kind) {
        kicker = kind;
        return this;
    }

    /** Who answers for the paper, such as the Living-Lab. */
    public PaperBuilder author(String lab) {
        author = lab;
        return this;
    }

    /** The number the paper goes by. */
    public PaperBuilder reference(String number) {
        reference = number;
        return this;
    }

    /** What every page begins with, such as EXERCICE. */
    public PaperBuilder mark(String word) {
        mark = word;
        return this;
    }

    /** What it is printed on; A4 until another is said. */
    public PaperBuilder sheet(Paper.Sheet size) {
        sheet = size;
        return this;
    }

    /** The PDF is signed, and has a code on each page to tell that by; see {@link SealedFiles}. */
    public PaperBuilder sealed() {
        isSealed = true;
        return this;
    }

    /** A heading of the first rank; a blank one is left out. */
    public PaperBuilder section(String heading) {
        return heading.isBlank() ? this : add(new Block.Heading(2, heading), heading);
    }

    /** A heading of the second rank; a blank one is left out. */
    public PaperBuilder subsection(String heading) {
        return heading.isBlank() ? this : add(new Block.Heading(3, heading), heading);
    }

    /** A paragraph with strong and linked parts; a blank one is left out. */
    public PaperBuilder paragraph(Prose text) {
        return text.text().isBlank() ? this : add(new Block.Paragraph(text), text.text());
    }

    /** What people wrote: blank lines part its paragraphs, line ends are kept. */
    public PaperBuilder paragraph(String text) {
        for (var one : text.strip().split("\\R[\\h]*(?:\\R[\\h]*)+")) paragraph(Prose.of(one));
        return this;
    }

    /** A remark set apart; a blank one is left out. */
    public PaperBuilder note(String text) {
        return text.isBlank() ? this : add(new Block.Note(Prose.of(text)), text);
    }

    /** A label with its value; those that follow one another make one table. */
    public PaperBuilder fact(String label, String value) {
        return fact(label, Prose.of(value.strip()));
    }

    /** The same with strong and linked parts; one without a value is left out. */
    public PaperBuilder fact(String label, Prose value) {
        if (value.text().isBlank() || !fits(2, label + value.text())) return this;
        closeBlanks();
        facts.add(new Block.Fact(label, value));
        return this;
    }

    /** Something to fill in; those that follow one another make one table. */
    public PaperBuilder blank(Blank blank) {
        if (!fits(2, blank.label() + String.join("", blank.values()))) return this;
        closeFacts();
        blanks.add(blank);
        return this;
    }

    /** A list with bullets; without items it is left out. */
    public PaperBuilder items(List<String> items) {
        return items(false, items);
    }

    /** The same with numbers, where the order matters. */
    public PaperBuilder steps(List<String> items) {
        return items(true, items);
    }

    /**
     * A table. Rows are asked for one by one and no further than the limit, so that they may come from a cursor.
     *
     * @param caption above it; may be empty
     * @param columns at least one; what {@code Exportable} and {@code Tables} take
     * @param rows one text per column: days as {@code 2026-12-18}, numbers with a point
     */
    public PaperBuilder table(String caption, List<Column> columns, Iterable<List<String>> rows) {
        if (columns.isEmpty()) throw new IllegalArgumentException("columns is empty");
        var kept = new ArrayList<List<String>>();
        for (var row : rows) {
            if (row.size() != columns.size()) throw new IllegalArgumentException("row: " + columns.size() + " cells, got " + row.size());
            if (!fits(row.size(), String.join("", row))) break;
            kept.add(List.copyOf(row));
        }
        return add(new Block.Grid(caption, columns, kept), caption);
    }

    /**
     * A drawing.
     *
     * @param svg see {@link Block.Figure}
     * @param alternative what a person who does not see it must know; not blank
     * @param caption may be empty
     */
    public PaperBuilder figure(String svg, String alternative, String caption) {
        return add(new Block.Figure(svg, alternative, caption), svg + alternative + caption);
    }

    /**
     * A photograph; one that cannot be read leaves its alternative.
     *
     * @param content JPEG, PNG or GIF, of any size; read here, not closed
     * @param alternative what a person who does not see it must know; not blank
     * @param caption may be empty
     */
    public PaperBuilder picture(InputStream content, String alternative, String caption) {
        return Shrunk.of(content).map(it -> add(new Block.Picture(it.jpeg(), it.width(), it.height(), alternative, caption), alternative + caption)).orElseGet(() -> note(alternative));
    }

    /** The sections of the whole paper with their pages. */
    public PaperBuilder contents() {
        return add(new Block.Contents(), "");
    }

    /** What follows begins a page. */
    public PaperBuilder pageEnd() {
        return add(new Block.PageEnd(), "");
    }

    /** The paper as it is now. */
    public Paper build() {
        close();
        var code = isSealed ? PaperCode.of(List.of(locale, kicker, title, author, reference, date, mark, blocks)) : "";
        return new Paper(locale, kicker, title, author, reference, date, blocks, mark, code, sheet, cells, isWhole());
    }

    private PaperBuilder items(boolean numbered, List<String> items) {
        var kept = items.stream().filter(item -> !item.isBlank()).toList();
        return kept.isEmpty() ? this : add(new Block.Items(numbered, kept.stream().map(Prose::of).toList()), kept.size(), String.join("", kept));
    }

    private PaperBuilder add(Block block, String text) {
        return add(block, 1, text);
    }

    private PaperBuilder add(Block block, int more, String text) {
        close();
        if (fits(more, text)) blocks.add(block);
        return this;
    }

    private void close() {
        closeFacts();
        closeBlanks();
    }

    private void closeBlanks() {
        if (blanks.isEmpty()) return;
        blocks.add(new Block.Blanks(blanks));
        blanks.clear();
    }

    private void closeFacts() {
        if (facts.isEmpty()) return;
        blocks.add(new Block.Facts(facts));
        facts.clear();
    }

    private boolean fits(int more, String text) {
        cells = Math.min(MAX_CELLS + 1, cells + more + text.length() / CHARS_OF_A_CELL);
        chars = Math.min(MAX_CHARS + 1, chars + text.length());
        return isWhole();
    }

    private boolean isWhole() {
        return cells <= MAX_CELLS && chars <= MAX_CHARS;
    }
}
