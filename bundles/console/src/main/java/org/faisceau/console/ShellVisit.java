// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.faisceau.console.spi.Bulk;
import org.faisceau.console.spi.Choosable;
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

/** A request as its page sees it. The shell's own pages may ask for a little more. */
public final class ShellVisit implements Visit {
    private static final int QUERY_MOST = 2000;
    private final Exchange exchange;
    private final Map<String, String> variables;
    private final Submission submission;
    private final Form form;
    private final Optional<Ref> pass;
    private final Contributors contributors;
    private final String address;
    private final Query query;
    private final Map<String, Bulk> bulks = new HashMap<>();

    ShellVisit(Exchange exchange, Map<String, String> variables, Submission submission, Optional<Ref> pass, Contributors contributors) {
        this(exchange, exchange.request().getRequestURI(), exchange.query(), variables, submission, pass, contributors);
    }

    private ShellVisit(
            Exchange exchange, String address, Query query, Map<String, String> variables, Submission submission, Optional<Ref> pass, Contributors contributors) {
        this.exchange = exchange;
        this.address = address;
        this.query = query;
        this.variables = variables;
        this.submission = submission;
        this.form = Form.of(submission.fields());
        this.pass = pass;
        this.contributors = contributors;
    }

    /** Nothing sent, at another address of this console. */
    static ShellVisit at(Exchange exchange, String address, Map<String, String> variables, Contributors contributors) {
        int mark = address.indexOf('?');
        var path = mark < 0 ? address : address.substring(0, mark);
        var asked = Query.of(mark < 0 ? "" : address.substring(mark + 1));
        return new ShellVisit(exchange, path, asked, variables, new Submission(Map.of(), Map.of()), Optional.empty(), contributors);
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

    /**
     * The records that match on a list page of this console, seen as this person sees it.
     *
     * @param list its address with its query
     * @return empty where there is no such page, or one on which matching records cannot be chosen
     */
    public List<Ref> matching(String list, int limit) {
        return contributors.page(actor(), list.replaceFirst("\\?.*", "")).filter(it -> it.page() instanceof Choosable)
                .map(it -> ((Choosable) it.page()).matching(at(exchange, list, it.variables(), contributors), limit)).orElse(List.of());
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
        return cut(query.first(name));
    }

    @Override
    public List<String> queries(String name) {
        return query.all(name).stream().map(ShellVisit::cut).filter(value -> !value.isEmpty()).toList();
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
    public String origin() {
        return exchange.origin();
    }

    @Override
    public String network() {
        return NetworkAddress.access(exchange.from());
    }

    @Override
    public boolean wantsFragment() {
        return exchange.wantsFragment();
    }

    @Override
    public String here() {
        return address.equals(exchange.request().getRequestURI()) ? exchange.here() : address + query.written();
    }

    @Override
    public String hereWith(String name, String value) {
        return address + query.with("after", "").with(name, value).written();
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
    public <T> T atOnce(Supplier<T> look) {
        return contributors.atOnce(look);
    }

    @Override
    public Contributions contributions(Ref ref) {
        return contributors.of(this, ref);
    }

    @Override
    public ShownColumns columns(Columns declared) {
        return contributors.lists().columns(actor(), declared, query("columns"));
    }

    @Override
    public SavedViews views() {
        return contributors.lists().views(actor(), address, query);
    }

    /** Asked for by each line of a list: found once. */
    @Override
    public Bulk bulk(String kind) {
        return bulks.computeIfAbsent(kind, it -> new Bulk(
                contributors.bulk(this, it), contributors.page(actor(), address).filter(found -> found.page() instanceof Choosable).isPresent()));
    }

    private static String cut(String value) {
        var stripped = value.strip();
        return stripped.length() <= QUERY_MOST ? stripped : stripped.substring(0, QUERY_MOST);
    }
}
