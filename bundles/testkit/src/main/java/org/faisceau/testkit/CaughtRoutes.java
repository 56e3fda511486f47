// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.util.HashMap;
import java.util.Map;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.jspecify.annotations.Nullable;

/** The routes of a resource, to be called by hand: {@code GET /needs}. */
public final class CaughtRoutes implements Routes {
    private final Map<String, BodyHandler<Object, ?>> handlers = new HashMap<>();

    public static CaughtRoutes of(Resource resource) {
        var caught = new CaughtRoutes();
        resource.declare(caught);
        return caught;
    }

    /**
     * What that route answers.
     *
     * @param route method and path as declared
     * @param body of the class declared; null where it takes none
     */
    public Object call(String route, Call call, @Nullable Object body) {
        var handler = handlers.get(route);
        if (handler == null) throw new AssertionError("no route " + route + " among " + handlers.keySet());
        return handler.answer(call, body);
    }

    @Override
    public <T> Routes collection(String path, String summary, Role role, Class<T> item, Handler<Slice<T>> handler) {
        handlers.put("GET " + path, (call, body) -> handler.answer(call));
        return this;
    }

    @Override
    public <T> Routes record(String path, String summary, Role role, Class<T> type, Handler<Versioned<T>> handler) {
        handlers.put("GET " + path, (call, body) -> handler.answer(call));
        return this;
    }

    @Override
    public <B, T> Routes create(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Created<T>> handler) {
        handlers.put("POST " + path, (call, sent) -> handler.answer(call, body.cast(sent)));
        return this;
    }

    @Override
    public <B, T> Routes change(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        handlers.put("PUT " + path, (call, sent) -> handler.answer(call, body.cast(sent)));
        return this;
    }

    @Override
    public <B, T> Routes act(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, T> handler) {
        handlers.put("POST " + path, (call, sent) -> handler.answer(call, body.cast(sent)));
        return this;
    }

    @Override
    public <B, T> Routes step(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler) {
        handlers.put("POST " + path, (call, sent) -> handler.answer(call, body.cast(sent)));
        return this;
    }
}
