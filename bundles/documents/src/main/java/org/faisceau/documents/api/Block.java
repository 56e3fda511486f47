// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.List;
import org.faisceau.documents.spi.Exportable.Column;

/** A part of a paper, from top to bottom. A format reads them one by one through a {@link Reader}. */
public sealed interface Block {
    /** Shows itself to a reader, by its own kind. */
    void read(Reader reader);

    /** A heading of level 2 (section) or 3 (subsection); the title is level 1. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level != 2 && level != 3) throw new IllegalArgumentException("level: 2 or 3, got " + level);
        }

        @Override
        public void read(Reader reader) {
            reader.heading(this);
        }
    }

    /** A paragraph; line ends within it are kept. */
    record Paragraph(Prose text) implements Block {
        @Override
        public void read(Reader reader) {
            reader.paragraph(this);
        }
    }

    /** A remark set apart: a caution, a source, what is not certain. */
    record Note(Prose text) implements Block {
        @Override
        public void read(Reader reader) {
            reader.note(this);
        }
    }

    /** What is what: labels with their values. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void read(Reader reader) {
            reader.facts(this);
        }
    }

    /** A list, numbered where the order matters. */
    record Items(boolean numbered, List<Prose> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void read(Reader reader) {
            reader.items(this);
        }
    }

    /** A table; its head is said again on every page. The cells are those of an export: days as {@code 2026-12-18}, numbers with a point. */
    record Grid(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public void read(Reader reader) {
            reader.grid(this);
        }
    }

    /**
     * A drawing in SVG: shapes, paths and text with presentation attributes; no style sheet, script, image or filter. One that cannot be
     * read leaves its alternative.
     *
     * @param alternative what a person who does not see it must know
     * @param caption below it; may be empty
     */
    record Figure(String svg, String alternative, String caption) implements Block {
        public Figure {
            if (alternative.isBlank()) throw new IllegalArgumentException("alternative is blank");
        }

        @Override
        public void read(Reader reader) {
            reader.figure(this);
        }
    }

    /**
     * A photograph.
     *
     * @param jpeg as it is shown, in base 64: shrunk, without what a camera notes of place and person
     * @param width in pixels, as the height
     * @param alternative what a person who does not see it must know
     * @param caption below it; may be empty
     */
    record Picture(String jpeg, int width, int height, String alternative, String caption) implements Block {
        public Picture {
            if (alternative.isBlank()) throw new IllegalArgumentException("alternative is blank");
        }

        @Override
        public void read(Reader reader) {
            reader.picture(this);
        }
    }

    /** What a person fills in: boxes of a DOCX, that {@link FilledPapers} reads back; on a PDF, what stands in them. */
    record Blanks(List<Blank> blanks) implements Block {
        public Blanks {
            blanks = List.copyOf(blanks);
        }

        @Override
        public void read(Reader reader) {
            reader.blanks(this);
        }
    }

    /** The sections of the paper with their pages, each a link. */
    record Contents() implements Block {
        @Override
        public void read(Reader reader) {
            reader.contents(this);
        }
    }

    /** What follows begins a page. */
    record PageEnd() implements Block {
        @Override
        public void read(Reader reader) {
            reader.pageEnd(this);
        }
    }

    /** A label with its value. */
    record Fact(String label, Prose value) {}

    /** One method per sort of part. */
    interface Reader {
        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void note(Note note);

        void facts(Facts facts);

        void items(Items items);

        void grid(Grid grid);

        void figure(Figure figure);

        void picture(Picture picture);

        void blanks(Blanks blanks);

        void contents(Contents contents);

        void pageEnd(PageEnd end);
    }
}
