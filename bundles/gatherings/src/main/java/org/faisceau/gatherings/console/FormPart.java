// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.documents.api.Block;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Prose;

/**
 * A part of a form as it is read on a page.
 *
 * @param text of a heading, a paragraph or a remark; empty for the others
 * @param facts labels with what stands beside them; empty for the others
 */
record FormPart(Sort sort, String text, List<Block.Fact> facts, List<String> items) {
    /** What it is. */
    enum Sort {
        SECTION,
        SUBSECTION,
        TEXT,
        NOTE,
        FACTS,
        ITEMS
    }

    static List<FormPart> of(Paper paper) {
        var reading = new Reading();
        paper.blocks().forEach(block -> block.read(reading));
        return reading.parts;
    }

    /** Drawings and pictures leave their alternative: it is the words that are studied. */
    private static final class Reading implements Block.Reader {
        private final List<FormPart> parts = new ArrayList<>();

        private void add(Sort sort, String text) {
            parts.add(new FormPart(sort, text, List.of(), List.of()));
        }

        private void list(List<String> items) {
            parts.add(new FormPart(Sort.ITEMS, "", List.of(), items));
        }

        @Override
        public void heading(Block.Heading heading) {
            add(heading.level() == 2 ? Sort.SECTION : Sort.SUBSECTION, heading.text());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            add(Sort.TEXT, paragraph.text().text());
        }

        @Override
        public void note(Block.Note note) {
            add(Sort.NOTE, note.text().text());
        }

        @Override
        public void facts(Block.Facts facts) {
            parts.add(new FormPart(Sort.FACTS, "", facts.facts(), List.of()));
        }

        @Override
        public void items(Block.Items items) {
            list(items.items().stream().map(Prose::text).toList());
        }

        @Override
        public void grid(Block.Grid grid) {
            list(grid.rows().stream().map(row -> String.join(" · ", row)).toList());
        }

        @Override
        public void figure(Block.Figure figure) {
            add(Sort.TEXT, figure.alternative());
        }

        @Override
        public void picture(Block.Picture picture) {
            add(Sort.TEXT, picture.alternative());
        }

        @Override
        public void blanks(Block.Blanks blanks) {
            list(blanks.blanks().stream().map(one -> one.label() + " · " + String.join(", ", one.values())).toList());
        }

        @Override
        public void contents(Block.Contents contents) {}

        @Override
        public void pageEnd(Block.PageEnd end) {}
    }
}
