// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Words;

/**
 * One field of a form with its label, hint and problem: {@code ${Ui.field(words, form, "title").required().text()}}. The label is the
 * text {@code field.title} beside the page's class, the hint {@code field.title.hint} where there is one.
 */
public final class Field {
    private final Words words;
    private final Words shell;
    private final Form form;
    private final String name;
    private String label;
    private String hint;
    private String className = "field";
    private String autocomplete = "";
    private String placeholder = "";
    private List<String> suggestions = List.of();
    private boolean required;
    private boolean quiet;

    Field(Words words, Words shell, Form form, String name) {
        this.words = words;
        this.shell = shell;
        this.form = form;
        this.name = name;
        this.label = words.has("field." + name) ? words.say("field." + name) : name;
        this.hint = words.has("field." + name + ".hint") ? words.say("field." + name + ".hint") : "";
    }

    /** Must be filled: no word « optional » beside the label. */
    public Field required() {
        required = true;
        return this;
    }

    /** True for a field whose value the shell never keeps, repeats or stores as a draft. */
    public static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Another label than the text of its name. */
    public Field label(String text) {
        label = text;
        return this;
    }

    /** Another hint than the text of its name. */
    public Field hint(String text) {
        hint = text;
        return this;
    }

    /** Takes the room that is left in its row. */
    public Field grow() {
        className = "field field-grow";
        return this;
    }

    /** As browsers fill it, such as {@code username}. */
    public Field autocomplete(String word) {
        autocomplete = word;
        return this;
    }

    /** An example within the empty field. */
    public Field placeholder(String text) {
        placeholder = text;
        return this;
    }

    /** Texts the browser offers while one types; others may be typed. */
    public Field suggest(List<String> texts) {
        suggestions = List.copyOf(texts);
        return this;
    }

    /** Without « optional »: filters, where every field is. */
    public Field filter() {
        quiet = true;
        return this;
    }

    /** One line of text. */
    public Content text() {
        return input("text");
    }

    /** A search text. */
    public Content search() {
        return input("search");
    }

    /** A mail address. */
    public Content mail() {
        return input("email");
    }

    /** A day. */
    public Content day() {
        return input("date");
    }

    /** A whole number. */
    public Content number() {
        return wrapped(open("input", "text").attribute("inputmode", "numeric").raw(">").toString());
    }

    /** An amount in euros, as people type it. */
    public Content amount() {
        return wrapped("<div class=\"with-unit\">" + open("input", "text").attribute("inputmode", "decimal").raw("><span>€</span></div>"));
    }

    /**
     * A password, with a button that shows it; what was typed does not come back, not even after signing in again.
     *
     * @throws IllegalArgumentException where the field's name does not say so: by its name the shell knows what it must not keep
     */
    public Content password() {
        if (!isSecret(name)) throw new IllegalArgumentException("a password field is named so: " + name);
        var html = begin(new Html(), "input").attribute("type", "password").raw(">");
        var button = new Html().raw("<button type=\"button\" class=\"button needs-script\"").always("data-reveal", name)
                .raw(" aria-pressed=\"false\"").always("aria-label", shell.say("field.reveal")).raw(">").icon("eye").raw("</button>");
        return wrapped("<div class=\"with-button\">" + html + button + "</div>");
    }

    /** Several lines of text. */
    public Content area(int rows) {
        var html = begin(new Html(), "textarea").always("rows", String.valueOf(rows)).raw(">\n").text(form.value(name)).raw("</textarea>");
        return wrapped(html.toString());
    }

    /** A list to choose one from; an empty first line where nothing must be chosen yet. */
    public Content select(List<Option> options) {
        return select(options, quiet ? shell.say("field.all") : shell.say("field.choose"));
    }

    /** The same with another first line; none where it is empty. */
    public Content select(List<Option> options, String first) {
        var html = begin(new Html(), "select").raw(">");
        if (!first.isEmpty()) html.raw("<option value=\"\">").text(first).raw("</option>");
        for (var one : options) {
            html.raw("<option").always("value", one.value()).flag("selected", form.has(name, one.value())).raw(">").text(one.label()).raw("</option>");
        }
        return wrapped(html.raw("</select>").toString());
    }

    /** Choices of which one is taken. */
    public Content radios(List<Option> options) {
        return group("radio", options);
    }

    /** Choices of which several are taken. */
    public Content boxes(List<Option> options) {
        return group("checkbox", options);
    }

