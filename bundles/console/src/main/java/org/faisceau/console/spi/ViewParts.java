// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/** The saved views above a list: a link each, and the form that saves, renames, shares and deletes. */
final class ViewParts {
    private static final int NAME_MOST = 60;
    private final Visit visit;
    private final Words shell;
    private final SavedViews views;

    ViewParts(Visit visit) {
        this.visit = visit;
        this.shell = Texts.beside(Ui.class).in(visit.locale());
        this.views = visit.views();
    }

    Content all() {
        if (views.list().isEmpty()) return out -> {};
        var html = new Html().raw("<div class=\"views\"><nav").always("aria-label", shell.say("views")).raw("><ul><li><a").always("href", views.whole())
                .attribute("aria-current", views.current().isEmpty() ? "true" : "").raw(">").text(shell.say("views.whole")).raw("</a></li>");
        for (var view : views.views()) link(html, view);
        html.raw("</ul></nav><details class=\"dropdown\"><summary class=\"button button-small button-plain\">").icon("bookmark").text(shell.say("views.edit"))
                .raw("</summary><div class=\"dropdown-list edit-views\">");
        views.chosen().filter(SavedViews.View::mayChange).ifPresent(it -> change(html, it));
        views.chosen().filter(it -> !it.mayChange()).ifPresent(it -> standard(html, it));
        make(html);
        return html.raw("</div></details></div>").content();
    }

    private void link(Html html, SavedViews.View view) {
        boolean current = view.id().equals(views.current());
        html.raw("<li><a").always("href", view.address()).attribute("aria-current", current ? "true" : "").raw(">");
        if (view.standard()) html.icon("star").raw("<span class=\"visually-hidden\">").text(shell.say("views.isStandard")).raw("</span>");
        html.raw("<bdi>").text(view.name()).raw("</bdi>");
        if (view.shared()) html.icon("users").raw("<span class=\"visually-hidden\">").text(shell.say("views.isShared")).raw("</span>");
        if (current && views.changed()) html.raw("<small>").text(shell.say("views.changed")).raw("</small>");
        html.raw("</a></li>");
    }

    private void make(Html html) {
        form(html, "new").raw("<h2>").text(shell.say("views.new")).raw("</h2>");
        name(html, "view-new", "");
        if (mayShare()) box(html, "shared", shell.say("views.share"), false);
        box(html, "standard", shell.say("views.standard"), false);
        html.raw("<button class=\"button button-small button-primary\" name=\"action\" value=\"add\">").icon("device-floppy").text(shell.say("views.save")).raw("</button></form>");
    }

    private void change(Html html, SavedViews.View view) {
        form(html, view.id()).raw("<h2>").text(view.name()).raw("</h2>");
        name(html, "view-name", view.name());
        if (mayShare()) box(html, "shared", shell.say("views.share"), view.shared());
        box(html, "standard", shell.say("views.standard"), view.standard());
        html.raw("<div class=\"form-actions\">");
        if (views.changed()) html.raw("<button class=\"button button-small button-primary\" name=\"action\" value=\"replace\">").text(shell.say("views.replace")).raw("</button>");
        html.raw("<button class=\"button button-small\" name=\"action\" value=\"change\">").text(shell.say("views.rename")).raw("</button>")
                .raw("<button class=\"button button-small button-danger\" name=\"action\" value=\"delete\">").icon("trash").text(shell.say("views.delete")).raw("</button></div></form><hr>");
    }

    /** Of somebody else: one may only open the page with it. */
    private void standard(Html html, SavedViews.View view) {
        form(html, view.id()).raw("<h2>").text(view.name()).raw("</h2>");
        box(html, "standard", shell.say("views.standard"), view.standard());
        html.raw("<button class=\"button button-small\" name=\"action\" value=\"standard\">").text(shell.say("views.keep")).raw("</button></form><hr>");
    }

    private boolean mayShare() {
        return visit.actor().is(Role.BUYER) || visit.actor().is(Role.EXPERT);
    }

    private Html form(Html html, String view) {
        return html.raw("<form method=\"post\" action=\"/views\"><input type=\"hidden\" name=\"view\"").always("value", view)
                .raw("><input type=\"hidden\" name=\"back\"").always("value", visit.here()).raw(">");
    }

    private void name(Html html, String id, String value) {
        html.raw("<div class=\"field\"><label").always("for", id).raw(">").text(shell.say("views.name")).raw("</label><input type=\"text\" name=\"name\" required autocomplete=\"off\"")
                .always("id", id).always("maxlength", String.valueOf(NAME_MOST)).always("value", value).raw("></div>");
    }

    private static void box(Html html, String name, String label, boolean ticked) {
        html.raw("<label class=\"choice\"><input type=\"checkbox\" value=\"yes\"").always("name", name).flag("checked", ticked).raw("><span>").text(label).raw("</span></label>");
    }
}
