// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Bulk;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.SavedViews;
import org.faisceau.console.spi.ShownColumns;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/** A visit made by hand: {@code TestVisit.by(actor).query("text", "leak").path("id", "n1")}. */
public final class TestVisit implements Visit {
    private final Actor actor;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, List<String>> query = new LinkedHashMap<>();
    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private Locale locale = Locale.FRENCH;
    private Form form = Form.blank();
    private String address = "/";
    private String perspective = "";
    private Optional<Ref> pass = Optional.empty();
    private Contributions contributions = new Contributions(List.of(), List.of());
    private SavedViews views = SavedViews.none();
    private Bulk bulk = Bulk.none();
    private boolean fragment;
    private String network = "198.51.100.1";

    private TestVisit(Actor actor) {
        this.actor = actor;
    }

    public static TestVisit by(Actor actor) {
        return new TestVisit(actor);
    }

    public TestVisit in(Locale language) {
        locale = language;
        return this;
    }

    /** Without query, beginning with a slash. */
    public TestVisit at(String path) {
        address = path;
        return this;
    }

    public TestVisit path(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public TestVisit query(String name, String... values) {
        query.put(name, List.of(values));
        return this;
    }

    public TestVisit form(Map<String, String> fields) {
        fields.forEach(form::with);
        return this;
    }

    public TestVisit field(String name, String... values) {
        form.with(name, List.of(values));
        return this;
    }

    public TestVisit upload(String field, String fileName, byte[] content) {
        uploads.put(field, new TestUpload(fileName, content.clone()));
        return this;
    }

    public TestVisit pass(Ref about) {
        pass = Optional.of(about);
        return this;
    }

    public TestVisit contributions(Contributions others) {
        contributions = others;
        return this;
    }

    /** The saved views of the list page. */
    public TestVisit views(SavedViews saved) {
        views = saved;
        return this;
    }

    /** What may be done to many records at once. */
    public TestVisit bulk(Bulk acts) {
        bulk = acts;
        return this;
    }

    public TestVisit from(String access) {
        network = access;
        return this;
    }

    public TestVisit fragment() {
        fragment = true;
        return this;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public Words words(Class<?> owner) {
        return Texts.beside(owner).in(locale);
    }

    @Override
    public String path(String variable) {
        return variables.getOrDefault(variable, "");
    }

    @Override
    public String query(String name) {
        var values = queries(name);
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    @Override
    public List<String> queries(String name) {
        return query.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String action() {
        return form.value("action");
    }

    @Override
    public Optional<Upload> upload(String field) {
        return Optional.ofNullable(uploads.get(field));
    }

    @Override
    public String origin() {
        return "https://faisceau.example";
    }

    @Override
    public String network() {
        return network;
    }

    @Override
    public boolean wantsFragment() {
        return fragment;
    }

    @Override
    public String here() {
        return address + written(query);
    }

    @Override
    public String hereWith(String name, String value) {
        var changed = new LinkedHashMap<>(query);
        changed.remove("after");
        changed.remove(name);
        if (!value.isEmpty()) changed.put(name, List.of(value));
        return address + written(changed);
    }

    @Override
    public Optional<Ref> pass() {
        return pass;
    }

    @Override
    public String perspective() {
        return perspective;
    }

    @Override
    public Contributions contributions(Ref ref) {
        return contributions;
    }

    @Override
    public ShownColumns columns(Columns declared) {
        return declared.chosen(query("columns"));
    }

    @Override
    public SavedViews views() {
        return views;
    }

    @Override
    public Bulk bulk(String kind) {
        return bulk;
    }

    private static String written(Map<String, List<String>> query) {
        var text = new StringBuilder();
        query.forEach((name, values) -> values.forEach(value ->
                text.append(text.isEmpty() ? '?' : '&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return text.toString();
    }

    private record TestUpload(String name, byte[] content) implements Upload {
        @Override
        public long size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
