// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.console.PathPattern;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;

/** Writes down what a resource declares. */
final class Declared implements Routes {
    private final String module;
    private final List<Route> routes = new ArrayList<>();

    private Declared(String module) {
        this.module = module;
    }

    static List<Route> of(Resource resource) {
        var declared = new Declared(resource.module());
        resource.declare(declared);
        return List.copyOf(declared.routes);
    }

    @Override
    public <T> Routes collection(String path, String summary, Role role, Class<T> item, Handler<Slice<T>> handler) {
        return add(Route.Sort.COLLECTION, path, summary, role, Void.class, item, (call, body) -> Outcome.of(handler.answer(call)));
    }

    @Override
    public <T> Routes record(String path, String summary, Role role, Class<T> type, Handler<Versioned<T>> handler) {
        return add(Route.Sort.RECORD, path, summary, role, Void.class, type, (call, body) -> seen(handler.answer(call)));
    }

    @Override
    public <B, T> Routes create(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Created<T>> handler) {
        return add(Route.Sort.CREATE, path, summary, role, body, type, (call, sent) -> {
            var made = handler.answer(call, body.cast(sent));
            return new Outcome(made.value(), made.version(), made.id());
        });
    }

    @Override
    public <B, T> Routes change(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        return add(Route.Sort.CHANGE, path, summary, role, body, type, (call, sent) -> seen(handler.answer(call, body.cast(sent))));
    }

    @Override
    public <B, T> Routes act(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, T> handler) {
        return add(Route.Sort.ACT, path, summary, role, body, type, (call, sent) -> Outcome.of(handler.answer(call, body.cast(sent))));
    }

    @Override
    public <B, T> Routes step(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        return add(Route.Sort.STEP, path, summary, role, body, type, (call, sent) -> seen(handler.answer(call, body.cast(sent))));
    }

    private static Outcome seen(Versioned<?> record) {
        return new Outcome(record.value(), record.version(), "");
    }

    private Routes add(Route.Sort sort, String path, String summary, Role role, Class<?> body, Class<?> type, Route.Work work) {
        if (!path.matches("(/([a-z0-9-]+|\\{[A-Za-z]+}))+")) throw new IllegalArgumentException("path: /words/{variables}, got " + path);
        if (body != Void.class && !body.isRecord()) throw new IllegalArgumentException("body: a record, got " + body.getName());
        routes.add(new Route(module, sort, path, new PathPattern(path), summary, role, body, type, work));
        return this;
    }
}
