// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/** A request as its page sees it. The shell's own pages may ask for a little more. */
public final class ShellVisit implements Visit {
    private static final int QUERY_MOST = 2000;
    private final Exchange exchange;
    private final Map<String, String> variables;
    private final Submission submission;
    private final Form form;
    private final Optional<Ref> pass;
    private final Contributors contributors;

    ShellVisit(Exchange exchange, Map<String, String> variables, Submission submission, Optional<Ref> pass, Contributors contributors) {
        this.exchange = exchange;
        this.variables = variables;
        this.submission = submission;
        this.form = Form.of(submission.fields());
        this.pass = pass;
        this.contributors = contributors;
    }

    /** The sign-in's cookie; empty where none. */
    public String cookie() {
        return exchange.cookies().signIn().orElse("");
    }

    /** Signs in whoever asked: the browser is handed that cookie with the answer. */
    public void signIn(String cookie) {
        exchange.cookies().setSignIn(cookie);
    }

    /** The visitor's network address. */
    public String networkAddress() {
        return exchange.from();
    }

    /** The browser's name as it tells it. */
    public String program() {
        return exchange.header("User-Agent");
    }

    /** True where a page answers at that address now. */
    public boolean leadsSomewhere(String address) {
        return contributors.hasPage(address);
    }

    /** The cards of this person's dashboard. */
    public List<CardView> cards() {
        return contributors.cards(this);
    }

    @Override
    public Actor actor() {
        return exchange.actor();
    }

    @Override
    public Locale locale() {
        return exchange.locale();
    }

    @Override
    public Words words(Class<?> owner) {
        return Texts.beside(owner).in(locale());
    }

    @Override
    public String path(String variable) {
        return variables.getOrDefault(variable, "");
    }

    @Override
    public String query(String name) {
        return cut(exchange.query().first(name));
    }

    @Override
    public List<String> queries(String name) {
        return exchange.query().all(name).stream().map(ShellVisit::cut).filter(value -> !value.isEmpty()).toList();
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public String action() {
        return submission.first("action");
    }

    @Override
    public Optional<Upload> upload(String field) {
        return Optional.ofNullable(submission.files().get(field));
    }

    @Override
    public boolean wantsFragment() {
        return exchange.wantsFragment();
    }

    @Override
    public String here() {
        return exchange.here();
    }

    @Override
    public String hereWith(String name, String value) {
        return exchange.request().getRequestURI() + exchange.query().with("after", "").with(name, value).written();
    }

    @Override
    public Optional<Ref> pass() {
        return pass;
    }

    @Override
    public String perspective() {
        return contributors.perspective(actor());
    }

    @Override
    public Contributions contributions(Ref ref) {
        return contributors.of(this, ref);
    }

    private static String cut(String value) {
        var stripped = value.strip();
        return stripped.length() <= QUERY_MOST ? stripped : stripped.substring(0, QUERY_MOST);
    }
}
