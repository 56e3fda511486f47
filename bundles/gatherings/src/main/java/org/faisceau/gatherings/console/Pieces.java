// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.documents.api.Block;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;

/** Papers one after the other in one, with the title and the manner of the first. */
final class Pieces {
    private final Paper first;
    private final List<Block> blocks;
    private int cells;
    private boolean isWhole;

    Pieces(Paper first) {
        this.first = first;
        this.blocks = new ArrayList<>(first.blocks());
        this.cells = first.cells();
        this.isWhole = first.whole();
    }

    /** A paper of pieces alone: their subsections become sections, or a rank of headings would be skipped. Source: PDF/UA-1 (ISO 14289-1), 7.4.2. */
    static Paper standing(Paper first, List<Paper> pieces) {
        var all = new Pieces(first);
        pieces.forEach(all::add);
        all.blocks.replaceAll(block -> block instanceof Block.Heading heading ? new Block.Heading(2, heading.text()) : block);
        return all.joined();
    }

    /** What follows begins a page, under its heading. */
    void page(String heading) {
        blocks.add(new Block.PageEnd());
        blocks.add(new Block.Heading(2, heading));
    }

    void add(Paper piece) {
        append(piece, piece.blocks());
    }

    /** A paper of somebody else's, under the heading of this one. */
    void under(Paper other) {
        append(other, other.blocks().stream().filter(one -> !(one instanceof Block.Contents)).map(Pieces::lower).toList());
    }

    private static Block lower(Block block) {
        return block instanceof Block.Heading heading ? new Block.Heading(3, heading.text()) : block;
    }

    private void append(Paper piece, List<Block> more) {
        blocks.addAll(more);
        cells += piece.cells();
        isWhole &= piece.whole();
    }

    Paper joined() {
        boolean fits = isWhole && cells <= PaperBuilder.MAX_CELLS;
        return new Paper(first.locale(), first.kicker(), first.title(), first.author(), first.reference(), first.date(), blocks, first.mark(), first.code(), first.sheet(), cells, fits);
    }
}
