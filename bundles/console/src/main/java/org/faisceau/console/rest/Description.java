// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** {@code openapi.json} as of one route table. Whoever asks may read it: it says nothing of anyone's data. */
final class Description {
    private final RouteTable table;
    private final String text;
    private final String tag;

    private Description(RouteTable table, String text) {
        this.table = table;
        this.text = text;
        this.tag = "\"" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    static Description of(RouteTable table, String version) {
        return new Description(table, OpenApi.of(table.routes(), version));
    }

    boolean isOf(RouteTable other) {
        return table == other;
    }

    Response answer(Request request) {
        if (!request.asked().equals("GET")) return new Refusal(Fault.METHOD, "This file can only be read.").with("Allow", "GET, HEAD").response();
        if (Etag.isKnown(request.header("If-None-Match"), tag)) return Response.empty(304).with("ETag", tag);
        return Response.json(200, text).with("ETag", tag);
    }
}
