// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Collects routes. Paths are relative to {@code /api/v1}, such as {@code /needs/{id}}. Bodies and answers are records (Gson); the OpenAPI
 * schema is read from them. A summary is one English line.
 */
@ProviderType
public interface Routes {
    /** Many, paged: answers {@code {"items":[…],"next":…}}. A summary that ends {@code ; filters: text, kind; sort} tells of its query parameters. */
    <T> Routes collection(String path, String summary, Role role, Class<T> item, Handler<org.faisceau.kernel.api.Slice<T>> handler);

    /** One record: its version becomes the ETag. */
    <T> Routes record(String path, String summary, Role role, Class<T> type, Handler<Versioned<T>> handler);

    /** A new record: answers 201 with Location; {@code Idempotency-Key} is honoured. */
    <B, T> Routes create(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Created<T>> handler);

    /**
     * A change: {@code If-Match} carries the version seen and is required. PUT brings the whole body; where the record is read at the same
     * path, PATCH brings some fields, and the handler gets them laid over the record as read.
     */
    <B, T> Routes change(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler);

    /** An act: POST without or with a body; {@code Idempotency-Key} is honoured. */
    <B, T> Routes act(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, T> handler);

    /**
     * A step in the life of a record: POST, where {@code If-Match} carries the version seen and is required; {@code Idempotency-Key} is
     * honoured.
     */
    <B, T> Routes step(String path, String summary, Role role, Class<B> body, Class<T> type, BodyHandler<B, Versioned<T>> handler);

    /** Answers a call; throws {@link Problem} for every expected refusal. */
    @FunctionalInterface
    interface Handler<T> {
        T answer(Call call);
    }

    /** Answers a call that has a body. */
    @FunctionalInterface
    interface BodyHandler<B, T> {
        T answer(Call call, B body);
    }

    /** A record with its version. */
    record Versioned<T>(T value, int version) {}

    /** A new record with its identifier. */
    record Created<T>(T value, String id, int version) {}
}
