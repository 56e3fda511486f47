// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.Locale;
import java.util.regex.Pattern;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/**
 * Parts of a page, for templates of every bundle: {@code ${Ui.icon("plus")}}. Escaped by construction. Words are those of the page;
 * what the shell itself says comes from its own texts in the same language.
 */
public final class Ui {
    private static final int ACTIONS_MOST = 3;
    private static final int ACTIONS_SHOWN = 2;
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<name>[A-Za-z]+?)(?:(?<number>\\d+)|-.+)");

    private Ui() {}

    /** A decorative icon, hidden from screen readers. */
    public static Content icon(String name) {
        return new Html().icon(name).content();
    }

    /**
     * A word in a coloured pill.
     *
     * @param tone {@code good}, {@code done}, {@code warn}, {@code bad}, {@code info} or {@code violet}; empty for a quiet one
     */
    public static Content tag(String tone, String text) {
        return new Html().raw("<span").always("class", tone.isEmpty() ? "tag" : "tag tag-" + tone).raw(">").text(text).raw("</span>").content();
    }

    /** What others offer on a record, in the head of its page: two of them at a glance, where there are more the others behind a button. */
    public static Content actions(Words words, Contributions others) {
        var html = new Html();
        int shown = others.actions().size() <= ACTIONS_MOST ? ACTIONS_MOST : ACTIONS_SHOWN;
        others.actions().stream().limit(shown).forEach(action -> link(html, action, "button"));
        if (others.actions().size() <= shown) return html.content();
        html.raw("<details class=\"dropdown\"><summary class=\"button\">").icon("dots-vertical").text(shell(words).say("actions.more")).raw("</summary><div class=\"dropdown-list\">");
        others.actions().stream().skip(shown).forEach(action -> link(html, action, ""));
        return html.raw("</div></details>").content();
    }

    private static void link(Html html, Contributions.ActionLink action, String looks) {
        html.raw("<a").attribute("class", looks).always("href", action.address()).raw(">").icon(action.icon()).text(action.label()).raw("</a>");
    }

    /** One field of a form; end with its sort, such as {@link Field#text()}. */
    public static Field field(Words words, Form form, String name) {
        return new Field(words, shell(words), form, name);
    }

    /** The summary above a form that came back with problems, each linked to its field; nothing where there are none. */
    public static Content problems(Words words, Form form) {
        if (!form.hasProblems()) return out -> {};
        var html = new Html().raw("<div class=\"notice notice-bad\" role=\"alert\" tabindex=\"-1\" data-problems>").icon("alert-triangle")
                .raw("<div><p><b>").text(shell(words).say("form.problems", form.problems().size())).raw("</b></p><ul>");
        for (var one : form.problems()) {
            if (one.field().isEmpty()) html.raw("<li>").text(say(words, one)).raw("</li>");
            else html.raw("<li><a").always("href", "#" + one.field()).raw(">").text(form.label(one.field()).isEmpty() ? label(words, one.field()) : form.label(one.field())).text(colon(words)).text(say(words, one)).raw("</a></li>");
        }
        return html.raw("</ul></div></div>").content();
    }

    /** What a problem says: a text of the page, else of the shell. */
    public static String say(Words words, Form.Problem problem) {
        var args = problem.args().toArray();
        return words.has(problem.key()) ? words.say(problem.key(), args) : shell(words).say(problem.key(), args);
    }

    /** The version of the record that a form was made from, hidden in it. */
    public static Content version(int version) {
        return new Html().raw("<input type=\"hidden\" name=\"version\"").always("value", String.valueOf(version)).raw(">").content();
    }

    /** A card that says that there is nothing, why, and what to do. */
    public static Content empty(String icon, String title, String sentence) {
        return new Html().raw("<div class=\"empty\">").icon(icon).raw("<h2>").text(title).raw("</h2><p>").text(sentence).raw("</p></div>").content();
    }

    /** The same with a link as a button. */
    public static Content empty(String icon, String title, String sentence, String label, String address) {
        return new Html().raw("<div class=\"empty\">").icon(icon).raw("<h2>").text(title).raw("</h2><p>").text(sentence)
                .raw("</p><a class=\"button\"").always("href", address).raw(">").text(label).raw("</a></div>").content();
    }

    /** « First » and « next » of a list read by keyset; nothing where it fits one page. */
    public static Content pager(Visit visit, Slice<?> page) {
        var shell = Texts.beside(Ui.class).in(visit.locale());
        if (visit.after().isEmpty() && !page.hasNext()) return out -> {};
        var html = new Html().raw("<nav class=\"pager\"").always("aria-label", shell.say("pager")).raw(">");
        link(html, visit.after().isEmpty() ? "" : visit.hereWith("after", ""), "first", "chevron-left", shell.say("pager.first"), "");
        link(html, page.hasNext() ? visit.hereWith("after", page.next()) : "", "next", "", shell.say("pager.next"), "chevron-right");
        return html.raw("</nav>").content();
    }

    private static void link(Html html, String address, String rel, String before, String label, String after) {
        html.raw("<a class=\"button button-small\"");
        if (address.isEmpty()) html.raw(" role=\"link\" aria-disabled=\"true\"");
        else html.always("href", address).always("rel", rel);
        html.raw(">");
        if (!before.isEmpty()) html.icon(before);
        html.text(label);
        if (!after.isEmpty()) html.icon(after);
        html.raw("</a>");
    }

    /**
     * A column's head that sorts the list by query parameter {@code sort}: {@code name} upwards, {@code -name} downwards.
     *
     * @param className such as {@code number}; may be empty
     * @param standard the order where the parameter is absent
     */
    public static Content sort(Visit visit, String name, String label, String className, String standard) {
        var asked = visit.query("sort").isEmpty() ? standard : visit.query("sort");
        boolean up = asked.equals(name);
        boolean down = asked.equals("-" + name);
        var html = new Html().raw("<th scope=\"col\"").attribute("class", className).attribute("aria-sort", up ? "ascending" : down ? "descending" : "");
        html.raw("><a").always("href", visit.hereWith("sort", up ? "-" + name : name)).raw(">").text(label);
        return html.icon(up ? "arrow-up" : down ? "arrow-down" : "arrows-sort").raw("</a></th>").content();
    }

    /** The filters that are on, from the query, each with a link that takes it off; nothing where none is. */
    public static Content chips(Visit visit, java.util.List<Chip> chips) {
        if (chips.isEmpty()) return out -> {};
        var shell = Texts.beside(Ui.class).in(visit.locale());
        var html = new Html().raw("<div class=\"chips\"><span id=\"active-filters\">").text(shell.say("chips")).raw("</span><ul aria-labelledby=\"active-filters\">");
        for (var chip : chips) {
            html.raw("<li><a class=\"chip\"").always("href", visit.hereWith(chip.name(), "")).raw(">").text(chip.text())
                    .raw("<span class=\"visually-hidden\"> ").text(shell.say("chips.remove")).raw("</span>").icon("x").raw("</a></li>");
        }
        return html.raw("</ul><a").always("href", whole(visit)).raw(">").text(shell.say("chips.clear")).raw("</a></div>").content();
    }

    /**
     * A filter that is on.
     *
     * @param name of the query parameter
     * @param text such as « Deadline: 3 months »
     */
    public record Chip(String name, String text) {}

    /** The saved views of this list page, to be put above its filters; nothing where nobody is signed in. */
    public static Content views(Visit visit) {
        return new ViewParts(visit).all();
    }

    /** What a filter form carries along so that order, columns and view stay. */
    public static Content carried(Visit visit) {
        var html = new Html();
        for (var name : java.util.List.of("sort", "columns", "view")) {
            if (!visit.query(name).isEmpty()) html.raw("<input type=\"hidden\"").always("name", name).always("value", visit.query(name)).raw(">");
        }
        return html.content();
    }

    /** A button that opens the choice of columns. */
    public static Content columns(Visit visit, Words words, ShownColumns columns) {
        return new ColumnParts(visit, words, columns).choice();
    }

    /**
     * Links that export a list with its filters, for a {@code dropdown-list}: as it is seen, with these columns in their order, or whole.
     *
     * @param kind the word of what is exported
     */
    public static Content exports(Visit visit, ShownColumns columns, String kind) {
        return new ExportLinks(visit, columns, kind, "").content();
    }

    /** The same of a list whose address names what it is about: {@code about} narrows the export alike, such as {@code lab=…}. */
    public static Content exports(Visit visit, ShownColumns columns, String kind, String about) {
        return new ExportLinks(visit, columns, kind, "&" + about).content();
    }

    /** The heads of the chosen columns, in their order; see {@link #sort} for {@code standard}. */
    public static Content heads(Visit visit, Words words, ShownColumns columns, String standard) {
        return new ColumnParts(visit, words, columns).heads(standard);
    }

    /** What may be done to the chosen lines, to be put between the list's head and its table; nothing where nothing may. */
    public static Content bulkBar(Visit visit, String kind) {
        return new BulkParts(visit, kind).bar();
    }

    /** The head of the column of boxes. */
    public static Content bulkHead(Visit visit, String kind) {
        return new BulkParts(visit, kind).head();
    }

    /** A line's box, before its first cell. */
    public static Content bulkBox(Visit visit, Ref ref, String title) {
        return new BulkParts(visit, ref.kind()).box(ref, title);
    }

    /**
     * The body of an {@link Answer.Conflict}: both versions of the fields that differ, a choice for each; sent, the page's {@code submit}
     * sees an ordinary form.
     *
     * @param address of the form
     * @param version of the record as it is now
     * @param back where one goes who keeps the other version
     * @param action of the button
     */
    public static Content clash(Words words, Clash clash, String address, int version, String back, String action) {
        return new ClashTable(words, clash).form(address, version, back, action);
    }

    /** What people wrote: its lines and its direction are kept. */
    public static Content typed(String text) {
        return new Html().raw("<div class=\"typed\" dir=\"auto\">").text(text).raw("</div>").content();
    }

    /** Two letters of a name, hidden from screen readers. */
    public static Content avatar(String name) {
        return new Html().raw("<span class=\"avatar\" aria-hidden=\"true\">").text(initials(name)).raw("</span>").content();
    }

    /** The list without filter; the path alone could lead to the person's standard view. */
    private static String whole(Visit visit) {
        var whole = visit.views().whole();
        var here = visit.here();
        int query = here.indexOf('?');
        return !whole.isEmpty() ? whole : query < 0 ? here : here.substring(0, query);
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : name.strip().split("[\\s-]+")) if (!word.isEmpty() && letters.length() < 2) letters.appendCodePoint(word.codePointAt(0));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /** What stands between a label and what is said of it: a space before it in French alone. */
    public static String colon(Words words) {
        return words.locale().getLanguage().equals("fr") ? " : " : ": ";
    }

    /** One of many, such as {@code amount3} or {@code share-x}, is called as they all are, with its number. */
    private static String label(Words words, String field) {
        if (words.has("field." + field)) return words.say("field." + field);
        var many = ONE_OF_MANY.matcher(field);
        if (!many.matches() || !words.has("field." + many.group("name"))) return field;
        var name = words.say("field." + many.group("name"));
        return many.group("number") == null ? name : name + " " + many.group("number");
    }

    private static Words shell(Words words) {
        return Texts.beside(Ui.class).in(words.locale());
    }
}
