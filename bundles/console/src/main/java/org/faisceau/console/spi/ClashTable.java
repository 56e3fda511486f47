// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.List;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/**
 * The form that settles a {@link Clash}: the fields that differ with a choice each, the person's own chosen; all others go along unseen.
 * The shell puts the chosen values in place before the page sees the form again.
 */
final class ClashTable {
    private final Words shell;
    private final Clash clash;

    ClashTable(Words words, Clash clash) {
        this.shell = Texts.beside(Ui.class).in(words.locale());
        this.clash = clash;
    }

    Content form(String address, int version, String back, String action) {
        var html = new Html().raw("<div class=\"notice notice-warn\" role=\"alert\">").icon("alert-triangle").raw("<p>").text(shell.say("clash.explained")).raw("</p></div>")
                .raw("<form class=\"card card-flush\" method=\"post\"").always("action", address).raw("><input type=\"hidden\" name=\"draft\" value=\"yes\"><header class=\"card-head\"><div><h2>").text(shell.say("clash.versions"))
                .raw("</h2><p>").text(shell.say("clash.count", differing().size())).raw("</p></div></header><input type=\"hidden\" name=\"version\"")
                .always("value", String.valueOf(version)).raw(">");
        for (var line : clash.lines()) if (!line.differs()) hidden(html, line.name(), line.yours());
        if (!differing().isEmpty()) table(html);
        return html.raw("<div class=\"form-actions form-actions-bar\"><button class=\"button button-primary\" name=\"action\"").always("value", action).raw(" data-default>")
                .icon("device-floppy").text(shell.say("clash.save")).raw("</button><a class=\"button\"").always("href", back).raw(">").text(shell.say("clash.keepTheirs"))
                .raw("</a></div></form>").content();
    }

    private List<Clash.Line> differing() {
        return clash.lines().stream().filter(Clash.Line::differs).toList();
    }

    private void table(Html html) {
        html.raw("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\"").always("aria-label", shell.say("clash.versions"))
                .raw("><table class=\"table table-top table-sides\"><caption class=\"visually-hidden\">").text(shell.say("clash.versions")).raw("</caption><thead><tr>");
        for (var key : List.of("clash.field", "clash.theirs", "clash.yours")) html.raw("<th scope=\"col\">").text(shell.say(key)).raw("</th>");
        html.raw("</tr></thead><tbody>");
        for (var line : differing()) {
            html.raw("<tr><th scope=\"row\">").text(line.label()).raw("</th>");
            side(html, line, "theirs", line.theirs(), line.theirsRead());
            side(html, line, "yours", line.yours(), line.yoursRead());
            html.raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private void side(Html html, Clash.Line line, String side, List<String> values, String read) {
        html.raw("<td").always("data-side", shell.say("clash." + side)).raw("><label class=\"choice\"><input type=\"radio\"").always("name", "choice." + line.name()).always("value", side).flag("checked", side.equals("yours"))
                .always("aria-label", line.label() + Ui.colon(shell) + shell.say("clash." + side)).raw("><span class=\"typed\" dir=\"auto\">")
                .text(read.isEmpty() ? "—" : read).raw("</span></label>");
        hidden(html, side + "." + line.name(), values);
        html.raw("</td>");
    }

    private static void hidden(Html html, String name, List<String> values) {
        for (var value : values) {
            html.raw("<textarea hidden").always("name", name).always("aria-label", name).raw(">\n").text(value).raw("</textarea>");
        }
    }
}
