// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.util.List;
import org.faisceau.documents.api.Block.Grid;
import org.faisceau.documents.api.Paper;

/** How wide columns are: by the words and the text they hold, none crushed, none swollen. */
final class Widths {
    private static final int SAMPLE = 200;
    private static final int NARROWEST = 5;
    private static final int WIDEST = 40;

    private static final int WIDE_FROM = 8;

    private Widths() {}

    /** Many columns want the page on its side. */
    static boolean wantWidePages(Paper paper) {
        return paper.blocks().stream().anyMatch(block -> block instanceof Grid grid && grid.columns().size() >= WIDE_FROM);
    }

    /** @return shares in percent, one per column, together 100 */
    static int[] of(Grid grid) {
        var weights = new double[grid.columns().size()];
        double all = 0;
        for (int column = 0; column < weights.length; column++) {
            weights[column] = weight(grid, column);
            all += weights[column];
        }
        var shares = new int[weights.length];
        double reached = 0;
        int given = 0;
        for (int column = 0; column < shares.length; column++) {
            reached += weights[column] * 100 / all;
            shares[column] = (int) Math.round(reached) - given;
            given += shares[column];
        }
        return shares;
    }

    private static double weight(Grid grid, int column) {
        double word = longestWord(grid.columns().get(column).label());
        double letters = 0;
        List<List<String>> rows = grid.rows().subList(0, Math.min(SAMPLE, grid.rows().size()));
        for (var row : rows) {
            word = Math.max(word, Math.min(20, longestWord(row.get(column))));
            letters += row.get(column).length();
        }
        double average = rows.isEmpty() ? 0 : letters / rows.size();
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(word * 1.2 + 2, average)));
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (var word : text.split("\\s+")) longest = Math.max(longest, word.length());
        return longest;
    }
}
