// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;

/** Keeps what a resource declares, to be called by {@code METHOD path}. */
final class FakeRoutes implements Routes {
    private final Map<String, BiFunction<Call, Object, Object>> handlers = new HashMap<>();

    Object call(String route, Call call, Object body) {
        return handlers.get(route).apply(call, body);
    }

    @Override
    public <T> Routes collection(String path, String summary, Role role, Class<T> item, Handler<Slice<T>> handler) {
        return keep("GET " + path, (call, none) -> handler.answer(call));
    }

    @Override
    public <T> Routes record(String path, String summary, Role role, Class<T> type, Handler<Versioned<T>> handler) {
        return keep("GET " + path, (call, none) -> handler.answer(call));
    }

    @Override
    public <B, T> Routes create(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Created<T>> handler) {
        return keep("POST " + path, (call, given) -> handler.answer(call, body.cast(given)));
    }

    @Override
    public <B, T> Routes change(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        return keep("PATCH " + path, (call, given) -> handler.answer(call, body.cast(given)));
    }

    @Override
    public <B, T> Routes act(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, T> handler) {
        return keep("POST " + path, (call, given) -> handler.answer(call, body.cast(given)));
    }

    @Override
    public <B, T> Routes step(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        return keep("POST " + path, (call, given) -> handler.answer(call, body.cast(given)));
    }

    private Routes keep(String route, BiFunction<Call, Object, Object> handler) {
        handlers.put(route, handler);
        return this;
    }
}
