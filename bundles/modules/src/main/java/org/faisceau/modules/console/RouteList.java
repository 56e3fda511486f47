// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;

/** Writes down what a resource declares. */
final class RouteList implements Routes {
    private final List<Route> routes = new ArrayList<>();

    /** A route as it is shown. */
    record Route(String method, String path, String summary, Role role) {}

    static List<Route> of(Resource resource) {
        var list = new RouteList();
        resource.declare(list);
        return List.copyOf(list.routes);
    }

    @Override
    public <T> Routes collection(String path, String summary, Role role, Class<T> item, Handler<Slice<T>> handler) {
        return add("GET", path, summary, role);
    }

    @Override
    public <T> Routes record(String path, String summary, Role role, Class<T> type, Handler<Versioned<T>> handler) {
        return add("GET", path, summary, role);
    }

    @Override
    public <B, T> Routes create(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Created<T>> handler) {
        return add("POST", path, summary, role);
    }

    @Override
    public <B, T> Routes change(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        return add("PUT", path, summary, role);
    }

    @Override
    public <B, T> Routes act(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, T> handler) {
        return add("POST", path, summary, role);
    }

    @Override
    public <B, T> Routes step(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        return add("POST", path, summary, role);
    }

    private Routes add(String method, String path, String summary, Role role) {
        routes.add(new Route(method, "/api/v1" + path, summary, role));
        return this;
    }
}
