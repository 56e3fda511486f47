// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the API answers.
 *
 * @param body empty where there is none
 */
record Response(int status, String type, String body, Map<String, String> headers) {
    Response {
        headers = Map.copyOf(headers);
    }

    static Response json(int status, String body) {
        return new Response(status, "application/json", body, Map.of());
    }

    /** Without a body. */
    static Response empty(int status) {
        return new Response(status, "", "", Map.of());
    }

    /** The same with one header more; an empty value adds none. */
    Response with(String header, String value) {
        if (value.isEmpty()) return this;
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, type, body, more);
    }

    /** A header's value; empty where absent. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
