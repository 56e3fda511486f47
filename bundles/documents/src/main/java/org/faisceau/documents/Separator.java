// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.ArrayList;
import java.util.List;

/** The separator of a CSV text, told by its first lines. */
final class Separator {
    private static final String CANDIDATES = ";\t,|";

    private Separator() {}

    /**
     * The candidate that cuts the header into most cells and the following lines into as many; a semicolon where none cuts.
     *
     * @param head the beginning of the text; its last line may be cut off
     */
    static char of(String head) {
        var lines = lines(head);
        char best = ';';
        long bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long cuts = lines.isEmpty() ? 0 : count(lines.get(0), candidate);
            long alike = lines.stream().filter(line -> count(line, candidate) == cuts).count();
            long score = cuts == 0 ? 0 : cuts * 100 + 1000 * alike / lines.size();
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char candidate) {
        return line.chars().filter(one -> one == candidate).count();
    }

    /** Lines that are not empty, what stands between quotes taken out. */
    private static List<String> lines(String head) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        boolean quoted = false;
        for (char one : head.toCharArray()) {
            if (one == '"') quoted = !quoted;
            else if (!quoted && (one == '\n' || one == '\r')) {
                if (!line.isEmpty()) lines.add(line.toString());
                line.setLength(0);
            } else if (!quoted) line.append(one);
        }
        if (lines.isEmpty() && !line.isEmpty()) lines.add(line.toString());
        return lines;
    }
}
