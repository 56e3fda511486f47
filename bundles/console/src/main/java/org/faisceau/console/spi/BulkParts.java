// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/** Boxes and bar of a list on which many records are acted on at once. The boxes name the bar's form: tables may hold forms of their own. */
final class BulkParts {
    private static final Content NOTHING = out -> {};
    private final Visit visit;
    private final Words shell;
    private final Bulk bulk;

    BulkParts(Visit visit, String kind) {
        this.visit = visit;
        this.shell = Texts.beside(Ui.class).in(visit.locale());
        this.bulk = visit.bulk(kind);
    }

    Content bar() {
        if (bulk.actions().isEmpty()) return NOTHING;
        var html = new Html().raw("<form id=\"bulk\" class=\"selection-bar\" method=\"post\" action=\"/bulk\" data-selection-bar><input type=\"hidden\" name=\"back\"")
                .always("value", visit.here()).raw("><p role=\"status\" data-selection-count").always("data-one", shell.say("bulk.chosen", 1))
                .always("data-many", shell.say("bulk.chosen", 2).replace("2", "#")).raw(">").text(shell.say("bulk.hint")).raw("</p>");
        if (bulk.choosesMatching()) {
            html.raw("<label class=\"choice\"><input type=\"checkbox\" name=\"all\" value=\"yes\" data-select-matching><span>")
                    .text(shell.say("bulk.matching", BulkAction.MOST)).raw("</span></label>");
        }
        html.raw("<div class=\"selection-acts\">");
        for (var act : bulk.actions()) {
            html.raw("<button").always("class", act.dangerous() ? "button button-small button-danger" : "button button-small").raw(" name=\"action\"")
                    .always("value", act.id()).raw(">").icon(act.icon()).text(act.label()).raw("</button>");
        }
        return html.raw("</div></form>").content();
    }

    Content head() {
        if (bulk.actions().isEmpty()) return NOTHING;
        return new Html().raw("<th scope=\"col\" class=\"select-cell\"><input type=\"checkbox\" class=\"needs-script\" data-select-all")
                .always("aria-label", shell.say("bulk.page")).raw("></th>").content();
    }

    Content box(Ref ref, String title) {
        if (bulk.actions().isEmpty()) return NOTHING;
        return new Html().raw("<td class=\"select-cell\"><input type=\"checkbox\" form=\"bulk\" name=\"ref\"").always("value", ref.toString())
                .always("aria-label", shell.say("bulk.choose", title)).raw("></td>").content();
    }
}
