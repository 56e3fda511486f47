// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/** Heads of a table, and the list from which its columns are chosen and put in order: it works with and without script. */
final class ColumnParts {
    private final Visit visit;
    private final Words words;
    private final Words shell;
    private final ShownColumns columns;

    ColumnParts(Visit visit, Words words, ShownColumns columns) {
        this.visit = visit;
        this.words = words;
        this.shell = Texts.beside(Ui.class).in(visit.locale());
        this.columns = columns;
    }

    Content heads(String standard) {
        return out -> {
            for (var column : columns.shown()) head(column, standard).writeTo(out);
        };
    }

    private Content head(Columns.Column column, String standard) {
        if (!column.sort().isEmpty()) return Ui.sort(visit, column.sort(), label(column), column.className(), standard);
        return new Html().raw("<th scope=\"col\"").attribute("class", column.className()).raw(">").text(label(column)).raw("</th>").content();
    }

    Content choice() {
        var html = new Html().raw("<details class=\"dropdown\"><summary class=\"button button-small\">").icon("columns-3").text(shell.say("columns")).raw("</summary>")
                .raw("<form class=\"dropdown-list choose-columns\" method=\"post\" action=\"/columns\" data-columns><input type=\"hidden\" name=\"list\"")
                .always("value", columns.declared().list()).raw("><input type=\"hidden\" name=\"back\"").always("value", visit.here()).raw("><p class=\"field-hint\">")
                .text(shell.say("columns.hint")).raw("</p><ul>");
        for (var column : columns.offered()) line(html, column);
        html.raw("</ul><div class=\"form-actions\"><button class=\"button button-small button-primary\" name=\"action\" value=\"save\">").text(shell.say("columns.save")).raw("</button>");
        if (columns.isChosen()) html.raw("<button class=\"button button-small button-plain\" name=\"action\" value=\"reset\">").text(shell.say("columns.reset")).raw("</button>");
        return html.raw("</div></form></details>").content();
    }

    private void line(Html html, Columns.Column column) {
        html.raw("<li><input type=\"hidden\" name=\"order\"").always("value", column.key()).raw("><label class=\"choice\"><input type=\"checkbox\" name=\"shown\"")
                .always("value", column.key()).flag("checked", columns.shown().contains(column)).flag("disabled", column.fixed()).raw("><span>").text(label(column));
        if (column.fixed()) html.raw(" <small>").text(shell.say("columns.fixed")).raw("</small><input type=\"hidden\" name=\"shown\"").always("value", column.key()).raw(">");
        html.raw("</span></label>");
        move(html, column, "up", "chevron-up");
        move(html, column, "down", "chevron-down");
        html.raw("</li>");
    }

    private void move(Html html, Columns.Column column, String way, String icon) {
        html.raw("<button class=\"icon-button icon-button-small\"").always("name", way).always("value", column.key()).always("data-move", way)
                .always("aria-label", shell.say("columns." + way, label(column))).raw(">").icon(icon).raw("</button>");
    }

    private String label(Columns.Column column) {
        return words.say(words.has("column." + column.key()) ? "column." + column.key() : "field." + column.key());
    }
}
