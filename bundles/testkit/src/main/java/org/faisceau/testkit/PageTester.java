// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Page;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;

/**
 * Asks one page as one person, as the shell would: roles of the address are checked, variables and query are read from the address.
 *
 * <pre>{@code
 * var seen = PageTester.of(new NeedPage(needs)).as(Role.BUYER).show("/needs/n1?tab=history");
 * assertEquals(200, seen.status());
 * }</pre>
 */
public final class PageTester {
    /** To be put into records: must never come out as it is. */
    public static final String NASTY = "<script>alert('nasty')</script>\" onload=x \u202egnp.exe";

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern VALUE = Pattern.compile("=\"[^\"]*\"");
    private static final Pattern REFUSED = Pattern.compile("\\s(style|on[a-z]+)\\s*=");

    private final Page page;
    private final Actor actor;
    private final Locale locale;
    private final Contributions contributions;

    private PageTester(Page page, Actor actor, Locale locale, Contributions contributions) {
        this.page = page;
        this.actor = actor;
        this.locale = locale;
        this.contributions = contributions;
    }

    /** A manager who reads French. */
    public static PageTester of(Page page) {
        return new PageTester(page, new Actor("tester", Role.MANAGER, ""), Locale.FRENCH, new Contributions(List.of(), List.of()));
    }

    public PageTester as(Role role) {
        return as(new Actor(role == Role.NOBODY ? "nobody" : "tester", role, ""));
    }

    public PageTester as(Actor who) {
        return new PageTester(page, who, locale, contributions);
    }

    public PageTester in(Locale language) {
        return new PageTester(page, actor, language, contributions);
    }

    /** What other bundles add to a record's page. */
    public PageTester with(Contributions others) {
        return new PageTester(page, actor, locale, others);
    }

    /** GET of an address of this page, beginning with a slash. */
    public Seen show(String address) {
        return answer(visit(address), page.address().reads(), false);
    }

    /** GET of a visit made by hand, such as one with a pass; see {@link #visit}. */
    public Seen show(TestVisit visit) {
        return answer(visit, page.address().reads(), false);
    }

    /** POST of fields to an address of this page. */
    public Seen submit(String address, Map<String, String> fields) {
        return answer(visit(address).form(fields), page.address().writes(), true);
    }

    /** POST of a visit made by hand, for uploads and fields of several values; see {@link #visit}. */
    public Seen submit(TestVisit visit) {
        return answer(visit, page.address().writes(), true);
    }

    /** A visit to an address of this page, to be filled further. */
    public TestVisit visit(String address) {
        int query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        var visit = TestVisit.by(actor).in(locale).at(path).contributions(contributions);
        match(path).forEach(visit::path);
        if (query >= 0) parameters(address.substring(query + 1)).forEach((name, values) -> visit.query(name, values.toArray(String[]::new)));
        return visit;
    }

    /** Fails where {@link #NASTY} came through unescaped, or a template writes what the content security policy refuses. */
    public static void assertClean(Seen seen) {
        var tags = TAG.matcher(seen.html()).results().map(match -> VALUE.matcher(match.group()).replaceAll("=\"\"")).toList();
        for (var tag : tags) {
            if (tag.startsWith("<script") || REFUSED.matcher(tag).find()) throw new AssertionError("the page lets through " + tag);
        }
    }

    private Seen answer(TestVisit visit, Role wanted, boolean submits) {
        if (!actor.is(wanted)) return new Seen(Answer.refused("role " + wanted));
        return new Seen(submits ? page.submit(visit) : page.show(visit));
    }

    private Map<String, String> match(String path) {
        var wanted = page.address().pattern().split("/");
        var given = path.substring(1).split("/");
        if (wanted.length != given.length) throw new AssertionError(path + " is no address of " + page.address().pattern());
        var variables = new LinkedHashMap<String, String>();
        for (int at = 0; at < wanted.length; at++) {
            if (wanted[at].startsWith("{")) variables.put(wanted[at].substring(1, wanted[at].length() - 1), decoded(given[at]));
            else if (!wanted[at].equals(given[at])) throw new AssertionError(path + " is no address of " + page.address().pattern());
        }
        return variables;
    }

    private static Map<String, List<String>> parameters(String query) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            int equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            all.computeIfAbsent(name, key -> new ArrayList<>()).add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
