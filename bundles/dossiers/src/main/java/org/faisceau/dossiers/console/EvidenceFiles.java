// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Evidence;

/** The pieces that one person may read, numbered within their indication, each with the name its file has in an archive. */
record EvidenceFiles(List<Piece> pieces) {
    private static final int NAME_MAX = 80;

    /**
     * One piece.
     *
     * @param number such as {@code A1-02}
     * @param path of its file within the archive; empty where it has none
     */
    record Piece(String number, Evidence evidence, String path) {}

    EvidenceFiles {
        pieces = List.copyOf(pieces);
    }

    static EvidenceFiles of(Casebook book) {
        var counts = new HashMap<String, Integer>();
        var pieces = new ArrayList<Piece>();
        for (var indication : book.grid().withFormer()) for (var one : book.evidence(indication.code())) {
            int place = counts.merge(one.indication(), 1, Integer::sum);
            var number = one.indication() + "-" + (place < 10 ? "0" : "") + place;
            pieces.add(new Piece(number, one, one.file().map(file -> "pieces/" + number + "-" + plain(file.name())).orElse("")));
        }
        return new EvidenceFiles(pieces);
    }

    /** Letters that every archive program writes alike; the end, which tells the kind, stays. */
    private static String plain(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{Nd}._-]+", "_");
        return plain.length() <= NAME_MAX ? plain : plain.substring(plain.length() - NAME_MAX);
    }

    /** As {@code sha256sum -c} reads it. */
    String sums() {
        var lines = new StringBuilder();
        for (var one : pieces) one.evidence().file().ifPresent(file -> lines.append(file.hash()).append("  ").append(one.path()).append('\n'));
        return lines.toString();
    }
}
