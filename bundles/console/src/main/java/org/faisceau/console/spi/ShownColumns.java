// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that a person sees of a list. A template writes every cell once, and the chosen ones come out in their order:
 *
 * <pre>{@code
 * <thead><tr>${Ui.heads(visit, words, columns, "-changed")}</tr></thead>
 * <tr>${columns.row(Cell.of("title", @`<th scope="row">${line.title()}</th>`), Cell.of("state", @`<td>${line.state()}</td>`))}</tr>
 * }</pre>
 *
 * @param declared what could be shown
 * @param shown in the person's order; never empty where any is declared
 */
public record ShownColumns(Columns declared, List<Columns.Column> shown) {
    public ShownColumns {
        shown = List.copyOf(shown);
    }

    /** Keys in their order, for an export of what is seen. */
    public List<String> keys() {
        return shown.stream().map(Columns.Column::key).toList();
    }

    /** True where this person sees that column. */
    public boolean shows(String key) {
        return keys().contains(key);
    }

    /** True where a person chose something else than the standard. */
    public boolean isChosen() {
        return !shown.equals(declared.all().stream().filter(Columns.Column::standard).toList());
    }

    /** The cells of one line: those of the shown columns, in their order; a column without cell stays an empty one. */
    public Content row(Cell... cells) {
        Map<String, Content> byColumn = Arrays.stream(cells).collect(Collectors.toMap(Cell::column, Cell::content));
        return out -> {
            for (var column : shown) {
                var content = byColumn.get(column.key());
                if (content == null) out.writeContent("<td></td>");
                else content.writeTo(out);
            }
        };
    }

    /** All columns for choosing: the shown ones in their order, then the others. */
    List<Columns.Column> offered() {
        return Stream.concat(shown.stream(), declared.all().stream().filter(it -> !shown.contains(it))).toList();
    }
}