    /** One box to tick; its value is {@code yes}. */
    public Content tick() {
        var html = new Html().raw("<label class=\"choice\"><input type=\"checkbox\"").always("id", name).always("name", name).raw(" value=\"yes\"")
                .attribute("aria-describedby", wrong() ? name + "-error" : "").attribute("aria-invalid", wrong() ? "true" : "").flag("checked", form.flag(name)).raw("><span>").text(label);
        if (!hint.isEmpty()) html.raw("<small>").text(hint).raw("</small>");
        return new Html().raw("<div class=\"field\">").raw(html.raw("</span></label>").toString()).raw(problem()).raw("</div>").content();
    }

    /**
     * A file; the form must be {@code enctype="multipart/form-data"}.
     *
     * @param accept such as {@code .csv,.xlsx}
     */
    public Content file(String accept) {
        var html = new Html().raw("<div class=\"upload\">").icon("upload").raw("<label").always("for", name).raw(">").text(label).raw("</label>");
        begin(html, "input").attribute("type", "file").attribute("accept", accept).always("data-most", String.valueOf(Upload.MOST))
                .always("data-too-large", shell.say("form.tooLarge", Upload.MOST / 1024 / 1024)).raw(">");
        if (!hint.isEmpty()) html.raw("<p class=\"field-hint\"").always("id", name + "-hint").raw(">").text(hint).raw("</p>");
        return html.raw(problem()).raw("</div>").content();
    }

    private Content input(String type) {
        var html = open("input", type).attribute("list", suggestions.isEmpty() ? "" : name + "-list").raw(">");
        if (suggestions.isEmpty()) return wrapped(html.toString());
        html.raw("<datalist").always("id", name + "-list").raw(">");
        for (var one : suggestions) html.raw("<option").always("value", one).raw("></option>");
        return wrapped(html.raw("</datalist>").toString());
    }

    private Html open(String tag, String type) {
        return begin(new Html(), tag).attribute("type", type).attribute("value", form.value(name));
    }

    private Html begin(Html html, String tag) {
        return html.raw("<").raw(tag).always("id", name).always("name", name).attribute("autocomplete", autocomplete)
                .attribute("placeholder", placeholder).attribute("aria-describedby", told()).attribute("aria-invalid", wrong() ? "true" : "")
                .attribute("aria-required", required ? "true" : "");
    }

    /** One choice of several is wrong as a group, each of several choices by itself: so ARIA has it. */
    private Content group(String type, List<Option> options) {
        boolean isOne = type.equals("radio");
        var wrong = wrong() ? "true" : "";
        var html = new Html().raw("<fieldset class=\"fieldset\"").always("id", name).attribute("role", isOne ? "radiogroup" : "").attribute("aria-describedby", told())
                .attribute("aria-invalid", isOne ? wrong : "").raw("><legend>").text(label).raw(optional()).raw("</legend>").raw(hint());
        for (var one : options) {
            html.raw("<label class=\"choice\"><input").always("type", type).always("name", name).always("value", one.value())
                    .attribute("aria-invalid", isOne ? "" : wrong).flag("checked", form.has(name, one.value())).raw("><span>").text(one.label());
            if (!one.hint().isEmpty()) html.raw("<small>").text(one.hint()).raw("</small>");
            html.raw("</span></label>");
        }
        return html.raw(problem()).raw("</fieldset>").content();
    }

    private Content wrapped(String control) {
        return new Html().raw("<div").always("class", className).raw("><label").always("for", name).raw(">").text(label).raw(optional()).raw("</label>")
                .raw(hint()).raw(control).raw(problem()).raw("</div>").content();
    }

    private String optional() {
        return required || quiet ? "" : new Html().raw(" <span class=\"optional\">").text(shell.say("field.optional")).raw("</span>").toString();
    }

    private String hint() {
        return hint.isEmpty() ? "" : new Html().raw("<p class=\"field-hint\"").always("id", name + "-hint").raw(">").text(hint).raw("</p>").toString();
    }

    /** What is said of it, for those who hear the page. */
    private String told() {
        return ((hint.isEmpty() ? "" : name + "-hint ") + (wrong() ? name + "-error" : "")).strip();
    }

    private boolean wrong() {
        return form.problem(name).isPresent();
    }

    private String problem() {
        return form.problem(name).map(it -> new Html().raw("<p class=\"field-error\"").always("id", name + "-error").raw(">")
                .icon("alert-triangle").text(Ui.say(words, it)).raw("</p>").toString()).orElse("");
    }
}
