// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every route of what is running, the more precise path first. Of two alike the first holds, and the log says so. Where a record can be
 * read and changed at one path, some of its fields can be, too.
 */
final class RouteTable {
    private static final Logger LOG = LoggerFactory.getLogger(RouteTable.class);
    private final List<Route> routes;

    /**
     * A route with the values of its path's variables.
     *
     * @param reader what reads the record that the route changes
     */
    record Match(Route route, Map<String, String> variables, Optional<Route> reader) {}

    RouteTable(List<Route> declared) {
        var known = new HashSet<String>();
        var kept = new ArrayList<Route>();
        for (var route : declared) {
            if (known.add(route.key())) kept.add(route);
            else LOG.warn("{} is declared twice; the one of {} is not served", route.key(), route.module());
        }
        for (var route : List.copyOf(kept)) if (route.sort() == Route.Sort.CHANGE && reader(kept, route).isPresent()) kept.add(route.as(Route.Sort.PATCH));
        kept.sort(Comparator.comparing(Route::pattern).thenComparing(Route::path).thenComparing(Route::method));
        this.routes = List.copyOf(kept);
    }

    List<Route> routes() {
        return routes;
    }

    Optional<Match> find(String method, List<String> segments) {
        return matches(segments).stream().filter(match -> match.route().method().equals(method)).findFirst();
    }

    private static Optional<Route> reader(List<Route> routes, Route change) {
        return routes.stream().filter(route -> route.sort() == Route.Sort.RECORD && route.pattern().equals(change.pattern())).findFirst();
    }

    /** What that path knows, as in {@code Allow}; empty where nothing lies there. */
    String methods(List<String> segments) {
        var methods = new TreeSet<String>();
        for (var match : matches(segments)) methods.add(match.route().method());
        if (methods.contains("GET")) methods.add("HEAD");
        return String.join(", ", methods);
    }

    private List<Match> matches(List<String> segments) {
        return routes.stream().flatMap(route -> route.pattern().match(segments).map(variables -> new Match(route, variables, reader(routes, route))).stream()).toList();
    }
}
