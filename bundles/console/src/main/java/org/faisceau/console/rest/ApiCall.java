// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.console.Query;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;

/** One call, read from its path, query and headers. */
record ApiCall(Actor actor, Locale locale, Map<String, String> variables, Query query, int limit, int seenVersion) implements Call {
    static final int LIMIT = 50;
    static final int LIMIT_MOST = 200;

    ApiCall {
        variables = Map.copyOf(variables);
    }

    /** Refuses what the route cannot do with: a limit out of range, a change without the version seen. */
    static ApiCall of(Actor actor, RouteTable.Match match, Request request) {
        var sort = match.route().sort();
        int limit = sort == Route.Sort.COLLECTION ? limit(request.query().first("limit")) : LIMIT;
        var tag = request.header("If-Match");
        int seen = match.route().wantsVersion() ? Etag.seen(tag) : 0;
        return new ApiCall(actor, request.locale(), match.variables(), request.query(), limit, seen);
    }

    private static int limit(String text) {
        if (text.isEmpty()) return LIMIT;
        int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > LIMIT_MOST) throw Problem.invalid("limit", "A whole number, 1 to " + LIMIT_MOST + ".");
        return limit;
    }

    @Override
    public String path(String variable) {
        var value = variables.get(variable);
        if (value == null) throw new IllegalArgumentException("variable: one of " + variables.keySet() + ", got " + variable);
        return value;
    }

    @Override
    public String query(String name) {
        return query.first(name);
    }

    @Override
    public Set<String> queryNames() {
        return query.asMap().keySet();
    }

    @Override
    public String after() {
        return query.first("after");
    }
}
