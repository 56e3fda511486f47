// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.documents.api.Imports.Mapped;
import org.faisceau.documents.api.Outline;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;

/** What the second step shows. */
record ColumnsView(Words words, Subject subject, TableImport one, Map<Integer, String> mapping, List<Problem> problems) {
    int width() {
        return one.outline().header().size();
    }

    String name(int at) {
        return name(words, one.outline(), at);
    }

    String samples(int at) {
        return String.join(" · ", one.outline().samples().get(at));
    }

    boolean goesTo(int at, Importable.Column column) {
        return column.key().equals(mapping.get(at));
    }

    boolean isWrong(int at) {
        return problems.stream().anyMatch(problem -> problem.columns().contains(at));
    }

    /** What is said where a workbook has sheets that are left; empty otherwise. */
    String left() {
        var sheets = one.outline().sheets();
        if (sheets.size() < 2) return "";
        return words.say("columns.sheets", sheets.get(0), sheets.size() - 1, sheets.stream().skip(1).map(name -> words.say("columns.sheet", name)).collect(Collectors.joining(", ")));
    }

    /** Names that more than one column of the file bears. */
    Set<String> alike() {
        var seen = new LinkedHashSet<String>();
        var twice = new LinkedHashSet<String>();
        for (var name : one.outline().header()) if (!name.isEmpty() && !seen.add(SortKey.of(name))) twice.add(name);
        return twice;
    }

    private static String name(Words words, Outline outline, int at) {
        var name = outline.header().get(at);
        return name.isEmpty() ? words.say("columns.nameless", at + 1) : name;
    }

    /**
     * What keeps the mapping from being taken.
     *
     * @param columns indices in the file; never empty
     */
    record Problem(String sentence, List<Integer> columns) {
        static Problem doubled(Words words, Mapped.Doubled doubled, Outline outline) {
            return new Problem(words.say("columns.doubled", name(words, outline, doubled.first()), name(words, outline, doubled.second()), doubled.label()),
                    List.of(doubled.first(), doubled.second()));
        }

        static Problem missing(Words words, Mapped.Missing missing) {
            return new Problem(words.say("columns.missing", missing.labels().size(), String.join(", ", missing.labels())), List.of(0));
        }
    }
}
